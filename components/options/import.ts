// What an import looks like from outside: its states, and the words for how far it has come and why it ended.
import type { Failure, ImportPreview, ImportProgress, Mapping, Problem } from '../../lib/model/importing';
import type { InstalledPack } from '../../lib/model/messages';
import type { T } from '../t';

export type ImportState =
  | { state: 'none' }
  /** Reading before the preview, or installing after it. `seconds` since this phase began. */
  | { state: 'working'; progress: ImportProgress | null; seconds: number }
  | { state: 'preview'; preview: ImportPreview }
  /** There is no newer revision of this pack at its address. */
  | { state: 'current'; title: string; revision: number }
  | { state: 'failed'; failure: Failure };

/** What the reader may say of a pack that says too little of itself. */
export interface AboutPack {
  title?: string;
  licence?: string;
}

export interface ImportActions {
  onChoose(files: File[]): void;
  /** Fetches a file from an address; the browser asks for leave first. */
  onAddress(address: string): void;
  /** Looks for a newer revision of an installed pack at its own address. */
  onLook(pack: InstalledPack): void;
  /** Whether that is done once a day without being asked. */
  onSchedule(pack: InstalledPack, on: boolean): void;
  /** Another mapping for the table that is shown: it is read again. */
  onMapping(mapping: Mapping): void;
  /** `replace`: the reader insists on an older revision or another origin; `watch`: the sources are to be watched too. */
  onInstall(choice: { replace: boolean; watch: boolean; about: AboutPack }): void;
  /** Ends whatever is under way, or puts the preview away. */
  onCancel(): void;
}

/** Share done, 0 to 1, or `null` while it can't be known. */
export const shareOf = (progress: ImportProgress | null): number | null =>
  progress && progress.all > 0 && progress.phase !== 'indexing' ? Math.min(1, progress.bytes / progress.all) : null;

/** "42 %, 120,000 records, 35,000 a second, 4 seconds left". */
export function progressText(t: T, progress: ImportProgress | null, seconds: number): string {
  if (!progress) return t('import_opening');
  if (progress.phase === 'indexing') return t('import_indexing', progress.records);
  if (progress.phase === 'fetching') return fetchingText(t, progress);
  const share = shareOf(progress) ?? 0;
  const parts = [
    t(`import_phase_${progress.phase}`, new Intl.NumberFormat(t.lang, { style: 'percent' }).format(share)),
    t.n('import_records', progress.records),
  ];
  // The first second says nothing about the rest.
  if (seconds >= 1 && share > 0.02) {
    parts.push(t('import_rate', Math.round(progress.records / seconds)));
    parts.push(t.n('import_left', Math.max(1, Math.round((seconds * (1 - share)) / share))));
  }
  return parts.join(' · ');
}

const fetchingText = (t: T, { bytes, all }: ImportProgress): string =>
  all > 0 ? t('import_fetching_of', sizeOf(t, bytes), sizeOf(t, all)) : t('import_fetching', sizeOf(t, bytes));

/** "0.4 MB", "12 kB", "1.2 GB": one digit behind the point below ten, in the language's own way. */
export function sizeOf(t: T, bytes: number): string {
  const [unit, size] = bytes >= 1e9 ? ['gigabyte', 1e9] : bytes >= 100_000 ? ['megabyte', 1e6] : ['kilobyte', 1e3];
  const amount = bytes / (size as number);
  const options = { style: 'unit', unit: unit as string, maximumFractionDigits: amount < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(t.lang, options).format(amount);
}

/** What is wrong, in the reader's language: by the sentence the readers of files have for it, else in their own words. */
export function problemWords(t: T, { message, template }: Problem): string {
  const words = template?.words ?? message;
  const key = `problem_${words.toLowerCase().replace(/[^a-z0-9]+/g, '_')}`
    .replace(/_$/, '')
    .replace('problem__', 'problem_');
  return t.has(key) ? t(key, ...(template?.facts ?? [])) : message;
}

/** Why it ended, and what can be done; the file's own words where it is the file. */
export function failureText(t: T, { code, facts, message }: Failure): { what: string; next: string } {
  const { reason, file = '' } = facts;
  // What is wrong with the file as a whole has words of its own; what is wrong inside it is told as the reader of files tells it.
  const detail = reason ? t(`import_reason_${String(reason).replaceAll('-', '_')}`, file) : message;
  const { from = detail, to = '' } = code === 'other-origin' ? originsOf(t, facts) : facts;
  return {
    what: t(`import_failed_${code.replaceAll('-', '_')}`, from, to),
    next: t(`import_next_${code.replaceAll('-', '_')}`),
  };
}

/** Addresses as they are; what is no address has words. */
function originsOf(t: T, { from, to }: Failure['facts']): Failure['facts'] {
  const words = (origin: string | number = '') => {
    const key = `import_origin_${String(origin).split(' ')[0]}`;
    return t.has(key) ? t(key) : origin;
  };
  return { from: words(from), to: words(to) };
}
