// Speakers of a text's quotations in order, and the voices they make: merging, kinds, what stays apart.

/** `name`, or `name|kind`, with `#n` for a referent number and `=Q1` for an entity: "Anne Loriot|person#3=Q1". No kind: person. `-`: nobody. */
export interface VoiceRow {
  why: string;
  /** French where none is given. */
  lang?: string;
  speakers: readonly string[];
  /** `name|kind: indexes`. */
  voices: readonly string[];
}

export const rows: readonly VoiceRow[] = [
  { why: 'nothing said', speakers: [], voices: [] },
  { why: 'nobody known', speakers: ['-', '-'], voices: [] },
  { why: 'one speaker, one statement', speakers: ['Anne Loriot'], voices: ['Anne Loriot|person: 0'] },
  { why: 'same name', speakers: ['Anne Loriot', 'Anne Loriot'], voices: ['Anne Loriot|person: 0 1'] },
  {
    why: 'order of first statement',
    speakers: ['Paul Varenne', 'Anne Loriot', 'Paul Varenne'],
    voices: ['Paul Varenne|person: 0 2', 'Anne Loriot|person: 1'],
  },
  { why: 'surname after the full name', speakers: ['Anne Loriot', 'Loriot'], voices: ['Anne Loriot|person: 0 1'] },
  { why: 'surname before the full name', speakers: ['Loriot', 'Anne Loriot'], voices: ['Anne Loriot|person: 0 1'] },
  { why: 'title and surname', speakers: ['Anne Loriot', 'Mme Loriot'], voices: ['Anne Loriot|person: 0 1'] },
  {
    why: 'English title and surname',
    lang: 'en',
    speakers: ['Anna Berg', 'Ms. Berg'],
    voices: ['Anna Berg|person: 0 1'],
  },
  {
    why: 'two of one surname',
    speakers: ['Anne Loriot', 'Paul Loriot', 'Loriot'],
    voices: ['Anne Loriot|person: 0', 'Paul Loriot|person: 1', 'Loriot|person: 2'],
  },
  {
    why: 'another first name is another person',
    speakers: ['Anne Loriot', 'Paul Loriot'],
    voices: ['Anne Loriot|person: 0', 'Paul Loriot|person: 1'],
  },
  { why: 'case and accents', speakers: ['Élise Morvan', 'ELISE MORVAN'], voices: ['Élise Morvan|person: 0 1'] },
  {
    why: 'hyphen or space',
    speakers: ['Jean-Luc Tessier', 'Jean Luc Tessier'],
    voices: ['Jean-Luc Tessier|person: 0 1'],
  },
  {
    why: 'one entity under two names',
    speakers: ['Agence du littoral|institution=Q1', 'ADL|institution=Q1'],
    voices: ['Agence du littoral|institution: 0 1'],
  },
  {
    why: 'one referent under two names',
    speakers: ['Observatoire du quai|institution#4', 'OQ|institution#4'],
    voices: ['Observatoire du quai|institution: 0 1'],
  },
  {
    why: 'two entities of one name',
    speakers: ['Valmont|institution=Q1', 'Valmont|institution=Q2'],
    voices: ['Valmont|institution: 0', 'Valmont|institution: 1'],
  },
  {
    why: 'an unnamed group',
    speakers: ['experts et officiels|unnamed', 'experts et officiels|unnamed'],
    voices: ['experts et officiels|unnamed: 0 1'],
  },
  {
    why: 'two unnamed groups',
    speakers: ['des analystes|unnamed', 'des voisins|unnamed'],
    voices: ['des analystes|unnamed: 0', 'des voisins|unnamed: 1'],
  },
  {
    why: 'a document',
    speakers: ['le rapport|document', 'Anne Loriot'],
    voices: ['le rapport|document: 0', 'Anne Loriot|person: 1'],
  },
  { why: 'an outlet', speakers: ["la télévision d'État|outlet"], voices: ["la télévision d'État|outlet: 0"] },
  { why: 'a gap between', speakers: ['Anne Loriot', '-', 'Anne Loriot'], voices: ['Anne Loriot|person: 0 2'] },
  {
    why: 'an institution is not a person of that last word',
    speakers: ['Marc Port', 'Conseil du port|institution'],
    voices: ['Marc Port|person: 0', 'Conseil du port|institution: 1'],
  },
];
