import { isExcelError } from '../log/cellText';
import { columnOf } from '../log/columns';
import type { FieldId } from '../log/columns';
import { spellingKey } from '../log/unifySpellings';
import type { FixedList } from '../log/unifySpellings';
import { saysNotKnown, saysNothing } from '../log/words/plainWords';
import type { FixedLists } from '../reports/reportData';
import type { SetupList } from './complaintsSetup';

/** What the drop-down of one column of the log offers. */
export interface DropDown {
  readonly field: FieldId;
  readonly values: readonly string[];
}

/** "Please select" is how a form says that nothing was chosen. */
const prompts = /^[-–—.<([\s]*(?:please )?(?:select|choose|pick)\b/i;

/**
 * The fixed lists that hold: those of Complaints setup, and the log's own drop-downs for fields without one there. A field
 * with drop-downs on several sheets has the values of all, in their order.
 */
export function listsInForce(
  setup: readonly SetupList[],
  dropDowns: readonly DropDown[],
): readonly SetupList[] {
  const lists = new Map<FieldId, Map<string, string>>();
  for (const { field, values } of dropDowns) {
    if (setup.some((list) => list.field === field)) continue;
    const known = lists.get(field) ?? new Map<string, string>();
    for (const value of values.filter((one) => isValue(field, one))) {
      const key = spellingKey(value);
      if (!known.has(key)) known.set(key, value);
    }
    if (known.size > 0) lists.set(field, known);
  }
  const ofLog = [...lists].map(([field, known]): SetupList => ({
    field,
    values: [...known.values()].map((value) => ({ value, group: null })),
  }));
  return [...setup, ...ofLog];
}

/** The lists as the log reader and the checks take them. */
export function fixedLists(lists: readonly SetupList[]): readonly FixedList[] {
  return lists.map(({ field, values }) => ({ field, values: values.map(({ value }) => value) }));
}

/** The lists as the report tables take them. */
export function reportLists(lists: readonly SetupList[]): FixedLists {
  return Object.fromEntries(lists.map(({ field, values }) => [field, values]));
}

/** A value is what a cell can be counted under: not "N/A", nor "Not stated" where that is counted as not known. */
function isValue(field: FieldId, text: string): boolean {
  if (text === '' || isExcelError(text) || saysNothing(text) || prompts.test(text)) return false;

  return columnOf(field).kind !== 'equality' || !saysNotKnown(text);
}
