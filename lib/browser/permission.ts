// Leave to ask one host on the network: asked of the reader when it is needed, given back when no pack needs it any more.
import { addressOf, isAddress } from './download';
import { browser } from './native';

/** Match patterns know no ports. */
const patternOf = (address: string): string => {
  const { protocol, hostname } = addressOf(address);
  return `${protocol}//${hostname}/*`;
};

export const mayAsk = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(address)] });

/** Shows the browser's own question where it is not allowed yet. Has to be called straight from a click. Throws `Refused`. */
export const askLeave = (address: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(address)] });

/** Gives back the leave for every host that none of these addresses needs; what is no address needs none. */
export async function returnLeave(needed: readonly string[]): Promise<void> {
  const keep = new Set(needed.filter((address) => isAddress(address)).map(patternOf));
  const { origins = [] } = await browser.permissions.getAll();
  // The pattern with which content scripts run names no host, and is not ours to give back.
  const unused = origins.filter((origin) => /^https?:\/\/[^*/]+\/\*$/.test(origin) && !keep.has(origin));
  if (unused.length > 0) await browser.permissions.remove({ origins: unused });
}
