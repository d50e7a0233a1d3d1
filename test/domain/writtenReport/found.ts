import { checkWritten } from '../../../src/domain/writtenReport/checkWritten';
import { readPastedText } from '../../../src/domain/writtenReport/readPrinted';

/** Rows of a pasted table: cells with bars between them, as a table copied from Word has tabs. */
export function table(...rows: readonly string[]): string {
  return rows
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
    )
    .join('\n');
}

/** "column-total: Total, 2021-22: 156 should be 152", one for each finding, in order. */
export function foundIn(...parts: readonly string[]): readonly string[] {
  return checkWritten(readPastedText(parts.join('\n\n'))).map(
    ({ check, table: name, row, column, printed, right }) => {
      const place = name === null ? '' : ` ${[row, column].filter(Boolean).join(', ')}:`;
      return `${check}:${place} ${printed}${right === null ? '' : ` should be ${right}`}`;
    },
  );
}

export function messagesIn(...parts: readonly string[]): readonly string[] {
  return checkWritten(readPastedText(parts.join('\n\n'))).map(({ message }) => message);
}
