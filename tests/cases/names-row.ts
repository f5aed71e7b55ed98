// How a row of names is written: the text with what is expected marked in it.

/**
 * `fr`, or `fr@2016-05-01` with the article's date, then the text, in which
 * `[Alep=aleppo]` is a mention linked to that entity, `[Alepp=~aleppo]` one linked as a misspelling,
 * `[Cambridge=?]` a mention with candidates and no link, `[Jean Kerlo=-]` one that no pack knows,
 * `[OQ=@a]` one of the same referent as all others marked `@a`, and `{Or}` holds no mention.
 */
export type NameRow = string;

export interface Expected {
  start: number;
  end: number;
  /** What stands behind "="; `null` for "no mention here". */
  want: string | null;
}

/** The text without its marks, and what they say. Throws where a row is not written so. */
export function parseRow(row: NameRow): { lang: string; date: string | null; text: string; expected: Expected[] } {
  const head = /^(fr|en)(?:@(\d{4}-\d\d-\d\d))? /.exec(row);
  if (!head) throw new Error(`no language: ${row}`);
  let text = '';
  const expected: Expected[] = [];
  const body = row.slice(head[0].length);
  let at = 0;
  for (const mark of body.matchAll(/\[([^\]=]+)=([^\]]+)\]|\{([^}]+)\}/g)) {
    text += body.slice(at, mark.index);
    const start = text.length;
    text += mark[1] ?? mark[3];
    expected.push({ start, end: text.length, want: mark[2] ?? null });
    at = mark.index + mark[0].length;
  }
  text += body.slice(at);
  if (expected.length === 0) throw new Error(`nothing expected: ${row}`);
  return { lang: head[1]!, date: head[2] ?? null, text, expected };
}
