// Rendered text of a page, collected run by run, with the text node behind every character.

/** White space that HTML collapses; no-break spaces are not among it. */
const IRREGULAR = /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00ad\u200b\u2060\ufeff]+/g;
const SPACE = /^[ \t\n\r\f]/;

/**
 * Runs of characters, column by column: run `i` is `lengths[i]` characters of `nodes[i]` from `offsets[i]`, which stand at
 * `starts[i]` of their block's text. Runs are in document order; what lies between two runs of one node is white space that
 * collapsed or characters that are never seen.
 *
 *   text node "En  Irak,\u00ad les"     block "En Irak, les"
 *              [0 3)                           [0 3)     "En "
 *                 [4 9)                           [3 8)  "Irak,"
 *                       [10 14)                     [8 12) " les"
 */
export class Runs {
  readonly nodes: Text[] = [];
  readonly offsets: number[] = [];
  readonly lengths: number[] = [];
  readonly starts: number[] = [];
  /** Whether something with text of its own was left out between this run and the one before. */
  readonly apart: boolean[] = [];

  /** Text of the block under work. */
  text = '';
  /** Number of the block's characters inside links, and in bold type. */
  linked = 0;
  bold = 0;
  #apart = true;
  #owed = false;
  /** The text ends in a blank. Kept beside it: asking a string that grows flattens it each time. */
  #blank = false;

  /** Begins a block; returns the number of its first run. */
  begin(): number {
    this.text = '';
    this.linked = 0;
    this.bold = 0;
    this.#apart = true;
    this.#owed = false;
    this.#blank = false;
    return this.nodes.length;
  }

  /** Something between the runs is left out. */
  skip(): void {
    this.#apart = true;
  }

  /** A space that no character of the page stands for (a single line break). */
  space(): void {
    if (this.text !== '') this.#owed = true;
  }

  /** Adds a text node; returns how many characters it gave. */
  add(node: Text): number {
    const data = node.data;
    const before = this.text.length;
    let from = 0;
    IRREGULAR.lastIndex = 0;
    for (let match = IRREGULAR.exec(data); match; match = IRREGULAR.exec(data)) {
      this.#push(node, data, from, match.index);
      if (SPACE.test(match[0])) this.#addBlank(node, match.index);
      from = match.index + match[0].length;
    }
    this.#push(node, data, from, data.length);
    return this.text.length - before;
  }

  #addBlank(node: Text, at: number): void {
    if (this.text === '' || this.#blank) return;
    this.#owed = false;
    this.#run(node, at, 1);
    this.text += ' ';
    this.#blank = true;
  }

  #push(node: Text, data: string, from: number, to: number): void {
    if (from < to && data[from] === ' ' && (this.text === '' || this.#blank)) from++;
    if (from >= to) return;
    if (this.#owed) {
      this.#owed = false;
      if (!this.#blank && data[from] !== ' ') this.text += ' ';
    }
    this.#run(node, from, to - from);
    this.text += data.slice(from, to);
    this.#blank = data[to - 1] === ' ';
  }

  #run(node: Text, offset: number, length: number): void {
    const last = this.nodes.length - 1;
    if (!this.#apart && this.nodes[last] === node && this.offsets[last]! + this.lengths[last]! === offset) {
      this.lengths[last]! += length;
      return;
    }
    this.nodes.push(node);
    this.offsets.push(offset);
    this.lengths.push(length);
    this.starts.push(this.text.length);
    this.apart.push(this.#apart);
    this.#apart = false;
  }

  /** Ends the block that began at run `first`: its text without blanks at either end. */
  end(first: number): string {
    const text = this.text;
    const trimmed = text.trimEnd();
    for (let cut = text.length - trimmed.length; cut > 0 && this.nodes.length > first; ) {
      const last = this.nodes.length - 1;
      const over = this.starts[last]! + this.lengths[last]! - trimmed.length;
      if (over <= 0) break;
      if (over < this.lengths[last]!) {
        this.lengths[last]! -= over;
        break;
      }
      cut -= this.lengths[last]!;
      this.drop(last);
    }
    const lead = trimmed.length - trimmed.trimStart().length;
    if (lead > 0) this.#cutFront(first, lead);
    return lead > 0 ? trimmed.slice(lead) : trimmed;
  }

  /** Takes back all runs from `first` on. */
  drop(first: number): void {
    this.nodes.length = this.offsets.length = this.lengths.length = this.starts.length = this.apart.length = first;
  }

  #cutFront(first: number, lead: number): void {
    for (let i = first; i < this.nodes.length; i++) {
      const over = Math.min(Math.max(lead - this.starts[i]!, 0), this.lengths[i]!);
      this.offsets[i]! += over;
      this.lengths[i]! -= over;
      this.starts[i] = Math.max(this.starts[i]! - lead, 0);
    }
  }
}
