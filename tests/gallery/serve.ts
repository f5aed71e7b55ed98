// Builds the gallery into a folder and serves it, for pictures and for axe.
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { type Site, serve } from '../helpers/site';

export async function gallery(): Promise<Site> {
  const root = import.meta.dirname;
  const outDir = join(root, 'out/site');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      outDir,
      emptyOutDir: true,
      rollupOptions: { input: ['index.html', 'popup.html'].map((page) => join(root, page)) },
    },
  });
  return serve(outDir);
}
