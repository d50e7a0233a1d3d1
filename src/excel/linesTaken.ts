import { textWidth } from './letterWidths';
import type { Lettering } from './letterWidths';

/** Points of a line of Excel's standard text. */
export const lineHeight = 15;
/** Left white beside a text in its cell. */
const paddingWidth = 5;

/**
 * The lines that a text takes in a cell that wraps it, broken between words as Excel does, reckoned by its letters:
 * Excel does not make a row taller for text that an add-in writes, and has no way to ask how wide a text is.
 *
 * @param width of the cell, in points
 */
export function linesTaken(text: string, width: number, lettering: Lettering = {}): number {
  const room = Math.max(1, width - paddingWidth);
  const space = textWidth(' ', lettering);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const taken = textWidth(word, lettering);
    if (used > 0 && used + space + taken <= room) {
      used += space + taken;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than the cell is wide is broken.
    const breaks = Math.max(0, Math.ceil(taken / room) - 1);
    lines += breaks;
    used = taken - breaks * room;
  }
  return lines;
}

/** The width of the cell that a text takes one line of, in points. */
export function cellWidth(text: string, lettering: Lettering = {}): number {
  return textWidth(text, lettering) + paddingWidth;
}
