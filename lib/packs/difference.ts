// What a new revision of a pack adds, changes and takes away, for the preview before an import; told while its records stream by.
import type { Change, Changes } from '../model/importing';
import type { RecordTable } from './record-table';

export const EXAMPLES = 5;

/** Compares records with the installed ones as they come; `null`: nothing is installed, everything is added. */
export class Comparison {
  private readonly seen: Uint8Array;
  private readonly counts = { added: 0, changed: 0, same: 0 };
  private readonly added: Change[] = [];
  private readonly changed: Change[] = [];

  constructor(private readonly installed: RecordTable | null) {
    this.seen = new Uint8Array(installed?.size ?? 0);
  }

  add(record: { id: string }, label: () => string): void {
    const found = this.installed?.find(record) ?? null;
    // All rows of an id: a pack may repeat it.
    if (found) this.seen.fill(1, found.from, found.to);
    const what = !found ? 'added' : found.same ? 'same' : 'changed';
    this.counts[what]++;
    if (what !== 'same' && this[what].length < EXAMPLES) this[what].push({ id: record.id, label: label() });
  }

  /** Rows of installed records whose id did not come by. */
  goneRows(): number[] {
    const gone: number[] = [];
    for (let row = 0; row < this.seen.length; row++) if (!this.seen[row]) gone.push(row);
    return gone;
  }

  /** The outcome; `gone` are the examples whose rows `goneRows` named, read by the caller. */
  changes(goneCount: number, gone: Change[]): Changes {
    return { ...this.counts, gone: goneCount, examples: { added: this.added, changed: this.changed, gone } };
  }
}
