/** A year as a heading of a report prints it. */
export interface PrintedYear {
  readonly text: string;
  /** The calendar year in which it begins. */
  readonly from: number;
  /** False of what can be no year: "2021-221", "2021-20". */
  readonly isReal: boolean;
}

const yearPattern = /\b((?:19|20)\d\d)(?:\s*[-–—/]+\s*\/?\s*(\d{1,4}))?(?!\d)/g;

/** The years that a heading names, in its order. */
export function yearsIn(heading: string): readonly PrintedYear[] {
  return [...heading.matchAll(yearPattern)].map(([text, from = '', to]) => ({
    text,
    from: Number(from),
    isReal: to === undefined || endsLater(Number(from), to),
  }));
}

/** Whether a cell is a year and nothing else. */
export function isYear(text: string): boolean {
  const [year] = yearsIn(text);
  return year !== undefined && year.text === text.trim();
}

/** A reporting year, a run of years, or "2020-2021". */
function endsLater(from: number, to: string): boolean {
  if (to.length === 4) return Number(to) > from;

  return to.length === 2 && isSoonAfter(from, Number(to));
}

function isSoonAfter(from: number, to: number): boolean {
  const after = (to - (from % 100) + 100) % 100;
  return after >= 1 && after <= 20;
}
