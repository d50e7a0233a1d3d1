import { counted, reportRow } from './cells';
import { baseInWords, cohortInWords, recordsIn } from './cohorts';
import type { Cohort } from './cohorts';
import { lastYear, thisYear } from './labels';
import { lastYearNote } from './notes';
import { partLabels, partsNote, partTeller } from './periodParts';
import type { PartKind } from './periodParts';
import { hasFigures, periodPivot, yearsPivot } from './pivots';
import type { PivotSource } from './pivots';
import type { Period } from '../calendar/period';
import type { ReportData, ReportRecord } from './reportData';
import type { ReportChart, ReportPivot } from './reportTable';
import type { BuiltTable } from './tableDefinition';
import { partItems } from './tidy/partColumn';

export interface PartsByYearSpec {
  readonly cohort: Cohort;
  readonly kind: PartKind;
  /** This year and Last year; or every year that the log holds, the last six. */
  readonly across: 'last year' | 'years';
  readonly pivot: PivotSource;
  /** The tidy table's heading of the same quarters or months. */
  readonly partField: string;
  readonly chart: { readonly title: string; readonly valueAxisTitle: string };
}

interface YearColumn {
  readonly label: string;
  /** Null where it cannot be told. */
  readonly year: Period | null;
}

const headings = { quarter: 'Quarter', month: 'Month' } as const;

/** A cohort's records by the quarter or month of the day that counts, year beside year, with a total. */
export function partsByYear(data: ReportData, spec: PartsByYearSpec): BuiltTable {
  const { cohort, kind } = spec;
  const columns = yearColumns(data, spec);
  const parts = columns.map(({ year }) => year && recordsByPart(year, data, spec));
  const labels = partLabels(kind, data);
  const now = recordsIn(data.period, cohort, data);
  const rowOf = (label: string, recordsOf: (column: PartsOfYear) => readonly ReportRecord[]) =>
    reportRow(
      [label],
      parts.map((column) => counted(column && recordsOf(column))),
    );

  const total = rowOf('Total', ({ all }) => all);
  return {
    cohort: spec.across === 'years' ? `${cohort.name} in each year` : cohortInWords(cohort, data),
    base: baseInWords(cohort, now.length),
    baseRecords: now,
    labelHeadings: [headings[kind]],
    columns: columns.map(({ label }) => ({ label, unit: 'count' })),
    rows: labels.map((label) => rowOf(label, ({ byLabel }) => byLabel.get(label) ?? [])),
    total,
    notes: [...partsNote(kind, data), ...(spec.across === 'years' ? [] : lastYearNote(data))],
    charts: hasFigures(total) ? [chartOf(spec, columns)] : [],
    pivot: hasFigures(total) ? pivotOf(data, spec) : null,
  };
}

interface PartsOfYear {
  readonly all: readonly ReportRecord[];
  readonly byLabel: ReadonlyMap<string, readonly ReportRecord[]>;
}

function yearColumns(data: ReportData, { across }: PartsByYearSpec): readonly YearColumn[] {
  if (across === 'years') return data.years.map((year) => ({ label: year.label, year }));

  return [
    { label: thisYear, year: data.period },
    { label: lastYear, year: data.knowsLastYear ? data.lastYear : null },
  ];
}

function recordsByPart(year: Period, data: ReportData, { cohort, kind }: PartsByYearSpec): PartsOfYear {
  const all = recordsIn(year, cohort, data);
  const tell = partTeller(kind, [year], data);
  const byLabel = new Map<string, ReportRecord[]>(partLabels(kind, data).map((label) => [label, []]));
  for (const record of all) byLabel.get(tell(cohort.dayOf(record)) ?? '')?.push(record);
  return { all, byLabel };
}

function chartOf({ chart, kind }: PartsByYearSpec, columns: readonly YearColumn[]): ReportChart {
  const told = columns.filter(({ year }) => year !== null);
  return {
    type: 'line',
    ...chart,
    categoryAxisTitle: headings[kind],
    series: told.map(({ label }) => label),
    rows: 'detail',
  };
}

function pivotOf(data: ReportData, { across, pivot, partField, kind }: PartsByYearSpec): ReportPivot {
  const make = across === 'years' ? yearsPivot : periodPivot;
  return {
    ...make(data, [partField], pivot),
    labels: Object.fromEntries(partItems(kind, data).map(({ item, label }) => [item, label])),
  };
}
