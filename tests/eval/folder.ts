// Folders of evaluation data as they come: a corpus, a folder of corpora, or one above with a split ("dev", "heldout") between.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const SHARED = resolve(import.meta.dirname, '../../../shared/eval');

/** The path of `name` in `dir`, in the two folders above it, or in the shared folder of that kind. Throws where it is in none. */
export function near(dir: string, name: string, kind: string): string {
  const found = [dir, dirname(dir), dirname(dirname(dir)), join(SHARED, kind)]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  if (!found) throw new Error(`no ${name} beside ${dir}`);
  return found;
}

/**
 * The nearest folders in `dir` that `fits` takes, in order of their names: itself, else those in it, else those one deeper. Throws
 * where there are none.
 */
export function foldersThat(dir: string, fits: (folder: string) => boolean, wanted: string): string[] {
  let level = [dir];
  for (let depth = 0; depth < 3; depth++) {
    const found = level.filter(fits);
    if (found.length > 0) return found;
    level = level.flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isDirectory()),
    );
  }
  throw new Error(`no ${wanted} in ${dir}`);
}
