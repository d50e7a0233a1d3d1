import { ofItsOwnDay } from './cohortInForce';
import type { Cohort, StageNumber } from './cohorts';
import { crosstab } from './crosstab';
import { partLabels, partsNote, partTeller } from './periodParts';
import type { PartKind } from './periodParts';
import type { PivotSource } from './pivots';
import type { ReportData } from './reportData';
import { teamRows } from './rowScheme';
import type { BuiltTable } from './tableDefinition';
import { partItems } from './tidy/partColumn';

export interface TeamsByPartSpec {
  readonly cohort: Cohort;
  /** The stage whose team counts; null for the complaint's. */
  readonly stage: StageNumber | null;
  readonly kind: PartKind;
  readonly pivot: PivotSource;
  /** The tidy table's heading of the same quarters or months. */
  readonly partField: string;
}

/** A cohort's records by service area and team, and across by the quarter or month of the day that counts. */
export function teamsByPart(data: ReportData, spec: TeamsByPartSpec): BuiltTable {
  const { stage, kind, pivot, partField } = spec;
  // Its columns are quarters or months of one day, so no other may put a record into the year.
  const cohort = ofItsOwnDay(spec.cohort);
  const tell = partTeller(kind, [data.period], data);
  const labels = partLabels(kind, data);
  return crosstab(data, {
    cohort,
    rows: teamRows(data, stage),
    columns: {
      field: partField,
      labels,
      items: Object.fromEntries(partItems(kind, data).map(({ item, label }) => [item, label])),
      labelOf: (record) => tell(cohort.dayOf(record)) ?? '',
    },
    pivot,
    chart: null,
    notes: partsNote(kind, data),
  });
}
