// Texts that make a careless reader of quotations quadratic, each grown by a number of pieces.

const repeat = (piece: string) => (pieces: number) => piece.repeat(pieces);
const SENTENCE = 'Selon Anne Loriot, « le pont » sera fermé, a dit Paul Varenne, qui affirme que la mer monte. ';

export const HOSTILE: Readonly<Record<string, (pieces: number) => string>> = {
  'opening marks': repeat('« '),
  'straight marks': repeat('" '),
  'lone single marks': repeat("'a \n"),
  'open lines': repeat('"a\n'),
  'deep nesting': (pieces) => `${'« a '.repeat(pieces)}${'» '.repeat(pieces)}`,
  'marks of every kind': repeat('«“"‘ a'),
  'reporting verbs': repeat('a dit que, '),
  'said that': repeat('she said that '),
  names: repeat('Anne Loriot, '),
  'one long name': repeat('Loriot '),
  'other surnames': (pieces) => Array.from({ length: pieces }, (_, i) => `Anne Loriot${i.toString(36)} `).join(''),
  sources: repeat('selon Anne, '),
  acronyms: repeat('Observatoire du quai (OQ) '),
  quotations: repeat('« oui », dit-il, '),
  'incises that take nothing': repeat(', sourit Anne'),
  'incises inside marks': repeat('« oui, affirme Anne Berg, non » '),
  'one quotation of incises': (pieces) => `« ${'oui, affirme Anne Berg, '.repeat(pieces)} »`,
  'labels of an interview': (pieces) => 'Anne Loriot. - Oui, bien sûr.\nLE LITTORAL. - Pourquoi ?\n'.repeat(pieces / 4),
  'one paragraph': (pieces) => SENTENCE.repeat(pieces / 8),
  'no full stop': repeat('le chat qui dort dit la mer et '),
  'plain words': repeat('le chat la mer '),
};
