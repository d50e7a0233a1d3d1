/** Chance with a seed, so that the example log is the same each time it is made. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to 1. */
  next(): number {
    // mulberry32, a small well-spread generator in the public domain.
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  isLikely(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of the values, each as likely as its weight. */
  pick<T>(weighted: readonly (readonly [value: T, weight: number])[]): T {
    const whole = weighted.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.next() * whole;
    for (const [value, weight] of weighted) {
      left -= weight;
      if (left < 0) return value;
    }
    return (weighted[weighted.length - 1] as readonly [T, number])[0];
  }
}
