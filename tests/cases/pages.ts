// What reading real pages taught, in sentences of our own: [text, [content, speaker][], roles] as the whole reading sees them.

export interface PageRow {
  lang: 'fr' | 'en';
  text: string;
  quotes: readonly (readonly [string, string | null])[];
  /** What the text says a voice is. */
  roles?: Readonly<Record<string, string>>;
}

export const rows: readonly PageRow[] = [
  {
    lang: 'fr',
    text: 'Alors que Paul Varenne avait affirmé que le quai tiendrait « tout un siècle », il a cédé dans la nuit.',
    quotes: [['le quai tiendrait « tout un siècle »', 'Paul Varenne']],
  },
  {
    lang: 'fr',
    text: "Anne Loriot note que le maire sortait d'une salle qui, selon les règles en vigueur, aurait dû être fermée.",
    quotes: [["le maire sortait d'une salle qui, selon les règles en vigueur, aurait dû être fermée", 'Anne Loriot']],
  },
  {
    lang: 'fr',
    text: '« Les ventes repartent », prévient son PDG Paul Varenne.',
    quotes: [['Les ventes repartent', 'Paul Varenne']],
    roles: { 'Paul Varenne': 'PDG' },
  },
  {
    lang: 'fr',
    text: "Le secrétaire d'État kerlois Michel Dorval a déclaré que le bac resterait gratuit.",
    quotes: [['le bac resterait gratuit', 'Michel Dorval']],
  },
  {
    lang: 'fr',
    text: 'Michel Dorval est venu lundi. Le soir, il a quitté Kerlo en affirmant que rien ne pressait.',
    quotes: [['rien ne pressait', 'Michel Dorval']],
  },
  {
    lang: 'fr',
    text: 'Selon le président kerlois, Dorval réclame un second bac.',
    quotes: [['Dorval réclame un second bac', 'le président kerlois']],
  },
  {
    lang: 'fr',
    text: 'Le juge Dorval a parlé jeudi. Le président a déclaré samedi que le procès serait long.',
    quotes: [['le procès serait long', 'Le président']],
  },
  {
    lang: 'fr',
    text: 'Des pompiers fouillaient les pièges posés par la Ligue des quais, selon la radio publique.',
    quotes: [['Des pompiers fouillaient les pièges posés par la Ligue des quais', 'la radio publique']],
  },
  {
    lang: 'fr',
    text: 'Des démineurs travaillaient hier. Les troupes kerloises avancent vers le port. Elles ont précisé que « rien ne presse ».',
    quotes: [['rien ne presse', 'Les troupes kerloises']],
  },
  {
    lang: 'fr',
    text: '« Rien ne presse », a averti le ministre kerlois de la Défense, Michel Dorval, devant les députés.',
    quotes: [['Rien ne presse', 'Michel Dorval']],
    roles: { 'Michel Dorval': 'ministre kerlois de la Défense' },
  },
  {
    lang: 'fr',
    text: "Les soldats ont passé le pont de Kerlo, où campaient, selon l'Office des quais, 200 hommes.",
    quotes: [["où campaient, selon l'Office des quais, 200 hommes", 'Office des quais']],
  },
  {
    lang: 'fr',
    text: "D'après l'Office des quais, dirigé par Anne Loriot, quinze bacs ont coulé.",
    quotes: [['quinze bacs ont coulé', 'Office des quais']],
  },
  {
    lang: 'fr',
    text: "Devant ses élèves du port, Marie Dorval, professeure d'histoire, est une femme pressée. « Rien ne presse », dit-elle.",
    quotes: [['Rien ne presse', 'Marie Dorval']],
    roles: { 'Marie Dorval': "professeure d'histoire" },
  },
  {
    lang: 'en',
    text: '“The pier will hold,” the harbour minister, Isolde Karrow, said on Thursday.',
    quotes: [['The pier will hold,', 'Isolde Karrow']],
    roles: { 'Isolde Karrow': 'harbour minister' },
  },
  {
    lang: 'en',
    text: 'State radio was there. The coastal militias and the police opened the road. They added that “nobody is left”.',
    quotes: [['nobody is left', 'The coastal militias and the police']],
  },
  {
    lang: 'en',
    text: "Working in one of the coast's ‘dental deserts’, a dentist reveals the agony of her patients.",
    quotes: [],
  },
  {
    lang: 'en',
    text: 'The pier is lost, Isolde Karrow said at a meeting in Mirrick, on Thursday.',
    quotes: [['The pier is lost', 'Isolde Karrow']],
  },
  {
    lang: 'en',
    text: 'Isolde Karrow says that, in such a storm, the pier could break.',
    quotes: [['in such a storm, the pier could break', 'Isolde Karrow']],
  },
  {
    lang: 'en',
    text: 'Karrow’s deputy stayed away. “It is Karrow’s view,” Karrow said.',
    quotes: [['It is Karrow’s view,', 'Karrow']],
  },
  {
    lang: 'en',
    text: 'Screen of the week: a 34" panel for the price of a 27" one, and the seller keeps quiet about why.',
    quotes: [],
  },
  {
    lang: 'en',
    text: 'New price: one lamp for two pounds only.\nNew price: three lamps for five pounds only.\nNew stock: a shelf of pine.\nNew stock: a shelf of oak.',
    quotes: [],
  },
];
