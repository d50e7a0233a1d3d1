import { columnOf } from '../../domain/log/columns';
import type { Column, FieldId } from '../../domain/log/columns';
import { afterwardsColumns } from '../../domain/log/columns/afterwardsColumns';
import { complaintColumns } from '../../domain/log/columns/complaintColumns';
import { peopleColumns } from '../../domain/log/columns/peopleColumns';
import { placeColumns } from '../../domain/log/columns/placeColumns';
import { stage1Columns } from '../../domain/log/columns/stage1Columns';
import { stage2Columns } from '../../domain/log/columns/stage2Columns';
import { stage3Columns } from '../../domain/log/columns/stage3Columns';
import { stagePartColumns } from '../../domain/log/columns/stagePartColumns';

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly Column[];
}

/** The fields to choose from, as the officer would look for them. */
export const fieldGroups: readonly FieldGroup[] = [
  group('The complaint', complaintColumns),
  group('Service and issues', placeColumns),
  group('People', peopleColumns),
  group('Stage 1', stage1Columns),
  group('Stage 2', stage2Columns),
  group('Stage 3', stage3Columns),
  group('Afterwards', afterwardsColumns),
  group('The stage that the row is of', stagePartColumns),
];

function group(title: string, definitions: Readonly<Partial<Record<FieldId, unknown>>>): FieldGroup {
  return { title, fields: (Object.keys(definitions) as FieldId[]).map(columnOf) };
}
