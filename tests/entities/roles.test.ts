// What the text says a name is, told beside it; names that no pack knows keep it too.
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../lib/entities/mentions';
import { type Knowledge, NO_READER } from '../../lib/model/knowledge';
import { articleOf, read } from '../../lib/text/reading';

const knowledge: Knowledge = {
  index: { names: [], claims: [] },
  store: { entities: async () => new Map(), reviews: async () => new Map(), packs: () => [] },
  reader: NO_READER,
};

/** [language, text, name, role (null: none is told)] */
const ROWS: [string, string, string, string | null][] = [
  [
    'en',
    'Grace Hale, a spokeswoman for the Ellery Crews’ Union, left.',
    'Grace Hale',
    'a spokeswoman for the Ellery Crews’ Union',
  ],
  ['fr', 'La maire de Kerlo, Anne Loriot, a promis un tramway.', 'Anne Loriot', 'La maire de Kerlo'],
  [
    'fr',
    'Hier, la ministre française des Armées Irène Vaudry a refusé.',
    'Irène Vaudry',
    'la ministre française des Armées',
  ],
  ['fr', 'Anne Loriot, maire de Kerlo, a promis un tramway.', 'Anne Loriot', 'maire de Kerlo'],
  ['fr', 'On a vu Anne Loriot, la maire de Kerlo.', 'Anne Loriot', 'la maire de Kerlo'],
  [
    'fr',
    'Selon Yann Goasdoué, chercheur au laboratoire des marées, rien ne presse.',
    'Yann Goasdoué',
    'chercheur au laboratoire des marées',
  ],
  ['fr', 'Le président du conseil Yann Goasdoué est parti.', 'Yann Goasdoué', 'Le président du conseil'],
  [
    'fr',
    'Le groupe a choisi Kestrel Alimentaire SA, société de Kerlo, pour le marché.',
    'Kestrel Alimentaire SA',
    'société de Kerlo',
  ],
  ['fr', 'La maire a rencontré Anne Loriot hier.', 'Anne Loriot', null],
  ['fr', 'Anne Loriot, dit-on, a promis un tramway.', 'Anne Loriot', null],
  ['fr', 'Anne Loriot, qui avait quitté la mairie, est revenue.', 'Anne Loriot', null],
  ['en', 'The mayor of Kerlo, Anna Berg, promised a tramway.', 'Anna Berg', 'The mayor of Kerlo'],
  ['en', 'Anna Berg, mayor of Kerlo, promised a tramway.', 'Anna Berg', 'mayor of Kerlo'],
  ['en', 'Critics met Anna Berg, the mayor of Kerlo.', 'Anna Berg', 'the mayor of Kerlo'],
  ['en', 'The defence minister Ida Marlow refused.', 'Ida Marlow', 'The defence minister'],
  [
    'en',
    'It went to Kestrel Foods Ltd, a company based in Kerlo, in May.',
    'Kestrel Foods Ltd',
    'a company based in Kerlo',
  ],
  ['en', 'The mayor met Anna Berg yesterday.', 'Anna Berg', null],
  ['en', 'It helped, said a spokeswoman for the Kerlo Crews, Ida Marlow.', 'Kerlo Crews', null],
  ['en', 'Anna Berg, who left the council, came back.', 'Anna Berg', null],
];

describe('roles', () => {
  it.each(ROWS)('%s: %s', async (lang, text, surface, role) => {
    const { mentions } = await findMentions(read(articleOf(text, { lang })), knowledge);
    const mention = mentions.find((m) => m.surface.startsWith(surface))!;
    expect(mention, mentions.map((m) => m.surface).join('; ')).toBeDefined();
    expect(mention.role?.text ?? null).toBe(role);
    if (mention.role) expect(text.slice(mention.role.start, mention.role.end)).toBe(mention.role.text);
  });
});

describe('what a name no pack knows is', () => {
  it.each([
    ['en', 'The Harbour Licensing Office disputes the figure.', 'Harbour Licensing Office', 'organisation'],
    ['en', 'The Ministry of Tides disputes the figure.', 'Ministry of Tides', 'organisation'],
    ['en', 'Boats left Port Ellery on Monday.', 'Port Ellery', 'place'],
    ['en', 'It was on Ellery Radio last night.', 'Ellery Radio', 'outlet'],
    ['en', 'They asked Ruth Calloway about it.', 'Ruth Calloway', 'person'],
    ['fr', 'Selon l’Observatoire des rivières alpines, tout va bien.', 'Observatoire', 'organisation'],
    ['fr', 'Le Journal des Vallées l’a révélé.', 'Journal des Vallées', 'outlet'],
    ['fr', 'Les bateaux ont quitté Sainte-Orse lundi.', 'Sainte-Orse', 'place'],
    ['fr', 'On a vu Claire Delorme lundi.', 'Claire Delorme', 'person'],
    ['fr', 'Le village de Marvelle est isolé.', 'Marvelle', 'place'],
  ])('%s: %s', async (lang, text, surface, type) => {
    const { mentions } = await findMentions(read(articleOf(text, { lang })), knowledge);
    expect(mentions.filter((m) => m.surface.startsWith(surface)).map((m) => m.type)).toEqual([type]);
  });
});
