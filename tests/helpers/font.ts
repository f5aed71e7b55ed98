// A web font made here: every character of ASCII is one triangle, as wide as the test wants.

const UNITS = 1000;
const FIRST = 0x20;
const LAST = 0x7e;

const u16 = (...values: number[]) => values.flatMap((v) => [(v >> 8) & 255, v & 255]);
const u32 = (...values: number[]) =>
  values.flatMap((v) => [(v >>> 24) & 255, (v >> 16) & 255, (v >> 8) & 255, v & 255]);
const zeros = (count: number) => Array<number>(count).fill(0);

/** A TrueType file (https://learn.microsoft.com/typography/opentype/spec/otff); `advance` in thousandths of the font size. */
export function fontOf(advance: number): Buffer {
  const triangle = [...u16(1, 0, 0, 600, 700, 2, 0), 1, 1, 1, ...u16(0, 600, -300, 0, 0, 700), 0];
  const characters = LAST - FIRST + 1;
  const tables: [tag: string, bytes: number[]][] = [
    [
      'OS/2',
      [
        ...[...u16(3, advance, 400, 5), ...zeros(24), ...zeros(10), ...u32(1, 0, 0, 0)],
        ...[...[...'test'].map((c) => c.charCodeAt(0)), ...u16(0x40, FIRST, LAST, 800, -200, 0, 800, 200)],
        ...[...u32(1, 0), ...u16(500, 700, 0, FIRST, 0)],
      ],
    ],
    [
      'cmap',
      [
        ...[...u16(0, 1, 3, 1), ...u32(12)],
        ...u16(4, 32 + 2 * characters, 0, 4, 4, 1, 0, LAST, 0xffff, 0, FIRST, 0xffff, 0, 1, 4, 0),
        ...u16(...Array<number>(characters).fill(1)),
      ],
    ],
    ['glyf', triangle],
    [
      'head',
      [...u32(0x10000, 0x10000, 0, 0x5f0f3cf5), ...u16(0, UNITS), ...zeros(16), ...u16(0, 0, 600, 700, 0, 8, 2, 0, 0)],
    ],
    ['hhea', [...u32(0x10000), ...u16(800, -200, 0, advance, 0, 0, 600, 1, 0, 0), ...zeros(10), ...u16(2)]],
    ['hmtx', u16(advance, 0, advance, 0)],
    ['loca', u16(0, 0, triangle.length / 2)],
    ['maxp', [...u32(0x10000), ...u16(2, 3, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ['name', u16(0, 0, 6)],
    ['post', [...u32(0x30000), ...zeros(28)]],
  ];
  const directory: number[] = [];
  const body: number[] = [];
  const start = 12 + 16 * tables.length;
  for (const [tag, bytes] of tables) {
    directory.push(...[...tag].map((c) => c.charCodeAt(0)), ...u32(0, start + body.length, bytes.length));
    body.push(...bytes, ...zeros((4 - (bytes.length % 4)) % 4));
  }
  return Buffer.from([...u32(0x10000), ...u16(tables.length, 128, 3, 32), ...directory, ...body]);
}
