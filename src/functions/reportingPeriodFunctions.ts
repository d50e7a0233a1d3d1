import { quarterOf, reportingYearOf } from '../domain/calendar/period';
import { answerEachCell } from './answerEachCell';
import { dates } from './dateArguments';
import { excelCells } from './excelCells';

// The generator of Excel's formula help knows no other word than `any` for what may stand in a cell.
/* eslint-disable @typescript-eslint/no-explicit-any */

/**
 * The reporting year that a date is in, 1 April to 31 March, written 2024/25.
 * @customfunction
 * @param date The date, or a range of dates. Needed.
 * @returns The reporting year, as text.
 */
export function reportingYear(date?: any[][]): any[][] {
  return excelCells(() =>
    answerEachCell([dates('The date', date)], (day) => reportingYearOf(day).label.replace('-', '/')),
  );
}

/**
 * The quarter of the reporting year that a date is in: Q1 is April to June, Q4 is January to March.
 * @customfunction
 * @param date The date, or a range of dates. Needed.
 * @returns The quarter, as text.
 */
export function reportingQuarter(date?: any[][]): any[][] {
  return excelCells(() => answerEachCell([dates('The date', date)], (day) => `Q${quarterOf(day)}`));
}
