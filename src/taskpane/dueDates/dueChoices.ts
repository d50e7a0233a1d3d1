import type { DueDateColumns } from '../../actions/dueDateColumns';
import { dueColumns } from '../../domain/dueColumns/dueColumns';
import type { DueColumnId } from '../../domain/dueColumns/dueColumns';

/** A due date column that the officer may choose. */
export interface DueChoice {
  readonly id: DueColumnId;
  readonly heading: string;
  /** Why no sheet of the log can have it, or null when one can. */
  readonly waitsFor: string | null;
  /** The sheets of the log that cannot have it, though another can. */
  readonly notOn: readonly string[];
}

/**
 * Every due date column with what it waits for.
 *
 * @param answer to a preview of all of them
 */
export function dueChoices({ columns, leftOut }: DueDateColumns): readonly DueChoice[] {
  return dueColumns.map(({ id, heading }) => {
    const without = leftOut.filter((column) => column.id === id);
    const isSomewhere = columns.some((column) => column.id === id);
    return {
      id,
      heading,
      waitsFor: isSomewhere ? null : (without[0]?.why ?? 'The log has no rows.'),
      notOn: isSomewhere ? without.map(({ sheet }) => sheet) : [],
    };
  });
}
