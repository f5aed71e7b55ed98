// Files as importers read them: whole, and known again by their sum, however the browser gives them in pieces.
import { expect, test, vi } from 'vitest';

const TEXT = new TextEncoder().encode('The harbour master counted the boats twice, and twice the number was another.');

/** A file whose stream comes in pieces of these sizes, the last one again and again. */
function file(...sizes: number[]): Blob {
  const blob = new Blob([TEXT]);
  blob.stream = () => {
    let at = 0;
    let i = 0;
    return new ReadableStream({
      pull(controller) {
        const size = sizes[Math.min(i++, sizes.length - 1)]!;
        // A view into a larger buffer, as it may come.
        controller.enqueue(TEXT.subarray(at, at + size));
        at += size;
        if (at >= TEXT.length) controller.close();
      },
    });
  };
  return blob;
}

test('the same file has the same sum in any pieces', async () => {
  vi.stubEnv('FIREFOX', true as never);
  vi.resetModules();
  const { inputOf } = await import('../../lib/browser/chosen');
  const read = async (blob: Blob) => {
    const input = inputOf({ file: blob, name: 'boats.txt' }, () => undefined);
    const bytes: number[] = [];
    const pieces: number[] = [];
    for await (const piece of input.open()) {
      bytes.push(...piece);
      pieces.push(piece.length);
    }
    expect(bytes).toEqual([...TEXT]);
    return { pieces, sum: input.sum() };
  };
  const [a, b] = [await read(file(5, 3, 8)), await read(file(7))];
  expect(a.pieces).not.toEqual(b.pieces);
  expect(a.sum).toBe(b.sum);
  expect(a.sum).not.toBeNull();
  vi.unstubAllEnvs();
});
