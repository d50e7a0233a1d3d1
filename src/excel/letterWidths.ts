/** How wide letters are in Excel's standard typeface, as parts of their size; any other is like most of them. */
const widths: readonly (readonly [number, string])[] = [
  [0.25, " ,.:;'’Iijl|"],
  [0.34, '()-[]{}!rtfJ'],
  [0.43, '"/\\?Lcszgkvxy'],
  [0.5, 'FSZ'],
  [0.64, 'ADHGNOQU'],
  [0.82, '%&wmMW@'],
];
const usualWidth = 0.51;
const widthOfEach = new Map(widths.flatMap(([width, letters]) => [...letters].map((one) => [one, width])));

/** What bold letters take more than others. */
const boldWidth = 1.04;
/** Screens and other typefaces make them a little wider. */
const slack = 1.03;

/** How a text is written; in Excel's standard way, unless said. */
export interface Lettering {
  readonly isBold?: boolean;
  readonly points?: number;
}

/** The width of a text on one line, in points. */
export function textWidth(text: string, { isBold = false, points = 11 }: Lettering = {}): number {
  const ems = [...text].reduce((sum, letter) => sum + (widthOfEach.get(letter) ?? usualWidth), 0);
  return ems * points * slack * (isBold ? boldWidth : 1);
}
