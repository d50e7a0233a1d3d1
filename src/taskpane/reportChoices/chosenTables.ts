import type { TableOption } from '../../actions/reportOptions';
import type { TableChoice } from '../../domain/reports/buildTables';
import { scopeName } from '../../domain/reports/scope';

/** The ids that a choice stands for, in the order in which the tables are to be printed. */
export function idsOf(choice: TableChoice, tables: readonly TableOption[]): readonly string[] {
  if (choice === 'all') return tables.map(({ id }) => id);
  if (choice !== 'default') return choice;

  const usual = scopeName('statutory');
  return tables.filter(({ group }) => group === usual).map(({ id }) => id);
}

/** The same as the build takes it: the usual tables and all of them are kept as such, whatever tables are added to the toolkit. */
export function choiceOf(ids: readonly string[], tables: readonly TableOption[]): TableChoice {
  const isSame = (choice: TableChoice) => idsOf(choice, tables).join() === ids.join();
  if (isSame('default')) return 'default';

  return isSame('all') ? 'all' : ids;
}

/** With some tables more: in their printed order while the chosen ones are in it; else at the end. */
export function withTables(
  ids: readonly string[],
  more: readonly string[],
  tables: readonly TableOption[],
): readonly string[] {
  const added = more.filter((id) => !ids.includes(id));
  const inPrintedOrder = idsOf('all', tables).filter((id) => ids.includes(id) || added.includes(id));
  const isInOrder = ids.join() === inPrintedOrder.filter((id) => !added.includes(id)).join();
  return isInOrder ? inPrintedOrder : [...ids, ...added];
}

export function withoutTables(ids: readonly string[], fewer: readonly string[]): readonly string[] {
  return ids.filter((id) => !fewer.includes(id));
}

/**
 * With one table before or after the next.
 *
 * @param by -1 or 1
 * @param shown the tables among which it moves; those between, that wait for a column, stay where they are
 */
export function moved(
  ids: readonly string[],
  id: string,
  by: -1 | 1,
  shown: readonly string[],
): readonly string[] {
  const other = shown[shown.indexOf(id) + by];
  if (other === undefined) return ids;

  const swapped = new Map([
    [id, other],
    [other, id],
  ]);
  return ids.map((one) => swapped.get(one) ?? one);
}

/** What the log has no column for, and the tables that wait for it; the field that most tables wait for first. */
export interface WaitingField {
  readonly field: string;
  readonly titles: readonly string[];
}

export function waitingFields(tables: readonly TableOption[]): readonly WaitingField[] {
  const fields = [...new Set(tables.flatMap(({ waitsFor }) => waitsFor))];
  return fields
    .map((field) => ({
      field,
      titles: tables.filter(({ waitsFor }) => waitsFor.includes(field)).map(({ title }) => title),
    }))
    .sort((a, b) => b.titles.length - a.titles.length);
}
