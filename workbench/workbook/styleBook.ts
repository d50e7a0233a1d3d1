export interface Border {
  /** As Office.js names it: Continuous, Dash, Double ... */
  readonly style: string;
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color: string;
}

export type BorderEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** What a cell looks like. Colours are "#RRGGBB"; sizes are points. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrapText: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<BorderEdge, Border>>>;
}

export const defaultFormat: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  indent: 0,
  locked: true,
  borders: {},
};

export interface StyleEntry {
  readonly format: CellFormat;
  /** The style of the file that it was made from: the writer copies what we do not know of it. Null: read from the file. */
  readonly madeFrom: number | null;
}

/**
 * The formats of a workbook. A cell holds an index. Formats read from the file keep their indexes;
 * a changed format is a new entry that remembers what it was made from.
 */
export class StyleBook {
  readonly entries: StyleEntry[] = [{ format: defaultFormat, madeFrom: null }];
  private readonly known = new Map<string, number>();
  /** The same change is asked for cell by cell over whole ranges: by what it says, and by the object that says it. */
  private readonly asked = new Map<string, number>();
  private readonly askedWith = new WeakMap<Partial<CellFormat>, Map<number, number>>();

  format(index: number): CellFormat {
    return this.entries[index]?.format ?? defaultFormat;
  }

  /** The index of `index`'s format with `changes` made to it. Asking many times, give the same object. */
  changed(index: number, changes: Partial<CellFormat>): number {
    let answers = this.askedWith.get(changes);
    if (!answers) this.askedWith.set(changes, (answers = new Map()));
    const answered = answers.get(index) ?? this.answer(index, changes);
    answers.set(index, answered);
    return answered;
  }

  private answer(index: number, changes: Partial<CellFormat>): number {
    const question = `${index}|${JSON.stringify(changes)}`;
    const answered = this.asked.get(question);
    if (answered !== undefined) return answered;
    const answer = this.made(index, changes);
    this.asked.set(question, answer);
    return answer;
  }

  private made(index: number, changes: Partial<CellFormat>): number {
    const format = { ...this.format(index), ...changes };
    const root = this.entries[index]?.madeFrom ?? index;
    const key = `${root}|${JSON.stringify(format)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const same = [index, root].find((one) => JSON.stringify(this.format(one)) === JSON.stringify(format));
    if (same !== undefined) return same;
    this.entries.push({ format, madeFrom: root });
    this.known.set(key, this.entries.length - 1);
    return this.entries.length - 1;
  }
}
