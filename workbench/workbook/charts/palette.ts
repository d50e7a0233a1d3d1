/** Excel's own colours, in the order it gives them to series, and darker ones once they are used up. */
const colors = [
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '264478',
  '9E480E',
  '636363',
  '997300',
  '255E91',
  '43682B',
];

export const textColor = '595959';
export const gridColor = 'D9D9D9';

/** "RRGGBB" of the nth series, or of the nth slice. */
export function colorAt(index: number): string {
  return colors[index % colors.length] as string;
}

/** "RRGGBB" of "#RRGGBB"; the nth colour when there is none. */
export function colorOr(color: string | null, index: number): string {
  const hex = color === null ? null : /^#?([0-9A-Fa-f]{6})$/.exec(color)?.[1];
  return hex?.toUpperCase() ?? colorAt(index);
}

/** Black or white text, whichever reads better on a fill. */
export function textOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(parseInt(fill.slice(at, at + 2), 16) / 255),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where black's contrast with the fill equals white's, by WCAG's definition of contrast.
  return luminance > 0.179 ? '000000' : 'FFFFFF';
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
