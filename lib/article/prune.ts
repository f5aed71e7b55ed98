// Which candidates of an article's part of the page are its text, and what each of them is.
import type { Box, Candidate, Gathered } from '../model/gathered';
import { boxName, type Root } from './article-root';
import { fetchLead } from './lead';
import { AUTHOR_NOTE, CAPTION_LINE, CREDIT, END, LABEL, PLEA, POINTER, REQUEST } from './phrases';
import type { Verdict } from './verdict';
import { isTitle, loose } from './wording';

/** A box named like furniture is no furniture where it holds this share of the article. */
const TOO_MUCH = 0.4;

/** One verdict for each candidate of the page. */
export const verdictsOn = (page: Gathered, root: Root): Verdict[] => new Pruning(page, root).verdicts();

class Pruning {
  readonly #page: Gathered;
  readonly #boxes: Box[];
  readonly #candidates: Candidate[];
  readonly #root: Root;
  readonly #reasons: (string | null)[];
  readonly #title: string;
  readonly #author: string;

  constructor(page: Gathered, root: Root) {
    this.#page = page;
    this.#boxes = page.boxes;
    this.#candidates = page.candidates;
    this.#root = root;
    this.#title = loose(page.stated.title ?? '');
    this.#author = loose(page.stated.author ?? '');
    this.#reasons = page.boxes.map(() => null);
  }

  verdicts(): Verdict[] {
    this.#judgeBoxes();
    const root = this.#boxes[this.#root.box]!;
    const verdicts: Verdict[] = [];
    for (const [i, candidate] of this.#candidates.entries())
      verdicts.push(i < root.first || i >= root.last ? { drop: 'outside' } : this.#judge(candidate, i));
    this.#beginAtTitle(verdicts, root);
    this.#endAtMarker(verdicts, root);
    this.#dropLateSummaries(verdicts, root);
    this.#dropEmptyHeadings(verdicts);
    this.#dropTail(verdicts, root);
    fetchLead(this.#page, this.#root, verdicts);
    return verdicts;
  }

  #weight(box: number): number {
    return this.#root.sums[this.#boxes[box]!.last]! - this.#root.sums[this.#boxes[box]!.first]!;
  }

  #judgeBoxes(): void {
    const whole = this.#weight(this.#root.box);
    const { first, last } = this.#boxes[this.#root.box]!;
    const byHint = new Map<string, number>();
    for (const [i, box] of this.#boxes.entries()) {
      if (i <= this.#root.box || box.first < first || box.last > last || box.first === box.last) continue;
      const above = this.#reasons[box.parent] ?? null;
      if (above === null && box.hint) byHint.set(boxName(box), (byHint.get(boxName(box)) ?? 0) + this.#weight(i));
      this.#reasons[i] = above ?? (this.#weight(i) < TOO_MUCH * whole ? this.#judgeBox(box) : null);
    }
    // A name that many paragraphs share ("p.paywall") says nothing about one of them.
    for (const [i, box] of this.#boxes.entries()) {
      const name = this.#reasons[i] && box.hint ? boxName(box) : null;
      if (name === null || (byHint.get(name) ?? 0) < TOO_MUCH * whole) continue;
      if (this.#reasons[box.parent] === null)
        for (let k = i; k < this.#boxes.length && this.#boxes[k]!.first < box.last; k++) this.#reasons[k] = null;
    }
  }

  #judgeBox(box: Box): string | null {
    const { tag, hint } = box;
    if (tag === 'article' && this.#isAnother(box)) return 'another article';
    if (tag === 'figcaption' || tag === 'figure' || hint === 'caption') return 'caption';
    if (tag === 'aside' || tag === 'footer' || tag === 'form' || tag === 'address' || tag === 'summary') return tag;
    if (hint === 'comments' || hint === 'furniture' || hint === 'hidden') return hint;
    if (hint === 'byline') return 'byline';
    if (tag === 'table' || tag === 'caption') return tag === 'caption' ? 'caption' : null;
    return this.#isLinkList(box) ? 'links' : null;
  }

  /** An article with a title of its own beside the one that the page's title belongs to: what endless scrolling adds. */
  #isAnother({ first, last }: Box): boolean {
    const own = this.#root.own >= 0 ? this.#boxes[this.#root.own]! : null;
    if (!own || (first < own.last && last > own.first)) return false;
    for (let i = first; i < last; i++) if (/^h[12]$/.test(this.#boxes[this.#candidates[i]!.box]!.tag)) return true;
    return false;
  }

  /** A list or box most of whose words are links to elsewhere. */
  #isLinkList({ tag, first, last }: Box): boolean {
    if (/^(?:p|h[1-6]|blockquote|body|main|article)$/.test(tag) && last - first < 2) return false;
    let all = 0;
    let linked = 0;
    for (let i = first; i < last; i++) {
      const { text, linked: share } = this.#candidates[i]!;
      all += text.length;
      linked += text.length * share;
    }
    return linked > (tag === 'ul' || tag === 'ol' ? 0.5 : 0.6) * all;
  }

  #judge(candidate: Candidate, index: number): Verdict {
    const { text, linked } = candidate;
    const reason = this.#reasons[candidate.box];
    if (reason && !(reason === 'furniture' && isEmbed(this.#boxes, candidate.box))) return { drop: reason };
    const tag = this.#blockTag(candidate.box);
    const heading = /^h[1-6]$/.test(tag);
    if (text.length > 8 && this.#title && loose(text) === this.#title) return { drop: 'title' };
    if (tag === 'h1' && this.#opens(index)) return { drop: 'title' };
    if (!/[\p{L}\p{N}]/u.test(text)) return { drop: 'marks' };
    const lower = text.toLowerCase();
    if (POINTER.test(lower) && (linked > 0.25 || text.length < 60)) return { drop: 'pointer' };
    if (text.length < 400 && (REQUEST.test(lower) || PLEA.test(lower))) return { drop: 'request' };
    if (LABEL.test(lower) && !heading) return { drop: 'label' };
    if (text.length < 140 && CREDIT.test(lower) && tag !== 'p') return { drop: 'credit' };
    if (CAPTION_LINE.test(lower)) return { drop: 'caption' };
    if (this.#author && text.length < 80 && sameNames(loose(text), this.#author)) return { drop: 'byline' };
    if (linked > 0.8 && !heading && tag !== 'li' && !/:$/.test(text) && !(tag === 'p' && running100(text)))
      return { drop: 'links' };
    if (linked > 0.5 && text.length < 120 && !/[.!?…:]["»”’)]?$/.test(text) && !heading && tag !== 'li')
      return { drop: 'links' };
    const running = this.#root.weights[index]! > 0;
    if (heading) return linked > 0.9 ? { drop: 'links' } : { keep: 'heading' };
    if (tag === 'li') return { keep: 'item' };
    if (this.#within(candidate.box, 'blockquote'))
      return { keep: isEmbed(this.#boxes, candidate.box) ? 'embed' : 'quote' };
    if (this.#isStandfirst(candidate.box)) return { keep: 'standfirst' };
    if (tag !== 'p' && !running && text.length < 40 && !/[.!?…:;»”]$/.test(text)) return { drop: 'short' };
    return { keep: 'paragraph' };
  }

  /** A first-level heading with running text before it is a subhead: some sites write them so. */
  #opens(index: number): boolean {
    return this.#root.sums[index]! - this.#root.sums[this.#boxes[this.#root.box]!.first]! < 100;
  }

  #isStandfirst(box: number): boolean {
    for (let i = box, up = 0; i > this.#root.box && up < 3; i = this.#boxes[i]!.parent, up++)
      if (this.#boxes[i]!.hint === 'standfirst') return true;
    return false;
  }

  /** The tag that says what kind of block a candidate is: its own, or that of the list item or heading around it. */
  #blockTag(box: number): string {
    for (let i = box; i > this.#root.box; i = this.#boxes[i]!.parent) {
      const { tag } = this.#boxes[i]!;
      if (/^(?:h[1-6]|li|dd|dt)$/.test(tag)) return tag;
      if (/^(?:section|article|main|blockquote|table)$/.test(tag)) break;
    }
    return this.#boxes[box]!.tag;
  }

  #within(box: number, tag: string): boolean {
    for (let i = box; i > this.#root.box; i = this.#boxes[i]!.parent) if (this.#boxes[i]!.tag === tag) return true;
    return false;
  }

  /** Leaves out kickers, breadcrumbs and teasers above the title, where the title is inside the article's box. */
  #beginAtTitle(verdicts: Verdict[], root: Box): void {
    const { sums } = this.#root;
    for (let i = root.first; i < root.last; i++) {
      const { box, text } = this.#candidates[i]!;
      const { tag } = this.#boxes[box]!;
      if (!(/^h[1-3]$/.test(tag) && isTitle(text, this.#title)) && !(tag === 'h1' && this.#opens(i))) continue;
      if (sums[i]! - sums[root.first]! > 0.2 * (sums[root.last]! - sums[root.first]!)) return;
      for (let k = root.first; k < i; k++) {
        const verdict = verdicts[k]!;
        if ('keep' in verdict && verdict.keep !== 'standfirst') verdicts[k] = { drop: 'before title' };
      }
      return;
    }
  }

  /** Leaves out everything after a heading such as "Related articles", in the box the heading opens and to its end. */
  #endAtMarker(verdicts: Verdict[], root: Box): void {
    const { sums } = this.#root;
    const whole = sums[root.last]! - sums[root.first]!;
    for (let i = root.first; i < root.last; i++) {
      const { text, box } = this.#candidates[i]!;
      if (text.length > 80 || !END.test(text.toLowerCase()) || this.#reasons[box]) continue;
      const tag = this.#blockTag(box);
      const titled = /^h[1-6]$/.test(tag) || this.#candidates[i]!.bold > 0.8;
      if (!titled && tag === 'p') continue;
      // Climbs to the widest box that the marker opens.
      let section = box;
      while (this.#boxes[section]!.parent > this.#root.box && this.#boxes[this.#boxes[section]!.parent]!.first === i)
        section = this.#boxes[section]!.parent;
      const own = this.#boxes[section]!;
      const alone = own.last - own.first === 1;
      const outer = this.#boxes[own.parent]!;
      let to = alone && own.parent >= this.#root.box ? Math.min(outer.last, root.last) : own.last;
      if (alone && to < root.last) {
        // A marker alone in a box speaks for the boxes beside it.
        to = Math.min(outer.last, root.last);
      }
      const rest = sums[to]! - sums[i]!;
      if (rest > 0.35 * whole) continue;
      for (let k = i; k < to; k++) verdicts[k] = { drop: 'after-end' };
    }
  }

  /** What is named like a standfirst but comes after the third paragraph is the teaser of something else. */
  #dropLateSummaries(verdicts: Verdict[], root: Box): void {
    let paragraphs = 0;
    for (let i = root.first; i < root.last; i++) {
      const verdict = verdicts[i]!;
      if (!('keep' in verdict)) continue;
      if (verdict.keep === 'paragraph') paragraphs++;
      else if (verdict.keep === 'standfirst' && paragraphs >= 3) verdicts[i] = { drop: 'late summary' };
    }
  }

  /** Headings without a text of their own. */
  #dropEmptyHeadings(verdicts: Verdict[]): void {
    let followed = false;
    for (let i = verdicts.length - 1; i >= 0; i--) {
      const verdict = verdicts[i]!;
      if (!('keep' in verdict)) continue;
      if (verdict.keep !== 'heading') followed = true;
      else if (!followed) verdicts[i] = { drop: 'empty heading' };
    }
  }

  /** Author notes and requests at the end. */
  #dropTail(verdicts: Verdict[], root: Box): void {
    const kept: number[] = [];
    for (let i = root.first; i < root.last; i++) if ('keep' in verdicts[i]!) kept.push(i);
    for (const i of kept.slice(Math.max(1, kept.length - 4)))
      if (AUTHOR_NOTE.test(this.#candidates[i]!.text) && this.#candidates[i]!.text.length < 500)
        verdicts[i] = { drop: 'author note' };
    for (const i of kept.slice(Math.max(1, kept.length - 8)).reverse()) {
      if (!('keep' in verdicts[i]!)) continue;
      if (!/^(?:\(\d{1,2}\)|\[\d{1,2}\]|\*{1,3}|¹|²|↑) ?\S/.test(this.#candidates[i]!.text)) break;
      verdicts[i] = { drop: 'footnote' };
    }
  }
}

const running100 = (text: string): boolean => text.length > 100 && /[.!?]["”»’]?$/.test(text);

/** A line that holds the author's name and at most a word or two more ("by", "with AFP"). */
const sameNames = (text: string, author: string): boolean =>
  author.length > 4 && text.includes(author) && text.length <= author.length + 14;

function isEmbed(boxes: Box[], box: number): boolean {
  for (let i = box; i >= 0; i = boxes[i]!.parent)
    if (boxes[i]!.tag === 'blockquote')
      return /twitter|tweet|instagram|tiktok|bluesky|mastodon|facebook|reddit/i.test(boxes[i]!.names);
  return false;
}
