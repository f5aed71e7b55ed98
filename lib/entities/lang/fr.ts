// French: the words that names are told from and by.
import { GIVEN, gendered, type NameRules, pairs, typed, words } from './rules';

export const fr: NameRules = {
  common: words(`
    le la les l un une des du de d au aux en et ou mais donc or ni car ce cet cette ces c ca cela ceci il elle ils elles on nous vous je j tu
    me m te t se s lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos qui que qu quoi dont si ne n pas plus moins tres trop
    tout tous toute toutes meme memes autre autres avant apres hier aujourd hui demain selon sur sous dans par pour avec sans entre contre
    depuis pendant lors alors ainsi aussi encore deja enfin puis ensuite ici la est sont etait etaient a ont avait avaient sera seront fait
    y oui non comme comment quand combien pourquoi parce puisque lorsque quoique tandis bien mal peu beaucoup assez plutot surtout souvent
    toujours jamais parfois rarement cependant pourtant toutefois neanmoins malgre grace outre hormis sauf vers chez dès des jusque jusqu
    quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel chaque chacun chacune plusieurs certains certaines aucun
    aucune nul nulle tel telle tels telles quelque quelques rien personne celui celle ceux celles afin face suite hors via durant voici voila
    premier premiere deuxieme troisieme quatrieme dernier derniere deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt
    trente quarante cinquante soixante cent cents mille million millions milliard milliards nord sud est ouest
    m mme mm mlle mesdames messieurs monsieur madame mademoiselle mgr me dr pr st ste
    interroge interrogee interroges joint jointe contacte contactee invite invitee reste restent vient viennent faut fallait peut peuvent
    doit doivent fut furent soit soient etre avoir faire dire voir aller venir pouvoir vouloir devoir savoir prendre mettre
    ancien ancienne nouveau nouvelle nouveaux nouvelles grand grande grands grandes petit petite petits petites jeune jeunes vieux vieille
    bon bonne bons bonnes beau belle seul seule seuls seules autant autour aupres loin pres proche proches dedans dehors dessus dessous
    ne nee nes mort morte morts age agee ages originaire fils fille pere mere frere soeur famille femme femmes homme hommes enfant enfants gens
    monde vie jour jours nuit mois an ans annee annees siecle temps heure heures minute minutes semaine semaines matin soir midi minuit ete
    hiver automne printemps fin debut milieu partie cote point question reponse exemple cas chose choses idee histoire raison
    ville villes pays etat etats region regions village quartier rue route place maison mer terre ciel
    president presidente ministre ministres gouvernement police armee justice loi droit droits guerre paix crise election elections
    parti partis groupe groupes association societe entreprise entreprises marche bourse prix argent euro euros dollar dollars
    football match equipe club joueur joueurs coupe finale victoire defaite but buts saison
    article photo photos video videos lire voir ecouter regarder suivre partager commenter publie mis jour mise source sources credit copyright
    attention merci bonjour bref certes soudain bientot tantot desormais auparavant jadis naguere maintenant actuellement finalement
    notamment egalement seulement simplement evidemment heureusement malheureusement apparemment probablement effectivement
    parmi envers quant concernant vu etant ayant etant donne suivant moyennant excepte compris
    officiellement concretement globalement reciproquement inversement visiblement
    attaque attaques attentat accord annonce appel arrestation affaire affaires enquete rapport etude analyse reportage entretien interview
    chef chefs membre membres directeur directrice porte parole membre responsable responsables autorites elus maire depute senateur
    amour liberte egalite fraternite republique nation peuple revolution histoire art arts culture musique cinema film films livre livres roman
    orange lime sucre racine marine rabat tours nice bird jump bar marche marches mine mines pomme poire cerise
    internet web email mail site blog covid coronavirus
    le-la objectif resultat resultats bilan retour debat dossier edito editorial tribune chronique opinion politique economie sport sports
    international science sciences sante environnement education religion immobilier emploi consommation
    quid vive gare halte place stop zoom focus portrait recit decryptage exclusif direct urgent alerte info infos actu
    aujourdhui quelqu peut-etre voire surement certainement eventuellement manifestement decidement justement precisement
    mieux pire moindre davantage environ presque quasi quasiment
    dis dites allez allons viens venez voyez voyons regardez ecoutez attendez imaginez pensez souvenez
    mes tes ses
    empire parlement conseil commission chambre tribunal cour ministere information informations communique
    archipel carnaval foire revolution restauration intime ange tenant monte moi toi soi blanche blanc noir rouge vert bleu
    rebaptise rebaptisee memoires traite traites internationaux internationale national nationale nationaux general generale
    public publique prive privee social sociale federal federale royal royale imperial central centrale premier secret
    entree sortie depart arrivee ouverture fermeture rentree campagne scrutin vote debats seance session reunion
    accords contrat convention projet projets plan reforme mesure mesures regle regles texte lettre lettres note mot mots
    cause causes effet effets besoin force forces puissance pouvoir pouvoirs autorite services service bureau centre siege
    rendez-vous concert exposition festival fete fetes jeux jeu tour etape course match score classement
    heureux heureuse joli jolie certain vrai faux plein libre ouvert ferme haut haute bas basse large long longue court
    tendance mode cuisine sante beaute voyage voyages auto moto maison jardin animaux nature meteo horoscope
    victime victimes blesse blesses temoin temoins accuse suspect auteur auteurs habitant habitants citoyen citoyens
    entretien propos paroles phrase phrases titre titres chapitre volume tome numero page pages
    eglise mosquee temple hotel chateau pont quai port gare aeroport hopital ecole universite
    or argent fer acier bois pierre eau feu air soleil lune etoile lumiere
    espoir peur colere joie tristesse paix honneur courage verite confiance doute
    occident orient occidentaux alliance entente soviets liberation
  `),

  titles: gendered(
    'mme mmes mlle madame mademoiselle lady reine princesse soeur imperatrice comtesse baronne duchesse marquise dona',
    'm mm monsieur messieurs sir lord roi prince pere abbe frere mgr emir cheikh cardinal eveque archeveque baron comte duc marquis vicomte empereur pasteur chevalier don tsar',
    'dr docteur pr professeur me maitre general colonel capitaine lieutenant commandant amiral marechal sergent juge',
  ),
  given: GIVEN,
  offices: gendered(
    'presidente directrice deputee senatrice avocate chanceliere ambassadrice redactrice actrice chanteuse ecrivaine romanciere autrice historienne sociologue chercheuse conseillere adjointe cheffe porteuse candidate militante professeure enseignante patronne fondatrice secretaire',
    'president directeur depute senateur avocat chancelier ambassadeur redacteur acteur chanteur ecrivain romancier auteur historien chercheur conseiller adjoint chef candidat militant professeur enseignant patron fondateur',
    'ministre maire porte-parole premier-ministre juge journaliste economiste politologue analyste expert experte responsable membre eurodepute eurodeputee prefet procureur procureure commissaire general vice-president vice-presidente secretaire philosophe artiste cineaste realisateur realisatrice architecte medecin',
  ),
  kinds: typed({
    place:
      'ville village province region departement quartier commune pays fleuve riviere lac mont ile capitale district canton comte palais aeroport port camp prison rue avenue place boulevard gare',
    organisation:
      'groupe societe entreprise association ong fondation parti syndicat banque universite compagnie institut agence federation',
    outlet: 'journal quotidien hebdomadaire magazine chaine radio television site revue',
    group: 'milice rebelles djihadistes jihadistes guerilla',
  }),
  locatives: words('a en au aux dans vers'),
  inner: words('de du des d la le les l von van der den di da del y bin ben ibn al el ez es ed er az ech'),
  links: new Set(),
  complements: words('de du des d'),
  contracted: pairs('au le, du le, aux les, des les, le le, la la, les les'),
  particles: words('de du des d von van der den di da del della la le ben bin ibn al el'),
  articles: words('le la les l un une des du au aux'),
  calendar: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre noel paques toussaint ramadan',
  ),
  civil: words('m mm mme mmes mlle mlles'),
  portfolios: words(
    'defense justice interieur exterieur sante education economie finances armees armee etat republique affaires transports agriculture environnement travail culture budget sports etrangeres etranger commerce industrie logement ville cohesion outre-mer enseignement recherche nation famille jeunesse energie ecologie interieure territoires',
  ),
  legalForms: words('sa sas sarl se nv ag inc ltd plc gmbh corp co llc'),
  ownersEnd: null,
  organisationEnds: words('sa sas sarl se inc ltd group'),
  heads: typed({
    organisation:
      'organisation association commission conseil comite union federation confederation societe ligue institut centre office agence observatoire ' +
      'ministere parti cour chambre chambres academie musee universite ecole banque fonds autorite direction syndicat assemblee ' +
      'theatre opera hopital tribunal parquet departement fondation compagnie groupe groupement alliance coalition bureau ' +
      'secretariat haut-commissariat commissariat prefecture cercle club institution laboratoire caisse cabinet regie action ' +
      'reseau collectif parlement senat gouvernement etat-major inspection delegation mission rassemblement',
    group: 'front mouvement armee brigade brigades milice forces bataillon',
    outlet: 'radio gazette journal quotidien revue chaine tribune courrier',
    place:
      'saint sainte st ste rue avenue place boulevard quai gare port aeroport ile iles lac mont mer cap vallee col pont plaine golfe baie detroit',
  }),
  functions: words(
    'le la les l un une des du de d au aux a en et ou mais donc or ni car ce cet cette ces c ca il elle ils elles on nous vous je j tu me ' +
      'm te t se s lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos qui que qu quoi dont si ne n y avec sans ' +
      'pour par sur sous dans entre contre vers chez depuis pendant apres avant selon lors alors ainsi aussi comme quand puis ' +
      'est sont etait a ont sera pas plus tout tous toute toutes',
  ),
  ands: words('et and'),
  notions: words(
    'internet web gmt utc pib tva adn arn vih sida covid sms pdf usb dvd cd tv bd vip ip fai pme pmi ong tgv cdi cdd rtt ehpad wifi pc id net pdg dg drh jo lgbt lgbtq',
  ),
  expansions: pairs(
    'inc incorporated, corp corporation, co company, ltd limited, st saint, ste sainte, sts saints, cie compagnie, fg faubourg, bd boulevard, av avenue',
  ),
  contests: words(
    'match matchs matches buteur buteurs attaquant attaquants gardien ailier defenseur rugby football basket handball championnat tournoi ' +
      'demi quarts finale coupe ligue derby penalty equipe',
  ),
  rivals: words('bat battu battus battre battent contre face affronte affrontent affrontera'),
  languages: words(
    'anglais francais espagnol allemand italien arabe chinois russe latin grec portugais neerlandais breton basque catalan corse turc kurde persan',
  ),
  codes: words('us uk'),
  adjectiveEnd:
    /(?:al|ale|aux|ales|ique|iques|ien|ienne|iens|iennes|ais|aise|aises|ois|oise|oises|ain|aine|aire|aires|if|ive|eur|eure|eures|eens?|eennes?|ite|ites)$/,
  adjectivesCapital: false,
  placesLead: false,
  peopleEnd: /(?:ais|aises?|ois|oises?|iens?|iennes?|eens?|eennes?|ains?|aines?|entaux|istes)$/,
  plurals: words('les des aux ces ses nos leurs plusieurs certains quelques deux trois jeunes ce un cet'),
};
