// What the packs' records say of the candidates of one text: the names they bear, where they belong, the offices they held.
import type { KnownEntity } from '../model/analysis';
import type { Entity } from '../model/entity';
import { foldKey } from '../text/normalize';
import { nameKey } from './keys';

/** An office held on a date, as the record words it. */
export interface Office {
  office: string;
  date: string;
}

export class Evidence {
  private readonly texts = new Map<string, string>();

  /** `date`: the article's, ISO; `null` where unknown. `lang`: its language. */
  constructor(
    private readonly records: ReadonlyMap<string, KnownEntity>,
    readonly date: string | null,
    private readonly lang: string,
  ) {}

  /** True where `key` is one of its labels, less what a label adds in brackets ("Conseil d'État (France)"). */
  bears(id: string, key: string): boolean {
    return this.labels(id).some((label) => label === key);
  }

  /** Its labels in every language, folded, without what they add in brackets. */
  labels(id: string): string[] {
    const record = this.record(id);
    return record ? Object.values(record.labels).map((label) => foldKey(label.replace(/\s*\([^)]*\)\s*$/, ''))) : [];
  }

  /** Folded words of all its names and its description, each between spaces. */
  text(id: string): string {
    let text = this.texts.get(id);
    if (text === undefined) {
      const record = this.record(id);
      const parts = record
        ? [
            ...Object.values(record.labels),
            ...Object.values(record.aliases ?? {}).flat(),
            ...Object.values(record.description ?? {}),
          ]
        : [];
      text = parts.map((part) => ` ${foldKey(part)} `).join('|');
      this.texts.set(id, text);
    }
    return text;
  }

  /** True where an acronym is its name in other languages only, and it has one of its own in the article's ("UA", in English "AU"). */
  isForeign(id: string, acronym: string): boolean {
    const record = this.record(id);
    if (!record) return false;
    const names = (lang: string) => [record.labels[lang] ?? '', ...(record.aliases?.[lang] ?? [])];
    const own = names(this.lang);
    if (!own.some(isAcronym) || own.some((name) => nameKey(name) === acronym)) return false;
    const others = new Set([...Object.keys(record.labels), ...Object.keys(record.aliases ?? {})]);
    return [...others].some((lang) => names(lang).some((name) => nameKey(name) === acronym));
  }

  /** The gender its record states. */
  gender(id: string): 'f' | 'm' | null {
    return this.record(id)?.gender ?? null;
  }

  /** ISO 3166 code of the country it lies in or belongs to. */
  country(id: string): string | null {
    return this.record(id)?.country?.toUpperCase() ?? null;
  }

  /** Where a place lies, in degrees, where its record tells. */
  point(id: string): { lat: number; lon: number } | null {
    const record = this.record(id);
    const [lat, lon] = [record?.['lat'], record?.['lon']];
    return typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null;
  }

  /**
   * The office named by a word ("ministre", folded) that it held on the article's date; `undefined` where its record has
   * no dated office of that name, `null` where it has, at other times only.
   */
  held(id: string, word: string): Office | null | undefined {
    const { date } = this;
    if (!date) return undefined;
    const offices = (this.record(id)?.facts ?? []).filter(
      (fact) => fact.property === 'office' && (fact.from || fact.to) && valuesOf(fact.value).some((v) => has(v, word)),
    );
    if (offices.length === 0) return undefined;
    const held = offices.find((fact) => (!fact.from || fact.from <= date) && (!fact.to || date <= fact.to));
    return held ? { office: valuesOf(held.value)[0]!, date: date.slice(0, 10) } : null;
  }

  private record(id: string): Entity | undefined {
    return this.records.get(id)?.entity;
  }
}

const valuesOf = (value: string | Record<string, string>): string[] =>
  typeof value === 'string' ? [value] : Object.values(value);
const has = (value: string, word: string): boolean => ` ${foldKey(value)} `.includes(` ${word} `);
const isAcronym = (name: string): boolean => /^\p{Lu}[\p{Lu}.]{1,7}$/u.test(name);
