/** Points of a line of Excel's standard text. */
export const lineHeight = 15;
/** Points of a letter of it, on average. */
const letterWidth = 5;
const boldLetterWidth = 5.7;
const paddingWidth = 6;

/**
 * The lines that a text takes in a cell that wraps it, broken between words as Excel does, reckoned by counting letters:
 * Excel does not make a row taller for text that an add-in writes, and has no way to ask how wide a text is.
 *
 * @param width of the cell, in points
 */
export function linesTaken(text: string, width: number, isBold = false): number {
  const letters = (width - paddingWidth) / (isBold ? boldLetterWidth : letterWidth);
  const room = Math.max(1, Math.floor(letters));
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length <= room) {
      used += 1 + length;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than the cell is wide is broken.
    const breaks = Math.max(0, Math.ceil(length / room) - 1);
    lines += breaks;
    used = length - breaks * room;
  }
  return lines;
}
