import { notValid } from './problem';
import type { Problem } from './problem';

/** A block of cells as Excel hands it in; null or left out when the formula gives none. */
export type Cells = readonly (readonly unknown[])[] | null | undefined;

/** What a blank first date answers: an empty text, never 1900. */
export const blank = Symbol('blank');

/** One argument: its cells, and how one of them is read. `name` begins the messages, "The date received". */
export interface CellInput<T> {
  readonly name: string;
  readonly cells: Cells;
  /** Whether the formula must give it. */
  readonly required: boolean;
  readonly read: (contents: unknown, name: string) => T | Problem | typeof blank;
}

/** Whole numbers; a blank is 0 and a fraction is cut off. */
export function wholeNumbers(name: string, cells: Cells): CellInput<number> {
  return { name, cells, required: true, read: readWholeNumber };
}

/** Whole numbers above 0; left out, blank or 0 (which is how a blank cell may reach a function) they are `unlessGiven`. */
export function numbersOfDays(name: string, cells: Cells, unlessGiven: number): CellInput<number> {
  return {
    name,
    cells,
    required: false,
    read: (contents) => {
      const number = readWholeNumber(contents, name);
      if (typeof number !== 'number' || number > 0) return number;

      return number === 0 ? unlessGiven : mustBe(name, 'above 0', contents);
    },
  };
}

/** TRUE, FALSE, Yes, No, Y, N; a blank is no. */
export function yesOrNo(name: string, cells: Cells): CellInput<boolean> {
  return { name, cells, required: false, read: readYesOrNo };
}

/** Stage 1 or 2, as a number or as "Stage 1" or "S1"; a blank answers a blank. */
export function firstTwoStages(name: string, cells: Cells): CellInput<1 | 2> {
  return { name, cells, required: true, read: readStage };
}

/** Nothing typed. A cell never typed in may also reach a function as 0, which only its reader can tell from a 0. */
export function isBlank(contents: unknown): boolean {
  return (
    contents === null || contents === undefined || (typeof contents === 'string' && contents.trim() === '')
  );
}

export function mustBe(name: string, what: string, contents: unknown): Problem {
  return notValid(`${name} must be ${what}, not "${String(contents)}"`);
}

function readWholeNumber(contents: unknown, name: string): number | Problem {
  if (isBlank(contents)) return 0;

  const number = typeof contents === 'boolean' ? NaN : Number(contents);
  return Number.isFinite(number) ? Math.trunc(number) : mustBe(name, 'a number', contents);
}

const meanings: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  '0': false,
};

function readYesOrNo(contents: unknown, name: string): boolean | Problem {
  if (isBlank(contents)) return false;

  return (
    meanings[String(contents).trim().toLowerCase()] ?? mustBe(name, 'TRUE or FALSE, or Yes or No', contents)
  );
}

function readStage(contents: unknown, name: string): 1 | 2 | Problem | typeof blank {
  if (isBlank(contents) || contents === 0) return blank;

  const stage = /^(?:s|stage)?\s*([12])$/i.exec(String(contents).trim())?.[1];
  if (stage === undefined) return mustBe(name, '1 or 2', contents);

  return stage === '1' ? 1 : 2;
}
