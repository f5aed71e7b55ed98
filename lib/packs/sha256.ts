// SHA-256 of text as it streams by (FIPS 180-4): the browser's own digest wants all bytes at once.

/** Takes text bit by bit, gives lower-case hexadecimal at the end; nothing may be added after that. */
export interface Hasher {
  update(text: string): void;
  digest(): string;
}

// The first 32 bits of the fractional parts of the square roots (8) and cube roots (64) of the first primes.
const PRIMES: number[] = [];
for (let n = 2; PRIMES.length < 64; n++) if (PRIMES.every((p) => n % p !== 0)) PRIMES.push(n);
const fraction = (x: number) => ((x - Math.floor(x)) * 0x100000000) | 0;
const START = Int32Array.from(PRIMES.slice(0, 8), (p) => fraction(Math.sqrt(p)));
const K = Int32Array.from(PRIMES, (p) => fraction(Math.cbrt(p)));

export function sha256(): Hasher {
  const encoder = new TextEncoder();
  const state = START.slice();
  const block = new Uint8Array(64);
  const w = new Int32Array(64);
  let filled = 0;
  let length = 0;

  const mix = () => {
    for (let i = 0; i < 16; i++)
      w[i] = (block[4 * i]! << 24) | (block[4 * i + 1]! << 16) | (block[4 * i + 2]! << 8) | block[4 * i + 3]!;
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15]!;
      const y = w[i - 2]!;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, i) => {
      state[i] = (state[i]! + value) | 0;
    });
    filled = 0;
  };
  const take = (bytes: Uint8Array) => {
    for (const byte of bytes) {
      block[filled++] = byte;
      if (filled === 64) mix();
    }
  };
  return {
    update(text) {
      const bytes = encoder.encode(text);
      length += bytes.length;
      take(bytes);
    },
    digest() {
      // One bit, zeros to 56 of 64, then the length in bits as 64-bit big-endian.
      const bits = length * 8;
      const padding = new Uint8Array((filled < 56 ? 56 : 120) - filled + 8);
      padding[0] = 0x80;
      for (let i = 0; i < 8; i++) padding[padding.length - 1 - i] = Math.floor(bits / 2 ** (8 * i)) & 0xff;
      take(padding);
      return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}
