// The records of one pack in force, read by their ids: from memory where the pack is small, else each from its place on disk.
import { itselfOf, type StoredKind, type StoredRecord } from '../packs/record-line';
import { RecordTable } from '../packs/record-table';
import { piecesOf, reading, type StoredPack } from './db';
import type { IndexBytes } from './index-bytes';
import { AS_BLOBS, bytesIn, type Piece, recordAt } from './pieces';

/**
 * A pack whose text is no longer than this is read whole, once, while its index is searched for the first time: a page asks
 * for up to sixty records and more, which one by one take 30 to 130 ms (Chromium 156).
 */
const SMALL = 6 << 20;
/** Records kept at once of a larger one; the eldest go first. An analysis asks for most of its records twice. */
const KEPT = 1000;

export class OpenRecords {
  readonly #pack: StoredPack;
  readonly #tables: Record<StoredKind, RecordTable>;
  readonly #starts: Uint32Array;
  /** Of a small pack. */
  #whole: Promise<ReadonlyMap<number, Piece>> | null = null;
  /** Of a larger one, those asked for so far: handles, not bytes. */
  readonly #handles = new Map<number, Promise<Piece | undefined>>();
  readonly #records = new Map<number, Promise<StoredRecord | null>>();

  constructor(pack: StoredPack, { entities, reviews, starts }: IndexBytes) {
    this.#pack = pack;
    this.#tables = { entity: new RecordTable(entities), review: new RecordTable(reviews) };
    this.#starts = starts;
    if ((starts.at(-1) ?? 0) > SMALL) return;
    this.#whole = allPieces(pack);
    // Whoever asks meanwhile hears of it; the next one reads piece by piece.
    this.#whole.catch(() => {
      this.#whole = null;
    });
  }

  /** The records with these ids, all read together; those that the disk has lost are missing. Not to be changed. */
  async read<Kind extends StoredKind>(
    kind: Kind,
    ids: readonly string[],
  ): Promise<Extract<StoredRecord, { kind: Kind }>[]> {
    const wanted = new Set(ids);
    // Of two ids that share their hashes both records are read.
    const places = new Set([...wanted].flatMap((id) => this.#tables[kind].placesOf(id)));
    const records = await Promise.all([...places].map((place) => this.#recordAt(place)));
    return records.filter(
      (record): record is Extract<StoredRecord, { kind: Kind }> =>
        record?.kind === kind && wanted.has(itselfOf(record).id),
    );
  }

  #recordAt(place: number): Promise<StoredRecord | null> {
    const known = this.#records.get(place);
    if (known) return known;
    if (this.#records.size >= KEPT) this.#records.delete(this.#records.keys().next().value!);
    const record = recordAt((n) => this.#pieceOf(n), this.#starts[place]!, this.#starts[place + 1]!);
    this.#records.set(place, record);
    record.catch(() => this.#records.delete(place));
    return record;
  }

  async #pieceOf(n: number): Promise<Piece | undefined> {
    if (this.#whole) return (await this.#whole).get(n);
    const held = this.#handles.get(n);
    if (held) return held;
    const { id, generation } = this.#pack;
    const piece = reading((db) => db.get('pieces', [id, generation, n]));
    if (AS_BLOBS) this.#handles.set(n, piece);
    piece.catch(() => this.#handles.delete(n));
    return piece;
  }
}

/** All pieces of a generation, as bytes, by their numbers; those that can't be read are missing. */
async function allPieces({ id, generation }: StoredPack): Promise<Map<number, Piece>> {
  const range = piecesOf(id, generation);
  const [keys, pieces] = await reading((db) => {
    const store = db.transaction('pieces').store;
    return Promise.all([store.getAllKeys(range), store.getAll(range)]);
  });
  const read = await Promise.all(pieces.map(bytesIn));
  return new Map(keys.flatMap(([, , n], i) => (read[i] ? [[n, read[i]]] : [])));
}
