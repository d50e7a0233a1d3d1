import type { AnalysedLog } from '../domain/analyseLog';
import { isoText } from '../domain/calendar/day';
import type { AnnualReport, ReportCheck } from '../domain/reports/annualReport';
import { comparePivot } from '../domain/reports/comparePivot';
import { sentenceChecks, tablesDrawnOn } from '../domain/reports/sentenceChecks';
import { sentenceText } from '../domain/reports/sentenceParts';
import type { SetupTableValues } from '../domain/setup/setupTables';
import { rememberBuild } from '../excel/builtMemory';
import type { BuiltMemory } from '../excel/builtMemory';
import type { ExcelSession } from '../excel/excelSession';
import type { SheetHandle, Written } from '../excel/replaceSheets';
import { untakenName } from '../excel/untakenName';
import { writeCharts } from '../excel/writeCharts';
import type { WrittenChart } from '../excel/writeCharts';
import { writeData } from '../excel/writeData';
import type { WrittenData } from '../excel/writeData';
import { writeLines } from '../excel/writeLines';
import { pivotAddress, pivotValues, readPivots, writePivots } from '../excel/writePivots';
import type { WrittenPivot } from '../excel/writePivots';
import { writeSetup } from '../excel/writeSetup';
import { askForTables, tableValues, writeTables } from '../excel/writeTables';
import type { WrittenTable } from '../excel/writeTables';
import { headLines, madeFrom, summaryLines } from './annualLines';
import { checksInWords, checksLines } from './checksPage';
import type { CheckedTable } from './checksPage';
import { dataTableName, pivotName } from './annualSheets';
import type { AnnualSheets } from './annualSheets';
import { builtTable } from './builtReport';
import type { BuiltCopy, BuiltReport } from './builtReport';
import type { PublishedReport } from '../domain/reports/disclosure/publishReport';
import { writeCopy } from './publishedCopy';

/** What is to be written. */
export interface AnnualWriting {
  readonly report: AnalysedLog;
  /** The publishable copy, where it is asked for. */
  readonly published: PublishedReport | null;
  readonly names: AnnualSheets;
  /** What Complaints setup holds when it is made with this build. */
  readonly setup: readonly SetupTableValues[];
  /** Names of Excel tables and ranges that ours must not take. */
  readonly takenNames: readonly string[];
  /** Days to take from a date to have it as the workbook numbers it. */
  readonly dateOffset: number;
  /** What the tables are built from, kept with their sheet so that a figure can be traced. */
  readonly memory: BuiltMemory;
  readonly onProgress: (step: string) => void;
}

/** Everything as it was written, to tell the caller of. */
interface AnnualWritten {
  readonly data: readonly WrittenData[];
  readonly pivots: readonly WrittenPivot[];
  readonly tables: readonly WrittenTable[];
  readonly charts: readonly WrittenChart[];
  readonly checks: readonly ReportCheck[];
  /** The Excel tables' names, by the tidy table's id. */
  readonly tableNames: ReadonlyMap<string, string>;
  readonly published: BuiltCopy | null;
}

/**
 * Fills the five new sheets: the data, the PivotTables on it, which are read back and compared with our tables, the
 * tables with their charts, the summary and the checks; and Complaints setup, where the workbook has none.
 */
export async function writeAnnualReport(
  session: ExcelSession,
  sheets: readonly SheetHandle[],
  writing: AnnualWriting,
): Promise<Written<BuiltReport>> {
  const { report, names, takenNames, dateOffset, onProgress } = writing;
  const [tablesSheet, pivotsSheet, dataSheet, summarySheet, checksSheet] = sheets;
  const sheetOf = (kind: keyof AnnualSheets) => sheets[Object.keys(names).indexOf(kind)];
  const setupSheet = sheetOf('setup');
  if (!tablesSheet || !pivotsSheet || !dataSheet || !summarySheet || !checksSheet) {
    throw new Error('Five sheets are needed.');
  }

  onProgress('Writing the data');
  const about = `${madeFrom(report.log)} One row for each thing counted; no names and no free text.`;
  const data = await writeData(session, dataSheet, names.data, report.data, about, dateOffset);
  await session.sync();

  onProgress('Making the PivotTables');
  const pivots = writePivots(pivotsSheet, names.pivots, report.tables, report.data, data.tables);
  await session.sync();
  await readPivots(session, pivots);

  onProgress('Writing the tables and charts');
  const tables = await writeTables(session, tablesSheet, {
    title: names.tables,
    headLines: headLines(report),
    tables: report.tables,
    hasContents: true,
  });
  const chartData = { sheet: dataSheet, headingRow: data.headingRow, column: data.nextColumn };
  const places = tables.map(({ place }) => place);
  const charts = writeCharts(tablesSheet, places, chartData);
  const written = askForTables(tablesSheet, tables, tablesDrawnOn(report.sentences));
  await session.sync();
  const checks = [
    ...report.checks,
    ...pivots.map((pivot) => comparePivot(pivot.table, pivotValues(pivot))),
    ...sentenceChecks(report.sentences, report.tables, tableValues(written)),
  ];

  onProgress('Writing the summary and the checks');
  const [asAt = ''] = headLines(report);
  rememberBuild(tablesSheet, writing.memory);
  writeLines(summarySheet, names.summary, asAt, summaryLines(report));
  writeLines(
    checksSheet,
    names.checks,
    `${checksInWords(checks)} ${asAt}`,
    checksLines(checks, report.findings, tables.map(checkedTable), names.tables),
  );
  const setupNames =
    names.setup !== undefined && setupSheet
      ? writeSetup(setupSheet, names.setup, writing.setup, dateOffset)
      : [];
  await session.sync();

  const copySheet = sheetOf('published');
  const copy = writing.published;
  if (copy && copySheet) onProgress('Writing the publishable copy');
  const published = copy && copySheet ? await writeCopy(session, copySheet, report, copy) : null;
  await session.sync();

  onProgress('Finishing');
  const tableNames = dataTableNames(report, takenNames);
  return {
    lateNames: [...lateNames(report, data.tables, pivots, tableNames), ...setupNames],
    result: builtReport(writing, {
      data: data.tables,
      pivots,
      tables,
      charts,
      checks,
      tableNames,
      published,
    }),
  };
}

function checkedTable({ place: { table, titleRow } }: WrittenTable): CheckedTable {
  return { id: table.id, title: table.title, cell: `A${titleRow + 1}` };
}

/** Names that nothing of the officer's has, so that building again gives the same ones. */
function dataTableNames(
  { data, period }: AnnualReport,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  return new Map(data.map(({ id }) => [id, untakenName(dataTableName(id, period), taken)]));
}

function lateNames(
  { period }: AnnualReport,
  data: readonly WrittenData[],
  pivots: readonly WrittenPivot[],
  tableNames: ReadonlyMap<string, string>,
): Written<BuiltReport>['lateNames'] {
  return [
    ...data.map(({ id, table }) => ({ item: table, name: tableNames.get(id) ?? id })),
    ...pivots.map(({ table, pivotTable }) => ({ item: pivotTable, name: pivotName(table.id, period) })),
  ];
}

function builtReport({ report, names }: AnnualWriting, written: AnnualWritten): BuiltReport {
  const { period, today, sentences, waiting } = report;
  return {
    year: period.label,
    today: isoText(today),
    tables: written.tables.map(({ place: { table }, range }) => builtTable(table, names.tables, range)),
    pivots: written.pivots.map((pivot) => ({
      name: pivotName(pivot.table.id, period),
      sheet: names.pivots,
      range: pivotAddress(pivot),
      source: written.tableNames.get(pivot.pivot.source) ?? pivot.pivot.source,
      rows: pivot.pivot.rows,
      columns: pivot.pivot.columns,
      values: pivotValues(pivot),
    })),
    charts: written.charts.map(({ title, type, onDataSheet, address }) => ({
      title,
      type,
      sheet: names.tables,
      source: `'${onDataSheet ? names.data : names.tables}'!${address}`,
    })),
    sentences: sentences.map(sentenceText),
    checks: written.checks,
    sheets: Object.values(names) as string[],
    ...(written.published && { published: written.published }),
    waiting,
  };
}
