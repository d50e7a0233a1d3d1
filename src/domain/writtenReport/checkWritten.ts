import { mixedCohorts } from './mixedCohorts';
import type { PrintedReport, PrintedTable } from './printedTable';
import type { ReadSentence } from './sentenceCheck';
import { numbersIn } from './sentenceNumbers';
import { sentenceChecks, tableChecks } from './writtenChecks';
import type { WrittenFinding } from './writtenFinding';

/** Sentences that one sentence may look back at, or on to. */
const reach = 3;

/** Adds everything in a report already written again: what does not agree, in the order it stands there. */
export function checkWritten(report: PrintedReport): readonly WrittenFinding[] {
  const findings = [
    ...report.tables.flatMap(findingsInTable),
    ...readSentences(report).flatMap((sentence) => findingsInSentence(sentence, report)),
    ...mixedCohorts(report),
  ];
  return findings.sort((a, b) => a.line - b.line);
}

function findingsInTable(table: PrintedTable): readonly WrittenFinding[] {
  return tableChecks.flatMap(({ id, find }) =>
    find(table).map((found) => ({ ...found, check: id, table: table.name })),
  );
}

function findingsInSentence(sentence: ReadSentence, report: PrintedReport): readonly WrittenFinding[] {
  const { text, line } = sentence;
  return sentenceChecks.flatMap(({ id, find }) =>
    find(sentence, report).map((found) => ({
      ...found,
      check: id,
      table: null,
      row: text,
      column: null,
      line,
    })),
  );
}

function readSentences({ sentences }: PrintedReport): readonly ReadSentence[] {
  const read = sentences.map((sentence) => ({ ...sentence, numbers: numbersIn(sentence.text) }));
  return read.map((sentence, index) => ({
    ...sentence,
    earlier: read.slice(Math.max(0, index - reach), index).reverse(),
    later: read.slice(index + 1, index + 1 + reach),
  }));
}
