// `incise pack`: what is in a pack file, what is wrong with it, and packs made out of other people's formats.
import { UsageError } from '../files';

type Sub = (args: string[]) => Promise<void>;

const SUBS: { readonly [name: string]: () => Promise<Sub> } = {
  info: async () => (await import('./pack-info')).info,
  lint: async () => (await import('./pack-info')).lint,
  build: async () => (await import('./pack-build')).build,
};

export async function pack(args: string[]): Promise<void> {
  const [name, ...rest] = args;
  const sub = name !== undefined && Object.hasOwn(SUBS, name) ? SUBS[name]! : null;
  if (!sub)
    throw new UsageError(
      `${name === undefined ? 'what about packs?' : `unknown: pack ${name}`}; one of: pack info, pack lint, pack build`,
    );
  await (await sub())(rest);
}
