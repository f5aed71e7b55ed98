// French quotations: what is said, who speaks, by which cue; and what nobody says.
import type { QuoteRow } from './quote-row';

/** A text and `[content, speaker, cue?, kind?]` for each quotation in it. */
const row = (text: string, ...quotes: QuoteRow['quotes'][number][]): QuoteRow => ({ text, quotes });

const direct: readonly QuoteRow[] = [
  // Marks: guillemets with and without hard spaces, curly, straight, nested, unclosed, over paragraphs.
  row("« Le pont sera fermé tout l'été », a annoncé Anne Loriot.", [
    "Le pont sera fermé tout l'été",
    'Anne Loriot',
    'a annoncé',
    'direct',
  ]),
  row('«\u00a0Le pont rouvrira mardi\u00a0», a promis Anne Loriot.', [
    'Le pont rouvrira mardi',
    'Anne Loriot',
    'a promis',
  ]),
  row('«\u202fLe pont rouvrira mardi\u202f», a promis Anne Loriot.', [
    'Le pont rouvrira mardi',
    'Anne Loriot',
    'a promis',
  ]),
  row('«Le pont rouvrira mardi», a promis Anne Loriot.', ['Le pont rouvrira mardi', 'Anne Loriot', 'a promis']),
  row("“Nous irons jusqu'au bout”, assure Claire Dorval.", ["Nous irons jusqu'au bout", 'Claire Dorval', 'assure']),
  row('"Nous irons jusqu\'au bout", affirme Claire Dorval.', ["Nous irons jusqu'au bout", 'Claire Dorval', 'affirme']),
  row(
    '"Nous irons jusqu\'au bout" affirme Claire Dorval, "et sans faiblir".',
    ["Nous irons jusqu'au bout", 'Claire Dorval'],
    ['et sans faiblir', 'Claire Dorval'],
  ),
  row("« On m'a dit : « Rentrez chez vous », et je suis rentré », raconte Paul Varenne.", [
    "On m'a dit : « Rentrez chez vous », et je suis rentré",
    'Paul Varenne',
    'raconte',
    'direct',
  ]),
  row('« Le mot “crise” ne me fait pas peur », a lancé Claire Dorval.', [
    'Le mot “crise” ne me fait pas peur',
    'Claire Dorval',
    'a lancé',
  ]),
  row("« Nous n'avons rien reçu, a regretté Anne Loriot.\nLe conseil se réunira lundi.", [
    "Nous n'avons rien reçu",
    'Anne Loriot',
    'a regretté',
    'direct',
  ]),
  row(
    'Claire Dorval a déclaré : « Nous sommes prêts.\n« Nous partirons demain. »',
    ['Nous sommes prêts.', 'Claire Dorval', 'a déclaré', 'direct'],
    ['Nous partirons demain.', 'Claire Dorval'],
  ),
  row('Claire Dorval a déclaré : « Nous sommes prêts.\nNous partirons demain. »', [
    'Nous sommes prêts.\nNous partirons demain.',
    'Claire Dorval',
    'a déclaré',
    'direct',
  ]),
  row('« Nous sommes prêts. Nous partirons demain », a déclaré Claire Dorval.', [
    'Nous sommes prêts. Nous partirons demain',
    'Claire Dorval',
  ]),
  row('« Pourquoi attendre ? », demande Claire Dorval.', ['Pourquoi attendre ?', 'Claire Dorval', 'demande']),
  row("« Quel gâchis ! » s'est exclamé Paul Varenne.", ['Quel gâchis !', 'Paul Varenne', "s'est exclamé"]),
  row('« Il faut [...] agir vite », a-t-elle insisté. Claire Dorval sortait du conseil.', [
    'Il faut [...] agir vite',
    null,
  ]),

  // The incise behind: titles, appositions, addressees, places, times.
  row("« Le pont sera fermé tout l'été », a annoncé la maire de Valmont, Anne Loriot.", [
    "Le pont sera fermé tout l'été",
    'Anne Loriot',
    'a annoncé',
    'direct',
  ]),
  row("« Rien n'est décidé pour le moment », a déclaré à l'AFP Paul Varenne, directeur du port.", [
    "Rien n'est décidé pour le moment",
    'Paul Varenne',
    'a déclaré',
    'direct',
  ]),
  row(
    "« Rien n'est décidé », a confié mardi soir à nos confrères de Radio Valmont le directeur du port, Paul Varenne.",
    ["Rien n'est décidé", 'Paul Varenne', 'a confié'],
  ),
  row('« Nous avons tout perdu », a raconté, en larmes, Louise Arnal devant les caméras.', [
    'Nous avons tout perdu',
    'Louise Arnal',
    'a raconté',
  ]),
  row('« Nous avons tout perdu », témoigne Louise, 43 ans, habitante du quartier des Tanneurs.', [
    'Nous avons tout perdu',
    'Louise',
    'témoigne',
  ]),
  row('« La décision est prise », a tranché sur France Info le ministre de la Mer Hugo Delmas.', [
    'La décision est prise',
    'Hugo Delmas',
    'a tranché',
  ]),
  row('« La décision est prise », a pour sa part indiqué le porte-parole du ministère, Hugo Delmas.', [
    'La décision est prise',
    'Hugo Delmas',
  ]),
  row("« Je n'y crois plus », lâche, désabusé, un pêcheur.", ["Je n'y crois plus", 'un pêcheur', 'lâche']),
  row('« On verra bien demain », a répondu la porte-parole de la fédération.', [
    'On verra bien demain',
    'la porte-parole de la fédération',
    'a répondu',
    'direct',
  ]),
  row('« Nous prendrons nos responsabilités », prévient le syndicat.', [
    'Nous prendrons nos responsabilités',
    'le syndicat',
    'prévient',
  ]),
  row('« Cinq blessés sont dans un état grave », selon la préfecture.', [
    'Cinq blessés sont dans un état grave',
    'la préfecture',
    'selon',
  ]),
  row("« C'est une victoire », s'est félicitée la députée Sonia Rahal.", [
    "C'est une victoire",
    'Sonia Rahal',
    "s'est félicitée",
  ]),
  row("« C'est une honte », s'indigne Karim Benslama, président de l'association Rives.", [
    "C'est une honte",
    'Karim Benslama',
    "s'indigne",
  ]),
  row('« Les délais sont tenus », fait valoir M. Delmas.', ['Les délais sont tenus', 'M. Delmas', 'fait valoir']),
  row('« Les délais sont tenus », a fait savoir la direction.', [
    'Les délais sont tenus',
    'la direction',
    'a fait savoir',
  ]),
  row('« Les délais sont tenus », peut-on lire dans le rapport de la Cour des comptes.', [
    'Les délais sont tenus',
    'le rapport de la Cour des comptes',
  ]),
  row(
    '« On verra bien demain », a répondu Marc Tessier. « Tout dépend de la météo. »',
    ['On verra bien demain', 'Marc Tessier'],
    ['Tout dépend de la météo.', 'Marc Tessier'],
  ),
  row(
    "« La route est coupée », a indiqué la gendarmerie, ajoutant que « personne n'a été blessé ».",
    ['La route est coupée', 'la gendarmerie'],
    ["personne n'a été blessé", 'la gendarmerie', 'ajoutant'],
  ),
  row(
    "« Le match était serré », reconnaît l'entraîneur Yann Quéré, avant d'ajouter : « Nous méritions mieux. »",
    ['Le match était serré', 'Yann Quéré', 'reconnaît'],
    ['Nous méritions mieux.', 'Yann Quéré'],
  ),

  // The incise inside the marks, and between two pairs.
  row(
    "« Le pont, explique Anne Loriot, sera fermé tout l'été. »",
    ['Le pont', 'Anne Loriot', 'explique'],
    ["sera fermé tout l'été.", 'Anne Loriot'],
  ),
  row(
    'Paul Varenne est catégorique. « Le port vivra, assure-t-il, avec ou sans subvention. »',
    ['Le port vivra', 'Paul Varenne'],
    ['avec ou sans subvention.', 'Paul Varenne'],
  ),
  row(
    '« Le port vivra », assure Paul Varenne, « avec ou sans subvention ».',
    ['Le port vivra', 'Paul Varenne', 'assure'],
    ['avec ou sans subvention', 'Paul Varenne'],
  ),
  row(
    '« Le port vivra, a déclaré le directeur Paul Varenne, avec ou sans subvention. »',
    ['Le port vivra', 'Paul Varenne'],
    ['avec ou sans subvention.', 'Paul Varenne'],
  ),
  row(
    '« Le port vivra, a assuré mardi Paul Varenne. Il vivra longtemps. »',
    ['Le port vivra', 'Paul Varenne'],
    ['Il vivra longtemps.', 'Paul Varenne'],
  ),

  // Preposed: verb, colon, label.
  row('Claire Dorval a affirmé : « Le budget sera voté en juin. »', [
    'Le budget sera voté en juin.',
    'Claire Dorval',
    'a affirmé',
    'direct',
  ]),
  row('Claire Dorval : « Le budget sera voté en juin. »', [
    'Le budget sera voté en juin.',
    'Claire Dorval',
    ':',
    'direct',
  ]),
  row('Claire Dorval, adjointe au budget : « Le budget sera voté en juin. »', [
    'Le budget sera voté en juin.',
    'Claire Dorval',
    ':',
    'direct',
  ]),
  row("Et Claire Dorval d'ajouter : « Le budget sera voté en juin. »", [
    'Le budget sera voté en juin.',
    'Claire Dorval',
  ]),
  row('Même constat chez Paul Varenne : « Les clients ne reviennent pas. »', [
    'Les clients ne reviennent pas.',
    'Paul Varenne',
  ]),
  row("Le maire se veut rassurant : « L'eau est potable. »", ["L'eau est potable.", 'Le maire', ':', 'direct']),
  row("Interrogé par la presse, Paul Varenne s'est montré prudent : « Attendons la fin de l'enquête. »", [
    "Attendons la fin de l'enquête.",
    'Paul Varenne',
  ]),
  row('Pour Paul Varenne, « la situation est devenue intenable ».', [
    'la situation est devenue intenable',
    'Paul Varenne',
    'Pour',
    'direct',
  ]),
  row('Selon Paul Varenne, « la situation est devenue intenable ».', [
    'la situation est devenue intenable',
    'Paul Varenne',
    'Selon',
    'direct',
  ]),
  row('Dans un communiqué, la direction a dit « regretter profondément cet incident ».', [
    'regretter profondément cet incident',
    'la direction',
    'a dit',
  ]),
  row('Le communiqué précise que « les travaux commenceront en mars ».', [
    'les travaux commenceront en mars',
    'Le communiqué',
    'précise',
  ]),

  // Floating quotations: they go on, they start anew.
  row("Louise Arnal tient un café sur le quai. « Je ne dors plus depuis l'inondation. »", [
    "Je ne dors plus depuis l'inondation.",
    'Louise Arnal',
  ]),
  row(
    "« La mer monte », observe Yann Quéré.\n« Dans dix ans, cette route n'existera plus. »",
    ['La mer monte', 'Yann Quéré'],
    ["Dans dix ans, cette route n'existera plus.", 'Yann Quéré'],
  ),
  row(
    '« La mer monte », observe Yann Quéré. De son côté, Louise Arnal hausse les épaules : « Elle monte depuis toujours. »',
    ['La mer monte', 'Yann Quéré'],
    ['Elle monte depuis toujours.', 'Louise Arnal'],
  ),
  row(
    '« La mer monte », observe Yann Quéré.\nLouise Arnal acquiesce. « Elle monte depuis toujours. »',
    ['La mer monte', 'Yann Quéré'],
    ['Elle monte depuis toujours.', 'Louise Arnal'],
  ),

  // First person, signatures, questions and answers.
  row("« Je n'ai jamais volé personne », m'a confié Igor Petrenko.", ["Je n'ai jamais volé personne", 'Igor Petrenko']),
  row("« Je n'ai jamais volé personne », nous confie Igor Petrenko.", [
    "Je n'ai jamais volé personne",
    'Igor Petrenko',
  ]),
  row('« Une ville ne vaut que par ses quais. » — Igor Petrenko', [
    'Une ville ne vaut que par ses quais.',
    'Igor Petrenko',
  ]),
  row('« Une ville ne vaut que par ses quais. » (Igor Petrenko)', [
    'Une ville ne vaut que par ses quais.',
    'Igor Petrenko',
  ]),
];

const reported: readonly QuoteRow[] = [
  // Mixed.
  row('Claire Dorval affirme que le budget « sera voté en juin sans faute ».', [
    'le budget « sera voté en juin sans faute »',
    'Claire Dorval',
    'affirme',
    'mixed',
  ]),
  row('Le ministre Hugo Delmas a estimé que la réforme était « un pas dans la bonne direction ».', [
    'la réforme était « un pas dans la bonne direction »',
    'Hugo Delmas',
    'a estimé',
    'mixed',
  ]),
  row('Selon Sonia Rahal, le texte est « un recul sans précédent » pour les marins.', [
    'le texte est « un recul sans précédent » pour les marins',
    'Sonia Rahal',
    'Selon',
    'mixed',
  ]),
  row("L'usine polluait « depuis au moins vingt ans », a révélé Karim Benslama.", [
    "L'usine polluait « depuis au moins vingt ans »",
    'Karim Benslama',
    'a révélé',
    'mixed',
  ]),

  // Indirect: que-clauses.
  row('Claire Dorval a affirmé que le budget serait voté en juin.', [
    'le budget serait voté en juin',
    'Claire Dorval',
    'a affirmé',
    'indirect',
  ]),
  row(
    "Le procureur Samir Haddad a précisé mardi, lors d'une conférence de presse, que trois suspects étaient en fuite.",
    ['trois suspects étaient en fuite', 'Samir Haddad', 'a précisé', 'indirect'],
  ),
  row("La ministre a rappelé à l'Assemblée que le plan coûterait deux milliards.", [
    'le plan coûterait deux milliards',
    'La ministre',
    'a rappelé',
    'indirect',
  ]),
  row("Claire Dorval a affirmé que le budget serait voté en juin et que les impôts n'augmenteraient pas.", [
    "le budget serait voté en juin et que les impôts n'augmenteraient pas",
    'Claire Dorval',
    'a affirmé',
    'indirect',
  ]),
  row(
    "Claire Dorval a affirmé que le budget serait voté en juin et a ajouté que les impôts n'augmenteraient pas.",
    ['le budget serait voté en juin', 'Claire Dorval', 'a affirmé'],
    ["les impôts n'augmenteraient pas", 'Claire Dorval', 'a ajouté'],
  ),
  row(
    'Les analystes jugent que la hausse va durer. Ils estiment que les prix tripleront.',
    ['la hausse va durer', 'Les analystes', 'jugent', 'indirect'],
    ['les prix tripleront', 'Les analystes', 'estiment', 'indirect'],
  ),
  row('Un rapport montre que les nappes se vident depuis dix ans.', [
    'les nappes se vident depuis dix ans',
    'Un rapport',
    'montre',
    'indirect',
  ]),
  row("Une étude de l'université de Valmont conclut que le bruit gêne les dauphins.", [
    'le bruit gêne les dauphins',
    "Une étude de l'université de Valmont",
    'conclut',
    'indirect',
  ]),
  row("L'agence Mer Info rapporte que le navire transportait du soufre.", [
    'le navire transportait du soufre',
    'Mer Info',
    'rapporte',
  ]),
  row('Certains pensent que le chantier ne finira jamais.', [
    'le chantier ne finira jamais',
    'Certains',
    'pensent',
    'indirect',
  ]),
  row("Plusieurs témoins racontent qu'un homme a crié avant de tirer.", [
    'un homme a crié avant de tirer',
    'Plusieurs témoins',
    'racontent',
    'indirect',
  ]),
  row("Le parquet a fait savoir qu'une enquête était ouverte.", [
    'une enquête était ouverte',
    'Le parquet',
    'a fait savoir',
    'indirect',
  ]),
  row('Le gouvernement dément que des négociations soient en cours.', [
    'des négociations soient en cours',
    'Le gouvernement',
    'dément',
    'indirect',
  ]),
  row("Paul Varenne, qui dirige le port depuis dix ans, assure que l'activité repart.", [
    "l'activité repart",
    'Paul Varenne',
    'assure',
    'indirect',
  ]),
  row("Dans un entretien au Courrier de Valmont, Paul Varenne assure que l'activité repart.", [
    "l'activité repart",
    'Paul Varenne',
    'assure',
  ]),
  row("Le directeur du port, Paul Varenne, assure que l'activité repart.", [
    "l'activité repart",
    'Paul Varenne',
    'assure',
  ]),
  row("Le directeur du port Paul Varenne et la maire Anne Loriot assurent que l'activité repart.", [
    "l'activité repart",
    'Paul Varenne et la maire Anne Loriot',
    'assurent',
  ]),
  row('Interrogée par Le Littoral, Anne Loriot a répondu que le dossier était clos.', [
    'le dossier était clos',
    'Anne Loriot',
    'a répondu',
  ]),
  row('On apprend par ailleurs que le capitaine, estime Yann Quéré, avait quitté la passerelle.', [
    'On apprend par ailleurs que le capitaine',
    'Yann Quéré',
  ]),

  // Indirect: infinitives.
  row('Marc Tessier dit avoir vu trois hommes courir vers le port.', [
    'avoir vu trois hommes courir vers le port',
    'Marc Tessier',
    'dit',
    'indirect',
  ]),
  row("L'accusée affirme ne pas connaître la victime.", [
    'ne pas connaître la victime',
    "L'accusée",
    'affirme',
    'indirect',
  ]),
  row('La société assure avoir remboursé tous ses clients.', [
    'avoir remboursé tous ses clients',
    'La société',
    'assure',
    'indirect',
  ]),
  row("Le suspect prétend s'être endormi vers minuit.", ["s'être endormi vers minuit", 'Le suspect', 'prétend']),
  row('Hugo Delmas a reconnu avoir commis une erreur.', ['avoir commis une erreur', 'Hugo Delmas', 'a reconnu']),

  // Indirect: incises in text without marks.
  row('Le navire a coulé en quelques minutes, a précisé la préfecture.', [
    'Le navire a coulé en quelques minutes',
    'la préfecture',
    'a précisé',
    'indirect',
  ]),
  row('Le navire a coulé en quelques minutes, ont indiqué les autorités.', [
    'Le navire a coulé en quelques minutes',
    'les autorités',
    'ont indiqué',
    'indirect',
  ]),
  row('Le prix du blé va doubler, préviennent experts et officiels.', [
    'Le prix du blé va doubler',
    'experts et officiels',
    'préviennent',
    'indirect',
  ]),
  row("Deux soldats ont été tués, a annoncé dimanche l'état-major dans un communiqué.", [
    'Deux soldats ont été tués',
    "l'état-major",
    'a annoncé',
    'indirect',
  ]),
  row('Deux soldats ont été tués, a-t-on appris auprès de la préfecture.', [
    'Deux soldats ont été tués',
    'la préfecture',
  ]),
  row("Le bilan s'est alourdi à douze morts, a-t-on appris de source policière.", [
    "Le bilan s'est alourdi à douze morts",
    'source policière',
  ]),
  row("L'accord, affirme Claire Dorval, sera signé lundi.", [
    "L'accord, affirme Claire Dorval, sera signé lundi",
    'Claire Dorval',
    'affirme',
    'indirect',
  ]),

  // selon, d'après, pour.
  row('Selon Paul Varenne, le port a perdu la moitié de ses clients.', [
    'le port a perdu la moitié de ses clients',
    'Paul Varenne',
    'Selon',
    'indirect',
  ]),
  row('Le port a perdu la moitié de ses clients, selon Paul Varenne.', [
    'Le port a perdu la moitié de ses clients',
    'Paul Varenne',
    'selon',
    'indirect',
  ]),
  row('Le port a perdu la moitié de ses clients selon Paul Varenne.', [
    'Le port a perdu la moitié de ses clients',
    'Paul Varenne',
    'selon',
    'indirect',
  ]),
  row("D'après la préfecture, deux mille personnes ont défilé dans le calme.", [
    'deux mille personnes ont défilé dans le calme',
    'la préfecture',
    "D'après",
    'indirect',
  ]),
  row('Selon une étude publiée jeudi, un jeune sur trois dort mal.', [
    'un jeune sur trois dort mal',
    'une étude',
    'Selon',
    'indirect',
  ]),
  row("Selon l'entourage du ministre, rien ne sera annoncé avant mardi.", [
    'rien ne sera annoncé avant mardi',
    "l'entourage du ministre",
    'Selon',
    'indirect',
  ]),
  row('Selon Paul Varenne, directeur du port, le trafic a repris.', ['le trafic a repris', 'Paul Varenne', 'Selon']),
  row('Selon le directeur du port, Paul Varenne, le trafic a repris.', ['le trafic a repris', 'Paul Varenne', 'Selon']),
  row('Selon des sources concordantes, le suspect serait en fuite.', [
    'le suspect serait en fuite',
    'des sources concordantes',
    'Selon',
    'indirect',
  ]),
  row('De source policière, le suspect serait en fuite.', [
    'le suspect serait en fuite',
    'source policière',
    'De',
    'indirect',
  ]),
  row('Pour Sonia Rahal, le texte va trop loin.', ['le texte va trop loin', 'Sonia Rahal', 'Pour', 'indirect']),
  row("Pour l'avocat de la famille, le dossier est vide.", [
    'le dossier est vide',
    "l'avocat de la famille",
    'Pour',
    'indirect',
  ]),
  row('À en croire Sonia Rahal, le texte va trop loin.', ['le texte va trop loin', 'Sonia Rahal', 'À en croire']),
  row('Aux yeux de Sonia Rahal, le texte va trop loin.', ['le texte va trop loin', 'Sonia Rahal', 'Aux yeux de']),
  row("L'incendie, selon les pompiers, est parti d'une grange.", [
    "L'incendie, selon les pompiers, est parti d'une grange",
    'les pompiers',
    'selon',
    'indirect',
  ]),
  row("L'homme était armé d'un couteau, d'après les premiers témoignages.", [
    "L'homme était armé d'un couteau",
    'les premiers témoignages',
    "d'après",
    'indirect',
  ]),
  row('21 septembre 2012, Valmont. - Selon la mairie, le marché rouvrira samedi matin.', [
    'le marché rouvrira samedi matin',
    'la mairie',
    'Selon',
    'indirect',
  ]),
  // Verbs no list holds, who only tells of whom, plural determiners, what stands before a colon.
  row('De nombreux riverains disent que le bac est trop cher.', [
    'le bac est trop cher',
    'De nombreux riverains',
    'disent',
    'indirect',
  ]),
  row("D'anciens salariés affirment que le chantier polluait la baie.", [
    'le chantier polluait la baie',
    "D'anciens salariés",
    'affirment',
    'indirect',
  ]),
  row('Lemarchand, le responsable de la capitainerie entre 2004 et 2006, a indiqué que le chenal était sûr.', [
    'le chenal était sûr',
    'Lemarchand',
    'a indiqué',
    'indirect',
  ]),
  row('Federico Loriot a un jour dit : « Le port est à la ville ce que le feu est à la maison ».', [
    'Le port est à la ville ce que le feu est à la maison',
    'Federico Loriot',
    'a un jour dit',
    'direct',
  ]),
  row('Le bac ne partira pas ; selon la préfecture, il sera réparé lundi.', [
    'il sera réparé lundi',
    'la préfecture',
    'selon',
    'indirect',
  ]),
  row(
    "Le syndicat regrette que la digue n'ait pas été relevée : « Il n'y a pas eu de débat », dit Mme Dorval.",
    ["la digue n'ait pas été relevée", 'Le syndicat', 'regrette', 'indirect'],
    ["Il n'y a pas eu de débat", 'Mme Dorval', 'dit', 'direct'],
  ),
  row("La préfecture a déclaré dans une note qu'il n'y aurait pas de bac mardi.", [
    "il n'y aurait pas de bac mardi",
    'La préfecture',
    'a déclaré',
    'indirect',
  ]),
  row('Le Premier ministre lui-même a fait savoir que la réforme attendrait.', [
    'la réforme attendrait',
    'Le Premier ministre',
    'a fait savoir',
    'indirect',
  ]),
  row("La maire elle-même l'admet : « Le pont est fragile. »", ['Le pont est fragile.', 'La maire', ':', 'direct']),
  row("« On ne lâchera rien du tout », s'époumone Anne Loriot.", [
    'On ne lâchera rien du tout',
    'Anne Loriot',
    "s'époumone",
    'direct',
  ]),
  row("« On ne lâchera rien du tout », s'est-elle époumonée. Anne Loriot était en tête du cortège.", [
    'On ne lâchera rien du tout',
    null,
    "s'est-elle époumonée",
    'direct',
  ]),
  row('« On ne lâchera rien du tout », a tonitrué hier Paul Varenne.', [
    'On ne lâchera rien du tout',
    'Paul Varenne',
    'a tonitrué',
    'direct',
  ]),
  row('Anne Loriot a déclaré jeudi dernier devant le conseil que : « La digue tiendra. »', [
    'La digue tiendra.',
    'Anne Loriot',
    'a déclaré',
    'direct',
  ]),
  row('A en croire la maire, la digue tiendra.', ['la digue tiendra', 'la maire', 'A en croire', 'indirect']),
  row("Et la maire d'ajouter que la digue tiendra.", ['la digue tiendra', 'la maire', 'ajouter', 'indirect']),
  row('La digue, assure-t-on au cabinet de la maire, tiendra.', [
    'La digue, assure-t-on au cabinet de la maire, tiendra',
    'cabinet de la maire',
    'assure-t-on',
    'indirect',
  ]),
  row('On apprend de source judiciaire que la maire a été entendue.', [
    'la maire a été entendue',
    'source judiciaire',
    'de',
    'indirect',
  ]),
  row("Pour Paul Varenne, son secrétaire général : « C'est un moment important pour le port. »", [
    "C'est un moment important pour le port.",
    'Paul Varenne',
    'Pour',
    'direct',
  ]),
  row('Parmi les répliques que tous connaissent : « Jamais sans mon bateau », répond alors son voisin.', [
    'Jamais sans mon bateau',
    'son voisin',
    'répond',
    'direct',
  ]),
  // Where the clause of another verb, an aside or a lost mark stands between.
  row("La pêche est ouverte jusqu'au 3 mai, indique la préfecture.", [
    "La pêche est ouverte jusqu'au 3 mai",
    'la préfecture',
    'indique',
    'indirect',
  ]),
  row('Anne Loriot demande un délai avant de répondre, estimant que la digue est fragile.', [
    'la digue est fragile',
    'Anne Loriot',
    'estimant',
    'indirect',
  ]),
  row('Selon la légende elle a été bâtie en une nuit.', [
    'elle a été bâtie en une nuit',
    'la légende',
    'Selon',
    'indirect',
  ]),
  row('Anne Loriot a montré dans « Marée basse », que la mer monte.', [
    'la mer monte',
    'Anne Loriot',
    'a montré',
    'indirect',
  ]),
  row('Cela a été fait avec les services de la ville », a déclaré hier Paul Varenne.', [
    'Cela a été fait avec les services de la ville',
    'Paul Varenne',
    'a déclaré',
    'indirect',
  ]),
  row('Paul Varenne est venu. Selon lui, Neptune est un projet inutile.', [
    'Neptune est un projet inutile',
    'Paul Varenne',
    'Selon',
    'indirect',
  ]),
  row('Les chercheurs tablent sur une hausse et disent que la mer monte.', [
    'la mer monte',
    'Les chercheurs',
    'disent',
    'indirect',
  ]),
  row(
    "La fédération a mis l'accent sur les moyens donnés aux ports pour « protéger au mieux les bateaux de la côte ».",
    ['protéger au mieux les bateaux de la côte', 'La fédération', "a mis l'accent sur", 'direct'],
  ),
  // Comparisons that quote, drafts that provide, asides in the way.
  row("Anne Loriot avait annoncé par avance qu'elle saisirait la cour.", [
    'elle saisirait la cour',
    'Anne Loriot',
    'avait annoncé',
    'indirect',
  ]),
  row('Le bac sera gratuit pour les élèves, prévoit le projet de loi.', [
    'Le bac sera gratuit pour les élèves',
    'le projet de loi',
    'prévoit',
    'indirect',
  ]),
  row("De l'avis de la préfecture, la digue tiendra.", [
    'la digue tiendra',
    'la préfecture',
    "De l'avis de",
    'indirect',
  ]),
  row('Selon le rapport annuel de la ville, relatif à la pêche, la baie est en bon état.', [
    'la baie est en bon état',
    'le rapport annuel de la ville',
    'Selon',
    'indirect',
  ]),
  row("Comme l'a rappelé le maire, la digue tiendra.", ['la digue tiendra', 'le maire', "l'a rappelé", 'indirect']),
  row(
    "Cependant, comme l'a souligné l'OBL (Observatoire du littoral), sollicité pour la baie, il est parfois difficile de mesurer la houle.",
    ['il est parfois difficile de mesurer la houle', 'OBL', "l'a souligné", 'indirect'],
  ),
  row("La digue tiendra, comme l'a dit Anne Loriot.", ['La digue tiendra', 'Anne Loriot', "l'a dit", 'indirect']),
  row("La digue, comme l'a dit Anne Loriot, tiendra.", [
    "La digue, comme l'a dit Anne Loriot, tiendra",
    'Anne Loriot',
    "l'a dit",
    'indirect',
  ]),
  row("Comme Anne Loriot l'avait annoncé, le bac a repris.", [
    'le bac a repris',
    'Anne Loriot',
    "l'avait annoncé",
    'indirect',
  ]),
  row('Comme le note le rapport, la mer monte.', ['la mer monte', 'le rapport', 'le note', 'indirect']),
  row(
    "La ville ne va pas vendre l'ensemble de ses quais, comme le précise la maire, Anne Loriot : « Nous gardons le port. »",
    ['Nous gardons le port.', 'Anne Loriot', 'le précise', 'direct'],
  ),
  row("Le maire dit qu'il est difficile de savoir si la digue, même refaite, ne cédera pas.", [
    'il est difficile de savoir si la digue, même refaite, ne cédera pas',
    'Le maire',
    'dit',
    'indirect',
  ]),
  row("Le maire dit que la digue tiendra, même si rien n'est sûr.", [
    'la digue tiendra',
    'Le maire',
    'dit',
    'indirect',
  ]),
];

const resolved: readonly QuoteRow[] = [
  // Pronouns.
  row('Anne Loriot a visité le chantier. Elle a ajouté que les travaux dureraient trois ans.', [
    'les travaux dureraient trois ans',
    'Anne Loriot',
    'a ajouté',
    'indirect',
  ]),
  row('Paul Varenne est arrivé mardi. « Je suis venu pour écouter », a-t-il dit.', [
    'Je suis venu pour écouter',
    'Paul Varenne',
    'a-t-il dit',
    'direct',
  ]),
  row('Anne Loriot a reçu Paul Varenne. « Le port est sauvé », a-t-elle dit.', [
    'Le port est sauvé',
    'Anne Loriot',
    'a-t-elle dit',
  ]),
  row('Anne Loriot a reçu Paul Varenne. « Le port est sauvé », a-t-il dit.', ['Le port est sauvé', 'Paul Varenne']),
  row('Les pêcheurs ont bloqué le port. « Nous ne céderons pas », ont-ils prévenu.', [
    'Nous ne céderons pas',
    'Les pêcheurs',
    'ont-ils prévenu',
  ]),
  row(
    "« Le port est sauvé », a déclaré Anne Loriot. Le préfet Marc Tessier l'a félicitée. « Nous avons gagné », a-t-elle lancé.",
    ['Le port est sauvé', 'Anne Loriot'],
    ['Nous avons gagné', 'Anne Loriot'],
  ),
  row("L'association Rives a saisi la justice. Selon elle, la digue est dangereuse.", [
    'la digue est dangereuse',
    'Rives',
    'Selon',
    'indirect',
  ]),
  row(
    "« Marc est un menteur », a dit Anne Loriot. Elle ajoute qu'elle portera plainte.",
    ['Marc est un menteur', 'Anne Loriot'],
    ['elle portera plainte', 'Anne Loriot', 'ajoute'],
  ),
  row('Il pleuvait. « Rentrons », a-t-elle soufflé à voix basse.', ['Rentrons', null]),
  row(
    "L'actrice Louise Arnal est morte lundi. Son frère Hugo a parlé aux journalistes. « Elle souffrait beaucoup », a-t-il confié.",
    ['Elle souffrait beaucoup', 'Hugo', 'a-t-il confié'],
  ),

  // "ce dernier", descriptions, surnames, acronyms.
  row('Anne Loriot a reçu Paul Varenne. Ce dernier a affirmé que le port était sauvé.', [
    'le port était sauvé',
    'Paul Varenne',
    'a affirmé',
    'indirect',
  ]),
  row('Paul Varenne a reçu Anne Loriot. Cette dernière a affirmé que le port était sauvé.', [
    'le port était sauvé',
    'Anne Loriot',
    'a affirmé',
  ]),
  row("Le ministre Hugo Delmas est arrivé à Valmont. Le ministre a promis que l'hôpital resterait ouvert.", [
    "l'hôpital resterait ouvert",
    'Hugo Delmas',
    'a promis',
    'indirect',
  ]),
  row("Hugo Delmas, ministre de la Mer, est arrivé à Valmont. « L'hôpital restera ouvert », a promis le ministre.", [
    "L'hôpital restera ouvert",
    'Hugo Delmas',
    'a promis',
  ]),
  row("La ministre Sonia Rahal a signé. Selon la ministre, l'accord est historique.", [
    "l'accord est historique",
    'Sonia Rahal',
    'Selon',
  ]),
  row("Anne Loriot s'est expliquée. Loriot affirme n'avoir rien signé.", [
    "n'avoir rien signé",
    'Anne Loriot',
    'affirme',
  ]),
  row("Anne Loriot s'est expliquée. « Je n'ai rien signé », a martelé Mme Loriot.", [
    "Je n'ai rien signé",
    'Anne Loriot',
    'a martelé',
  ]),
  row("L'Observatoire du littoral (OBL) a publié ses chiffres. Selon l'OBL, la plage recule d'un mètre par an.", [
    "la plage recule d'un mètre par an",
    'Observatoire du littoral (OBL)',
    'Selon',
    'indirect',
  ]),
  row("L'ONG Mers Vivantes accuse le port. « Les poissons meurent », dénonce l'ONG.", [
    'Les poissons meurent',
    'Mers Vivantes',
    'dénonce',
  ]),
  row("La société Cargonia a réagi. L'entreprise dit regretter cette décision.", [
    'regretter cette décision',
    'Cargonia',
    'dit',
  ]),
  // Addressees and those spoken of are not speakers.
  row('« Vous avez tort », a répondu Anne Loriot à Paul Varenne.', ['Vous avez tort', 'Anne Loriot']),
  row('« Vous avez tort », a-t-elle répondu à Paul Varenne. Anne Loriot quittait la salle.', ['Vous avez tort', null]),
  row('À Paul Varenne, Anne Loriot a répondu que la subvention était versée.', [
    'la subvention était versée',
    'Anne Loriot',
    'a répondu',
  ]),
  row('Anne Loriot a dit à Paul Varenne que la subvention était versée.', [
    'la subvention était versée',
    'Anne Loriot',
    'a dit',
  ]),
  row('Devant les députés, Hugo Delmas a assuré que la loi serait appliquée.', [
    'la loi serait appliquée',
    'Hugo Delmas',
    'a assuré',
  ]),
  // Whose name it is, who holds the office, who answers, whom "il" is not.
  row("L'arbitre, Mme Clara Fontan, a expliqué dans son rapport avoir été « bousculée » par un joueur.", [
    'avoir été « bousculée » par un joueur',
    'Clara Fontan',
    'a expliqué',
    'mixed',
  ]),
  row('La procureure, Mathilde Roux, a au contraire dénoncé « un système organisé, rodé, presque industriel ».', [
    'un système organisé, rodé, presque industriel',
    'Mathilde Roux',
    'a au contraire dénoncé',
    'direct',
  ]),
  row('Maire de Saint-Brès depuis 2014, Lucie Gautret est ravie. La maire assure que la rue sera revue.', [
    'la rue sera revue',
    'Lucie Gautret',
    'assure',
    'indirect',
  ]),
  row("« La concertation doit se poursuivre », a indiqué à Agence Sud l'entourage du ministre Yann Le Bihan.", [
    'La concertation doit se poursuivre',
    "l'entourage du ministre Yann Le Bihan",
    'a indiqué',
    'direct',
  ]),
  row("« C'est un choc pour tout le monde », commente un analyste de la banque Nordvik.", [
    "C'est un choc pour tout le monde",
    'un analyste de la banque Nordvik',
    'commente',
    'direct',
  ]),
  row("« C'est un choc pour tout le monde », commente le ministre de la Mer Yann Le Bihan.", [
    "C'est un choc pour tout le monde",
    'Yann Le Bihan',
    'commente',
    'direct',
  ]),
  row(
    "Vous écrivez la nuit. Pourquoi ?\nMaya Torrel : J'ai grandi dans un port du Nord.\nÊtes-vous inquiète ?\nM. T. : Non, les gens liront toujours.",
    ["J'ai grandi dans un port du Nord.", 'Maya Torrel', undefined, 'direct'],
    ['Non, les gens liront toujours.', 'Maya Torrel', undefined, 'direct'],
  ),
  row(
    "La ministre a annoncé que le bac serait gratuit. « C'est une mesure juste », a-t-elle dit. Claire Dorval, ministre de la Mer depuis mai, était à Valmont.",
    ['le bac serait gratuit', 'Claire Dorval', 'a annoncé', 'indirect'],
    ["C'est une mesure juste", 'Claire Dorval', 'a-t-elle dit', 'direct'],
  ),
  row('Le maire de Valmont a annoncé que le bac serait gratuit. Paul Varenne, maire de Norbit, était absent.', [
    'le bac serait gratuit',
    'Le maire de Valmont',
    'a annoncé',
    'indirect',
  ]),
  row(
    "L'OBL, qui suit la baie, alerte. Paul Varenne est venu mardi. L'OBL a publié une carte. Il a dit que la mer montait.",
    ['la mer montait', 'Paul Varenne', 'a dit', 'indirect'],
  ),
  // Namesakes.
  row(
    'Paul Varenne et Claire Varenne se sont revus. « Il est tard », a dit M. Varenne. « Pas du tout », a dit Mme Varenne.',
    ['Il est tard', 'Paul Varenne', 'a dit', 'direct'],
    ['Pas du tout', 'Claire Varenne', 'a dit', 'direct'],
  ),
  // Titles before the conjunction, who is meant last, names of bodies, appositions inside marks.
  row("Dana Lemaire a déclaré dimanche à l'émission « Le grand port » qu'elle était prête.", [
    'elle était prête',
    'Dana Lemaire',
    'a déclaré',
    'indirect',
  ]),
  row(
    "« C'est une mascarade », a lancé Amadou Keita. Celui-ci a annoncé qu'il saisirait la cour.",
    ["C'est une mascarade", 'Amadou Keita', 'a lancé', 'direct'],
    ['il saisirait la cour', 'Amadou Keita', 'a annoncé', 'indirect'],
  ),
  row("La Commission électorale maintient que « tout s'est passé dans les règles de l'art ».", [
    "tout s'est passé dans les règles de l'art",
    'Commission électorale',
    'maintient',
    'direct',
  ]),
  row(
    '"A l\'époque, on jouait derrière la gare, se souvient Marcel Henry, 81 ans, le doyen. Il n\'y avait pas de lampes."',
    ["A l'époque, on jouait derrière la gare", 'Marcel Henry', 'se souvient', 'direct'],
    ["Il n'y avait pas de lampes.", 'Marcel Henry', 'se souvient', 'direct'],
  ),
  // A pull quote left in the text.
  row(
    "Le port était plein. Mme Dorval était en mer.\nOn m'a fait venir et on m'a dit que mon équipage avait vendu le bateau. Claire Dorval, pilote\nOn m'a fait venir et on m'a dit que mon équipage avait vendu le bateau. Le chantier a fermé depuis.",
    ["On m'a fait venir et on m'a dit que mon équipage avait vendu le bateau.", 'Claire Dorval', undefined, 'indirect'],
  ),
];

export const rows: readonly QuoteRow[] = [...direct, ...reported, ...resolved];

/** Nothing in these is a quotation. */
export const nothing: readonly string[] = [
  // Titles of works, prizes, shows.
  'Il a lu le roman « Les Vagues du soir » pendant ses vacances.',
  'Le film « Le Dernier Phare » sort mercredi.',
  'Le titre « Demain la mer » a été choisi.',
  'Elle a reçu le prix « Plume du littoral » à Valmont.',
  "L'exposition « Les gens de la mer » ouvre samedi.",
  "L'émission « Le monde du matin » s'arrête en juin.",
  'La chanson « Reviens sur le quai » passe à la radio.',
  'Le spectacle intitulé « La nuit des marins perdus » affiche complet.',
  "Marc Tessier signe avec « L'homme qui aimait les phares » son meilleur livre.",
  'Dans « Les Vagues du soir », Louise Arnal joue une veuve.',
  'Une conférence sur le thème « Mer et climat au quotidien » aura lieu lundi.',
  // Names and nicknames.
  'Son équipe, dite « la bande du quai », joue samedi.',
  "On l'a baptisé « le petit prince du port ».",
  'Karim Benslama, surnommé « le loup du bassin », a été arrêté.',
  "L'association « Les amis du vieux port » tient son assemblée vendredi.",
  "L'opération « Plage propre pour tous » reprend samedi.",
  'Le collectif « Sauvons nos quais » manifestera mardi.',
  'Le bateau, nommé « Belle de Valmont », a coulé.',
  // Words and terms.
  'Le mot « plage » vient de loin.',
  "Le terme « zone humide » apparaît dans l'arrêté.",
  "Ce que l'on appelle « la dette verte » inquiète les banques.",
  'La zone est classée « site naturel protégé » depuis 1990.',
  'Les « petites mains » du chantier dorment sur place.',
  'Le dispositif « zéro papier » est généralisé.',
  'Les produits « sans huile de palme » se vendent mieux.',
  // Slogans, laws, lyrics.
  'La banderole « Sauvons le quai » flottait hier.',
  'Les manifestants portaient une pancarte « Rendez-nous la plage ».',
  "L'article 3 de la loi dispose que « nul ne peut être privé de son bateau ».",
  'La loi prévoit que les navires soient contrôlés chaque année.',
  'Sous le slogan « La mer à tous », le parti entre en campagne.',
  'Le refrain, « Oh la belle nuit sur le port », est connu de tous.',
  // selon, pour, d'après, que without a source.
  'Les horaires varient selon les régions et les saisons.',
  "Le prix change selon que l'on vient seul ou non.",
  "Selon l'âge des enfants, le tarif change.",
  'Selon les cas, une amende est possible.',
  'Il est parti pour la semaine, pour trois raisons.',
  "Pour l'instant, personne ne travaille.",
  'Pour cette raison, le pont reste fermé.',
  'Pour les enfants de moins de six ans, le bain est gratuit.',
  "Le film est tourné d'après une pièce de 1920.",
  'Cela fait que tout le monde attend.',
  "La technique qu'ils utilisaient était ancienne.",
  'Il faut que la pluie cesse.',
  'Elle travaille afin que ses fils étudient.',
  "C'est le bateau que Paul Varenne a acheté en mai.",
  'Le port est plus grand que celui de Valmont.',
  // Verbs of speech that report nothing, or are negated.
  "Il n'a pas dit que le pont fermerait.",
  "L'annonce du maire était attendue.",
  'Le maire a annoncé un plan de deux millions.',
  'Anne Loriot a expliqué la réforme aux habitants.',
  'Paul Varenne ne croit pas que le port fermera.',
  'Le port, construit en 1920, a été agrandi par Marc Tessier.',
  'Le tribunal a condamné le capitaine à deux ans de prison.',
  'La mairie a confirmé la fermeture du pont.',
  'Dit autrement, la mer gagne.',
  // Questions, relatives and nouns that look like reports.
  'Anne Loriot a expliqué au conseil pourquoi la ville avait décidé que le bac serait vendu.',
  'Le ministre a expliqué comment il comptait relever la digue.',
  'Les touristes viennent pour voir le port, afin de faire vivre la ville et le marché.',
  "La commission a décrit la digue de la baie, qu'elle a visitée en mai.",
  "Une note que personne n'avait lue traînait sur le quai.",
  // Appositions, relatives, impersonal turns, brackets, marks without a cue.
  'Anne Loriot, la gérante du café, écrit un journal et vend des cartes.',
  "La ville s'inquiète des retards que le chantier pourrait avoir.",
  "Les clients assis à table n'étaient que des habitués.",
  "Elle est nommée à la mairie, poste qu'elle garde dix ans.",
  'Il est à noter que le bac est payant.',
  'Il faut toutefois noter que le bac est payant.',
  'Il est dommage de constater que le quai est vide.',
  'Il fut alors décidé que le bac serait vendu.',
  'Je souligne que le pain est bon.',
  "Pour plus d'informations, consulter le site de la ville.",
  'Pour accompagner la sortie des nouveaux Norbit, la marque a refait son site.',
  'Elle demande au port de se préparer, sans tomber dans les excès que dénonce la ville.',
  'La candidate est en tête (lire aussi : « Ce que la mer nous dit de la ville »).',
  'Paul Varenne, qui se fait appeler « le prophète de la baie », vend des cartes.',
  'Le plan de Norbit, « à la manière des anciens ports du Nord », plaît aux visiteurs.',
  'Anne Loriot, avec ses plumes « et ce maquillage un peu trop vif », traverse le film.',
  'Le lit de pêcheur (littéralement : « planche de paresseux du bord ») se vend bien.',
  'Le musée a publié des cartes sur les « traits de vie » des oiseaux.',
  // Conditions, hopes, and "de l’avis de" as a complement.
  'Si la commission estime que le port est sale, elle le ferme.',
  "Un agent pourra se passer de l'avis de la ville mais pas de l'accord du préfet.",
  'Les services espèrent pouvoir vendre le quai.',
  'Il joue comme le dit la règle.',
];
