// Values as other people write them, brought to the form a record wants: plain text, ISO dates, hosts, ids.
import { foldKey } from '../../text/normalize';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Character references of markup resolved; unknown ones stay as they are. */
export const unescapeMarkup = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Text without tags, references and runs of white space; `undefined` where nothing is left or the value is no text. */
export function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = /[<&]/.test(value) ? unescapeMarkup(value.replace(/<\/?[a-z][^>]*>/gi, ' ')) : value;
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** "2030-01-02T10:00:00Z", "02/01/2030", "2030" as ISO dates; `undefined` for anything else. Days come first between slashes. */
export function isoDate(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/.exec(text);
  if (iso) return valid(iso[1]!, iso[2], iso[3]);
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  return slashed ? valid(slashed[3]!, slashed[2]!.padStart(2, '0'), slashed[1]!.padStart(2, '0')) : undefined;
}

function valid(year: string, month?: string, day?: string): string | undefined {
  if (month && (month < '01' || month > '12')) return undefined;
  if (day && (day < '01' || day > '31')) return undefined;
  return [year, month, day].filter(Boolean).join('-');
}

/** The host of an address or bare domain, without "www."; `undefined` where it is none. */
export function hostOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!text || /[\s@]/.test(text) || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^[^.]+(\.[^.]+)+$/.test(host) ? host : undefined;
}

/** "https://www.example.org/world/" as "example.org/world"; for sources that share a host with others. */
export function siteOf(value: unknown): string | undefined {
  const host = hostOf(value);
  if (!host || typeof value !== 'string') return undefined;
  const address = /:\/\//.test(value) ? value.trim() : `https://${value.trim()}`;
  return host + new URL(address).pathname.replace(/\/+$/, '');
}

/** An address that may be opened from a card; `undefined` for any other text. */
export const webAddress = (value: unknown): string | undefined =>
  typeof value === 'string' && /^https?:\/\/\S+$/i.test(value.trim()) && URL.canParse(value.trim())
    ? value.trim()
    : undefined;

/** "L’Express" as "l-express", for ids. */
export const slug = (text: string): string => foldKey(text).replaceAll(' ', '-').slice(0, 80) || '-';
