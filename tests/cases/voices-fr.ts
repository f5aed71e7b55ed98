// French texts about invented people, and the voices a reader hears in them: what is one voice, what stays two, of which kind.
import type { VoiceText } from './voice-text';

export const rows: readonly VoiceText[] = [
  {
    why: 'nom complet, puis patronyme',
    text: 'Anne Loriot a déclaré que la digue tiendrait.\nLe lendemain, Loriot a ajouté que rien ne pressait.',
    voices: ['Anne Loriot|person: 0 1'],
  },
  {
    why: 'titre et patronyme d’un alinéa à l’autre',
    text: 'Anne Loriot a déclaré que la digue tiendrait.\nLes travaux ont repris.\nMme Loriot a précisé que rien ne pressait.',
    voices: ['Anne Loriot|person: 0 1'],
  },
  {
    why: 'initiale et patronyme',
    text: '« La digue tiendra », a déclaré Valentine Morvan. « Rien ne presse », a précisé V. Morvan.',
    voices: ['Valentine Morvan|person: 0 1'],
  },
  {
    why: 'deux personnes d’un même nom',
    text: 'Anne Loriot a déclaré que la digue tiendrait.\nPaul Loriot a répondu que rien ne pressait.',
    voices: ['Anne Loriot|person: 0', 'Paul Loriot|person: 1'],
  },
  {
    why: 'une femme et son mari, chacun par son titre',
    text: 'Anne Loriot a déclaré que la digue tiendrait.\nSon mari, Paul Loriot, a répondu que rien ne pressait.\nMme Loriot a maintenu que la digue tiendrait.',
    voices: ['Anne Loriot|person: 0 2', 'Paul Loriot|person|mari: 1'],
  },
  {
    why: 'une femme n’est pas l’homme du même nom',
    text: '« On ne nous a rien dit », déplore Mme Hamon.\nSon voisin, Luc Hamon, sans lien de parenté, assure que le mur est vieux.\n« Il fuit », dit Luc Hamon.',
    voices: ['Mme Hamon|person: 0', 'Luc Hamon|person|voisin: 1 2'],
  },
  {
    why: 'initiales différentes',
    text: '« La digue tiendra », a déclaré Valentine Morvan. « Rien ne presse », a répondu P. Morvan.',
    voices: ['Valentine Morvan|person: 0', 'P. Morvan|person: 1'],
  },
  {
    why: 'deux prénoms, un patronyme composé à part',
    text: 'Anne Loriot a déclaré que la digue tiendrait.\nAnne Varenne a répondu que rien ne pressait.',
    voices: ['Anne Loriot|person: 0', 'Anne Varenne|person: 1'],
  },
  {
    why: 'le rôle en apposition',
    text: '« La digue tiendra », a assuré Anne Loriot, maire de Kerlo.',
    voices: ['Anne Loriot|person|maire de Kerlo: 0'],
  },
  {
    why: 'le rôle devant le nom, sans son article',
    text: '« La digue tiendra », a assuré la ministre de la Mer, Claire Dumont.',
    voices: ['Claire Dumont|person|ministre de la Mer: 0'],
  },
  {
    why: 'le rôle le plus parlant l’emporte',
    text: 'La maire Anne Loriot a dit que la digue tiendrait. Anne Loriot, maire de Kerlo depuis 2008, a ajouté que rien ne pressait.',
    voices: ['Anne Loriot|person|maire de Kerlo depuis 2008: 0 1'],
  },
  {
    why: 'une proposition n’est pas un rôle',
    text: 'Paul Varenne, dont la fille avait quitté le port, a dit que rien ne pressait.',
    voices: ['Paul Varenne|person: 0'],
  },
  {
    why: 'le sigle après le nom complet',
    text: 'L’Observatoire des rives de Bretagne (ORB) a indiqué que le niveau baissait.\nSelon l’ORB, la digue tiendra.',
    voices: ['Observatoire des rives de Bretagne|institution: 0 1'],
  },
  {
    why: 'le sigle sans parenthèse, ses lettres parlent',
    text: 'L’Observatoire des rives de Bretagne a indiqué que le niveau baissait.\nL’ORB a précisé que la digue tiendrait.',
    voices: ['Observatoire des rives de Bretagne|institution: 0 1'],
  },
  {
    why: 'un autre sigle est une autre institution',
    text: 'L’Observatoire des rives de Bretagne a indiqué que le niveau baissait.\nL’UPK a répondu que la digue tiendrait.',
    voices: ['Observatoire des rives de Bretagne|institution: 0', 'UPK|institution: 1'],
  },
  {
    why: 'le ministère et la ministre sont deux voix',
    text: 'Le ministère de la Mer a annoncé que la digue serait réparée.\nLa ministre de la Mer, Claire Dumont, a promis que la digue tiendrait.',
    voices: ['Le ministère de la Mer|institution: 0', 'Claire Dumont|person|ministre de la Mer: 1'],
  },
  {
    why: 'la porte-parole et son association sont deux voix',
    text: 'L’association Rives Claires a affirmé que le lac baissait.\nSa porte-parole, Jeanne Ker, a précisé que rien ne pressait.',
    voices: ['Rives Claires|institution|association: 0', 'Jeanne Ker|person|porte-parole: 1'],
  },
  {
    why: 'la préfecture et le préfet sont deux voix',
    text: 'La préfecture a indiqué que la route était coupée.\nLe préfet a ajouté que les écoles resteraient fermées.',
    voices: ['La préfecture|institution: 0', 'Le préfet|person: 1'],
  },
  {
    why: 'deux ministères',
    text: 'Le ministère de la Mer a annoncé que la digue serait réparée.\nLe ministère du Budget a répondu que rien ne pressait.',
    voices: ['Le ministère de la Mer|institution: 0', 'Le ministère du Budget|institution: 1'],
  },
  {
    why: 'un office que l’on tient seul est une personne',
    text: 'Le procureur de Kerlo a indiqué que deux hommes avaient été arrêtés.',
    voices: ['Le procureur de Kerlo|person: 0'],
  },
  {
    why: 'une source sans nom',
    text: 'Une source proche du dossier a affirmé que rien n’était signé.',
    voices: ['Une source proche du dossier|unnamed: 0'],
  },
  {
    why: 'un habitant, puis un autre',
    text: 'Un habitant a raconté que l’eau montait.\nUn habitant a affirmé que personne n’était prévenu.',
    voices: ['Un habitant|unnamed: 0', 'Un habitant|unnamed: 1'],
  },
  {
    why: 'un groupe sans nom, puis son pronom',
    text: 'Des pêcheurs estiment que la digue ne tiendra pas. Ils assurent que personne ne les écoute.',
    voices: ['Des pêcheurs|unnamed: 0 1'],
  },
  {
    why: 'deux groupes sans nom',
    text: 'Des pêcheurs estiment que la digue ne tiendra pas.\nDes riverains affirment que l’eau monte.',
    voices: ['Des pêcheurs|unnamed: 0', 'Des riverains|unnamed: 1'],
  },
  {
    why: 'un groupe sans nom et une personne',
    text: 'Des élus estiment que la digue ne tiendra pas.\nL’élue Jeanne Ker affirme que l’eau monte.',
    voices: ['Des élus|unnamed: 0', 'Jeanne Ker|person|élue: 1'],
  },
  {
    why: 'le rapport, repris',
    text: 'Un rapport de contrôle indique que deux capteurs sont en panne.\nLe rapport conclut que la vanne était fermée.',
    voices: ['Un rapport de contrôle|document: 0 1'],
  },
  {
    why: 'deux documents',
    text: 'Le rapport indique que deux capteurs sont en panne.\nUne étude conclut que la vanne était fermée.',
    voices: ['Le rapport|document: 0', 'Une étude|document: 1'],
  },
  {
    why: 'le document et celui qui l’a écrit',
    text: 'Le rapport indique que deux capteurs sont en panne.\nSon auteur, Paul Varenne, estime que la vanne était fermée.',
    voices: ['Le rapport|document: 0', 'Paul Varenne|person|auteur: 1'],
  },
  {
    why: 'une agence de presse est un média',
    text: 'Selon l’AFP, deux ponts sont fermés.\nL’agence régionale de santé a indiqué que rien ne pressait.',
    voices: ['AFP|outlet: 0', 'L’agence régionale de santé|institution: 1'],
  },
  {
    why: 'un journal que nul paquet ne connaît',
    text: 'Selon le quotidien Rivage, trois maisons ont été évacuées.',
    voices: ['Rivage|outlet|quotidien: 0'],
  },
  {
    why: 'un journal dont le nom a son article',
    text: 'Le quotidien Le Rivage a révélé que deux bureaux avaient alerté la mairie.',
    voices: ['Rivage|outlet: 0'],
  },
  {
    why: 'une société dont le nom a un « et »',
    text: 'L’armateur Mer et Vent affirme que tout est en règle.\nMer et Vent assure que les salaires seront versés.',
    voices: ['Mer et Vent|institution: 0 1'],
  },
  {
    why: 'la télévision d’État',
    text: 'La télévision d’État a annoncé que le barrage était sous contrôle.',
    voices: ['La télévision d’État|outlet: 0'],
  },
  {
    why: 'un journaliste n’est pas son journal',
    text: 'Selon Reuters, deux ponts sont fermés.\nMarc Tual, journaliste à Reuters, raconte que la route est coupée.',
    voices: ['Reuters|outlet: 0', 'Marc Tual|person|journaliste à Reuters: 1'],
  },
  {
    why: 'un patronyme seul est une personne',
    text: '« La digue tiendra », a lancé Marchetti. « Rien ne presse », a-t-il ajouté.',
    voices: ['Marchetti|person: 0 1'],
  },
  {
    why: 'un nom que l’article précède est une institution',
    text: '« La digue tiendra », a assuré la Febrimar.',
    voices: ['Febrimar|institution: 0'],
  },
  {
    why: 'un parti écologiste n’est pas un écologiste',
    text: 'Le parti écologiste a estimé que la digue ne tiendrait pas.',
    voices: ['Le parti écologiste|institution: 0'],
  },
  {
    why: 'dans l’ordre de leur première déclaration',
    text: 'Paul Varenne a dit que rien ne pressait.\nAnne Loriot a répondu que la digue tiendrait.\nM. Varenne a maintenu que rien ne pressait.',
    voices: ['Paul Varenne|person: 0 2', 'Anne Loriot|person: 1'],
  },
  {
    why: 'deux personnes d’une même voix ont des noms',
    text: 'Claire Dumont a dit que la digue tiendrait.\nClaire Dumont et Paul Varenne assurent que tout va bien.',
    voices: ['Claire Dumont|person: 0', 'Claire Dumont et Paul Varenne|person: 1'],
  },
  {
    why: 'un patronyme entre deux personnes n’est à personne',
    text: 'Anne Loriot a dit que la digue tiendrait.\nPaul Loriot a répondu que rien ne pressait.\nMM. Loriot et Varenne affirment que tout va bien.',
    voices: ['Anne Loriot|person: 0', 'Paul Loriot|person: 1', 'MM. Loriot et Varenne|person: 2'],
  },
  {
    why: 'personne n’est donné pour source',
    text: '« Il faudra bien partir un jour, et vite. »',
    voices: [],
  },
  { why: 'rien n’est dit', text: 'Anne Loriot a inauguré la digue avec Paul Varenne.', voices: [] },
];
