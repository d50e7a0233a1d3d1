import type { FieldId } from '../log/columns';
import { notRecorded } from './labels';
import { tidyHeadings } from './tidy/tidyHeadings';
import type { StageNumber } from './cohorts';
import type { ReportData, ReportRecord } from './reportData';

/** A row's labels, outermost first: ["Area", "Team"] or ["Issue"]. */
export type RowPath = readonly string[];

/** How records fall into rows. */
export interface RowScheme {
  /** Headings of the label columns; the tidy tables hold the same labels under the same headings. */
  readonly headings: readonly string[];
  /** The rows that a record counts in, each once. Never none: a blank is "Not recorded". */
  readonly pathsOf: (record: ReportRecord) => readonly RowPath[];
  /** Rows that print even when nothing was received, in their order. */
  readonly fixed: readonly RowPath[];
  /** Rows that print though nothing of the log is in them, in the place that their size gives them. */
  readonly others?: readonly RowPath[];
  /** "All mentions" where a record can count in several rows. */
  readonly totalLabel: 'Total' | 'All mentions';
}

/** One row a value of a field that holds one value. */
export function valueRows(
  data: ReportData,
  field: FieldId,
  heading: string,
  valueOf: (record: ReportRecord) => string | null,
): RowScheme {
  return {
    headings: [heading],
    pathsOf: (record) => [[valueOf(record) ?? notRecorded]],
    fixed: listed(data, field),
    totalLabel: 'Total',
  };
}

/** One row a value of a field that can hold several: each counts once a complaint. */
export function mentionRows(
  data: ReportData,
  field: FieldId,
  heading: string,
  valuesOf: (record: ReportRecord) => readonly string[],
): RowScheme {
  return {
    headings: [heading],
    pathsOf: (record) => mentions(valuesOf(record)).map((value) => [value]),
    fixed: listed(data, field),
    totalLabel: 'All mentions',
  };
}

/**
 * Service area and team; team alone where no areas are known.
 *
 * @param stage the stage whose team counts, where the log gives each its own; null for the complaint's
 */
export function teamRows(data: ReportData, stage: StageNumber | null): RowScheme {
  const teams = data.lists.team ?? [];
  const hasAreas = knowsAreas(data);
  return {
    headings: hasAreas ? [tidyHeadings.area, tidyHeadings.team] : [tidyHeadings.team],
    pathsOf: (record) => {
      const { area, team } = placeOf(record, stage, data);
      return [hasAreas ? [area, team] : [team]];
    },
    fixed: teams.map(({ value, group }) => (hasAreas ? [group ?? notRecorded, value] : [value])),
    totalLabel: 'Total',
  };
}

/** Each value once; "Not recorded" when there is none. */
export function mentions(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [notRecorded] : [...new Set(values)];
}

/** The area and team of a stage, or of the complaint; the fixed list tells the area of a team that stands in none. */
export function placeOf(
  { case: complaint }: ReportRecord,
  stage: StageNumber | null,
  { lists }: ReportData,
): { readonly area: string; readonly team: string } {
  const ofStage = stage && { 1: complaint.stage1, 2: complaint.stage2, 3: complaint.stage3 }[stage];
  const hasOwn = ofStage?.team !== undefined && ofStage.team !== null;
  const { area, team } = hasOwn ? { area: ofStage.area ?? null, team: ofStage.team } : complaint;
  const listedArea = () => lists.team?.find(({ value }) => value === team)?.group;
  return { area: area ?? listedArea() ?? notRecorded, team: team ?? notRecorded };
}

function knowsAreas({ fields, lists }: ReportData): boolean {
  return fields.has('area') || (lists.team ?? []).some(({ group }) => group !== null);
}

function listed({ lists }: ReportData, field: FieldId): readonly RowPath[] {
  return (lists[field] ?? []).map(({ value }) => [value]);
}
