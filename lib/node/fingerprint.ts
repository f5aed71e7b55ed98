// A fingerprint of a module and all it imports: derived data is stale as soon as the code that made it has changed.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** SHA-256 over the sources of the modules (URLs of .ts files) and of every module of ours that they import for its values. */
export function fingerprint(modules: readonly URL[]): string {
  const hash = createHash('sha256');
  const seen = new Set<string>();
  const queue = modules.map((module) => fileURLToPath(module));
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    hash.update(code);
    for (const [, type, specifier] of code.matchAll(/^(?:import|export) (type )?[^;]*?from ["'](\.[^"']+)["'];/gm)) {
      if (type) continue;
      const target = resolve(dirname(file), specifier!);
      const found = [`${target}.ts`, target, `${target}/index.ts`].find(
        (path) => path.endsWith('.ts') && existsSync(path),
      );
      if (found) queue.push(found);
    }
  }
  return hash.digest('hex');
}
