import type { PrintedSentence } from './printedTable';

/** A line this long is filled: what follows it is its own paragraph's next line. */
const filledLine = 60;
const numbering = /^(?:\(\d+\)|(?:\d+\.)+\d*)\s+|^[-•·*#]+\s+/;

/** Joins the lines of a paragraph that a PDF broke, and parts paragraphs into sentences. */
export function sentencesOf(lines: readonly PrintedSentence[]): readonly PrintedSentence[] {
  return paragraphsOf(lines).flatMap(({ text, line }) =>
    text
      .split(/(?<=[.!?;])\s+(?=[A-Z0-9(£])/)
      .map((sentence) => ({ text: sentence.trim(), line }))
      .filter((sentence) => sentence.text !== ''),
  );
}

function paragraphsOf(lines: readonly PrintedSentence[]): readonly PrintedSentence[] {
  const paragraphs: { text: string; line: number; last: PrintedSentence }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const isNumbered = numbering.test(line.text);
    if (open && !isNumbered && line.line === open.last.line + 1 && isBroken(open.last.text)) {
      open.text += ` ${line.text}`;
      open.last = line;
      continue;
    }
    // The number of a paragraph is no figure.
    paragraphs.push({ text: line.text.replace(numbering, ''), line: line.line, last: line });
  }
  return paragraphs;
}

/** A short line that ends a sentence, or is a caption, stands for itself. */
function isBroken(text: string): boolean {
  return text.length >= filledLine || (text.length >= filledLine / 2 && /[\w,(]$/.test(text));
}
