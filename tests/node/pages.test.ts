// The rows that real pages taught, through the whole reading, without any pack.
import { describe, expect, it } from 'vitest';
import { rows } from '../cases/pages';
import { annotations, jsonl } from '../helpers/incise';

describe('what real pages taught', () => {
  it.each(rows.map((row) => [row.text, row] as const))('%s', async (text, { lang, quotes, roles }) => {
    const [answer] = await annotations(['--no-starter', '-'], jsonl({ id: 'row', text, lang }));
    expect(answer!.quotations.map((q) => [q.text, q.speaker?.name ?? null])).toEqual(quotes);
    for (const [name, role] of Object.entries(roles ?? {}))
      expect(answer!.voices.find((voice) => voice.name === name)?.role).toBe(role);
  });
});
