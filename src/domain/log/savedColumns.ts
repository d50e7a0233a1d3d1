import type { FieldId } from './columns';
import type { Heading } from './heading';
import { headingKey, headingKeyUnder } from './headingKey';
import { agrees } from './nameStages';
import type { MatchedColumn } from './recognisedColumns';

/** A column map kept on Complaints setup. `field` null: leave that column out. */
export interface SavedColumn {
  readonly field: FieldId | null;
  readonly heading: string;
  /** How the field was chosen, as the setup has it: what the officer chose is no longer ours to doubt. */
  readonly how?: string;
  /** Where the setup has it. */
  readonly at?: { readonly sheet: string; readonly row: number; readonly column: string };
}

/** What the setup keeps as `how` when the officer chose the field. */
export const chosenByOfficer = 'You chose it';

/** What the officer's map says of one heading. */
export interface SettledHeading {
  readonly field: FieldId | null;
  /** Whether the map only keeps what we recognised ourselves. */
  readonly isOurs: boolean;
}

/**
 * The headings that the officer's map names. A heading that stands twice ("Outcome", once under each stage's banner) takes
 * the row of the map that agrees with what we recognised, else the rows in their order.
 */
export function settleHeadings(
  headings: readonly Heading[],
  saved: readonly SavedColumn[],
  ours: readonly MatchedColumn[],
): ReadonlyMap<Heading, SettledHeading> {
  const settled = new Map<Heading, SettledHeading>();
  const used = new Set<SavedColumn>();
  const settle = (heading: Heading, row: SavedColumn | undefined) => {
    if (!row) return;
    if (row.field) used.add(row);
    settled.set(heading, { field: row.field, isOurs: row.how !== chosenByOfficer });
  };
  const named = new Map(headings.map((heading) => [heading, saved.filter((row) => names(row, heading))]));
  for (const { heading, field } of ours) {
    const rows = named.get(heading) ?? [];
    settle(
      heading,
      rows.find((row) => row.field !== null && !used.has(row) && agrees(field, row.field)),
    );
  }
  for (const [heading, rows] of named) {
    if (settled.has(heading)) continue;
    settle(
      heading,
      rows.find((row) => !used.has(row)),
    );
  }
  return settled;
}

/** Whether a row of the map means this heading, with or without the banner above it. */
export function names({ heading: saved }: SavedColumn, { text, banner }: Heading): boolean {
  const key = headingKey(saved);
  return key === headingKey(text) || (banner !== null && key === headingKeyUnder(banner.word, text));
}
