import { afterwardsColumns } from './columns/afterwardsColumns';
import type { ColumnDefinition } from './columns/column';
import { complaintColumns } from './columns/complaintColumns';
import { peopleColumns } from './columns/peopleColumns';
import { placeColumns } from './columns/placeColumns';
import { stage1Columns } from './columns/stage1Columns';
import { stage2Columns } from './columns/stage2Columns';
import { stage3Columns } from './columns/stage3Columns';
import { stagePartColumns } from './columns/stagePartColumns';

const definitions = {
  ...complaintColumns,
  ...placeColumns,
  ...peopleColumns,
  ...stage1Columns,
  ...stage2Columns,
  ...stage3Columns,
  ...afterwardsColumns,
  ...stagePartColumns,
};

/** A field's name in our own words: the key of its definition, "received", "stage1Responded". */
export type FieldId = keyof typeof definitions;

/** A field of the log's that stands for whichever stage its row is of. */
export type StagePartId = keyof typeof stagePartColumns;

export interface Column extends ColumnDefinition {
  readonly id: FieldId;
}

/** Every field a log may have, in the order of the example log. */
export const columns: readonly Column[] = (
  Object.entries(definitions) as readonly [FieldId, ColumnDefinition][]
).map(([id, definition]) => ({ id, ...definition }));

const byId = Object.fromEntries(columns.map((column) => [column.id, column])) as Readonly<
  Record<FieldId, Column>
>;

/** The definition of a field. */
export function columnOf(id: FieldId): Column {
  return byId[id];
}

/** Whether a field belongs to whichever stage its row is of ("Outcome" where each stage has its own row). */
export function isStagePart(id: FieldId): id is StagePartId {
  return id in stagePartColumns;
}
