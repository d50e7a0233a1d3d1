const bits = 31;

/** Columns of one row, a bit for each: a log of 50,000 rows has millions of cells. */
export class ColumnSet implements Iterable<number> {
  private readonly words: number[] = [];

  add(column: number): void {
    const word = Math.floor(column / bits);
    while (this.words.length <= word) this.words.push(0);
    this.words[word]! |= 1 << (column % bits);
  }

  has(column: number): boolean {
    return ((this.words[Math.floor(column / bits)] ?? 0) & (1 << (column % bits))) !== 0;
  }

  /** From the left to the right. */
  *[Symbol.iterator](): Iterator<number> {
    for (const [index, word] of this.words.entries()) {
      for (let bit = 0; bit < bits; bit++) if (word & (1 << bit)) yield index * bits + bit;
    }
  }
}
