// The bytes of a segment: damaged ones are refused, whole ones open anywhere, and a changed fold is a changed version.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGazetteer, openGazetteer } from '../../lib/entities/gazetteer';
import { hashKey } from '../../lib/entities/hash';
import { acronymOf, KEYS_VERSION, nameKey, surnameOf } from '../../lib/entities/keys';
import { unpack, VERSION } from '../../lib/entities/layout';
import { skeleton } from '../../lib/entities/skeleton';
import type { Entity } from '../../lib/model/entity';
import { FOLD_VERSION, fold } from '../../lib/text/normalize';
import { tokenize } from '../../lib/text/tokens';

const pack: Entity[] = [
  { id: 'Q1', labels: { fr: 'Deir ez-Zor', en: 'Deir Ezzor' }, type: 'place', pop: 12, sameAs: ['geo:1'] },
  { id: 'Q2', labels: { fr: 'Florence Parly' }, type: 'person' },
  { id: 'Q3', labels: { fr: 'Le Courrier' }, type: 'outlet', outlet: { domains: ['courrier.example'] } },
];
const whole = buildGazetteer(pack);

describe('damage', () => {
  test('bytes cut short at any length are refused', () => {
    for (let length = 0; length < whole.length; length++) expect(openGazetteer(whole.slice(0, length))).toBeNull();
  });

  test('bytes with anything after them are refused', () => {
    for (const more of [1, 2, 4, 64]) {
      const longer = new Uint8Array(whole.length + more);
      longer.set(whole);
      expect(openGazetteer(longer)).toBeNull();
    }
  });

  test('one bit turned over anywhere is noticed', () => {
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice();
      damaged[at]! ^= 1 << (at % 8);
      expect(openGazetteer(damaged), `byte ${at}`).toBeNull();
    }
  });

  test('so are bytes overwritten, swapped or lost in the middle', () => {
    const at = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(at, fc.uint8Array({ minLength: 1, maxLength: 40 }), at, (from, written, other) => {
        const over = whole.slice();
        over.set(written.subarray(0, whole.length - from), from);
        const swapped = whole.slice();
        [swapped[from], swapped[other]] = [swapped[other]!, swapped[from]!];
        const lost = whole.slice();
        lost.copyWithin(from, from + 4);
        for (const damaged of [over, swapped, lost]) {
          const same = damaged.every((byte, i) => byte === whole[i]);
          expect(openGazetteer(damaged) === null).toBe(!same);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('bytes of anything else are refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(openGazetteer(bytes)).toBeNull();
      }),
    );
    expect(openGazetteer(new Uint8Array(whole.length))).toBeNull();
  });

  test('another version is refused, though whole', () => {
    const other = whole.slice();
    new Uint32Array(other.buffer)[1] = VERSION + 1;
    expect(unpack(other)).toBeNull();
  });
});

test('whole bytes open wherever they lie', () => {
  for (const offset of [0, 1, 2, 3, 4, 13]) {
    const room = new Uint8Array(whole.length + 16);
    room.set(whole, offset);
    const gazetteer = openGazetteer(room.subarray(offset, offset + whole.length))!;
    expect(gazetteer.find('deir ezzor')).toBeGreaterThanOrEqual(0);
    expect(gazetteer.idOf(gazetteer.outletOf('courrier.example'))).toBe('Q3');
  }
});

test('the same pack gives the same bytes', () => expect(buildGazetteer(pack)).toEqual(whole));

/** Where this fails, a reader of this version misreads bytes of before: bump FORMAT, then write the new digest here. */
test('other bytes are another version', () => {
  // The version itself and the checksum over the rest are left out.
  const rest = Array.from(whole, (byte, at) => (at >= 4 && at < 16 ? 0 : byte));
  expect({ VERSION, digest: hashKey(rest.join(' ')) >>> 0 }).toEqual({ VERSION: 4001003, digest: 1385467341 });
});

/**
 * What the keys of an index are made with, over every letter of the scripts in use and names of all kinds. Where this
 * fails, indexes built before answer wrongly: bump the version, then write the new digest here.
 */
describe('a changed fold is a changed version', () => {
  const RANGES = [
    [0x20, 0x24f],
    [0x300, 0x52f],
    [0x5d0, 0x6ff],
    [0x1e00, 0x1fff],
    [0x2010, 0x2040],
  ] as const;
  const letters = RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)),
  );
  const NAMES =
    'L’Observatoire syrien des droits de l’Homme|Deir ez-Zor|F.D.S.|U.S. Army|Saint-Exupéry, Antoine|Œuvre|al-Qaïm|Straße|' +
    'Charles de Gaulle|Martin Luther King Jr.|Mohammed ben Salmane|Kamechliyé|Volodymyr Zelensky|24 heures|K2|aujourd’hui|' +
    'Comité international de la Croix-Rouge|1 500 hommes|2,5 %|d’Estaing|N’Djamena|Łódź|Đà Nẵng|ʻAdan|soft\u00adhyphen';
  const digest = (values: readonly string[]) => hashKey(values.join('\n')) >>> 0;
  const keys = NAMES.split('|').map(nameKey);

  test('fold and tokens', () => {
    const values = [
      ...letters.map((letter) => fold(`a${letter}b`)),
      ...tokenize(NAMES.replaceAll('|', ' ; ')).map((token) => `${token.norm}/${token.kind}/${token.glue}`),
    ];
    expect({ FOLD_VERSION, digest: digest(values) }).toEqual({ FOLD_VERSION: 1, digest: 2519970771 });
  });

  test('keys', () => {
    const values = [
      ...keys,
      ...keys.map(skeleton),
      ...keys.map(acronymOf),
      ...keys.map(surnameOf),
      ...letters.map(nameKey),
    ];
    expect({ KEYS_VERSION, digest: digest(values) }).toEqual({ KEYS_VERSION: 3, digest: 3838776420 });
  });
});
