import type { Aggregation, CellError, CellValue } from '../workbook';

/** What is known of the source values behind one figure, whichever way it is to be summarised. */
export class Tally {
  private filled = 0;
  private numbers = 0;
  private sum = 0;
  private product = 1;
  private least = Infinity;
  private most = -Infinity;
  private error: CellError | null = null;

  add(value: CellValue): void {
    if (value === null) return;
    this.filled++;
    if (typeof value === 'object') {
      this.error ??= value;
      return;
    }
    if (typeof value !== 'number') return;
    this.numbers++;
    this.sum += value;
    this.product *= value;
    if (value < this.least) this.least = value;
    if (value > this.most) this.most = value;
  }

  /**
   * The figure. Blank when every source cell behind it is blank, as in Excel, where counting a field by itself leaves
   * its "(blank)" row without a figure. Text and logicals are counted, but add nothing to a sum.
   */
  result(aggregation: Aggregation): CellValue {
    if (this.filled === 0) return null;
    if (aggregation === 'Count') return this.filled;
    if (aggregation === 'CountNumbers') return this.numbers;
    if (this.error) return this.error;
    return this.ofNumbers(aggregation);
  }

  private ofNumbers(aggregation: Exclude<Aggregation, 'Count' | 'CountNumbers'>): CellValue {
    if (aggregation === 'Sum') return this.sum;
    if (aggregation === 'Average') return this.numbers === 0 ? { error: '#DIV/0!' } : this.sum / this.numbers;
    if (this.numbers === 0) return 0;
    if (aggregation === 'Max') return this.most;
    return aggregation === 'Min' ? this.least : this.product;
  }
}
