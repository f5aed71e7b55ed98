// A list of numbers that grows: what a million rows are gathered in without a million heap cells.

export class Column {
  private data = new Uint32Array(1 << 10);
  size = 0;

  push(value: number): void {
    if (this.size === this.data.length) {
      const larger = new Uint32Array(this.size * 2);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.size++] = value;
  }

  at(i: number): number {
    return this.data[i]!;
  }

  /** The values given so far; a view, good until the next push. */
  get values(): Uint32Array<ArrayBuffer> {
    return this.data.subarray(0, this.size);
  }
}
