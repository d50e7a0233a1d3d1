import type { FieldId } from '../log/columns';
import { columnOf } from '../log/columns';
import type { LogCell } from '../log/logRecord';
import type { PlainValue } from '../log/sheetValues';
import type { LogCheck, Problem } from './check';
import { labelFields } from './labelFields';
import { isComplainantName } from './complainantName';
import { personalDetailIn } from './personalDetail';

/** Somebody's name, number or address in a field whose values are printed. */
export const nameInReportField: LogCheck = {
  id: 'name-in-report-field',
  severity: 'warning',
  title: 'Names in a field that goes to the report',
  about:
    'The values of this field are printed in the report, and this one could tell who somebody is: a name, an e-mail address, a phone number, a postcode or a number of theirs.',
  problemsInLog({ records, fields }) {
    const looked = labelFields.filter((field) => fields.has(field));
    const detail = createDetailFinder();
    return records.flatMap((record) =>
      looked.flatMap((field) =>
        record.readings(field).flatMap(({ cell }): readonly Problem[] => {
          const found = detail(cell);
          return found ? [{ cell, message: messageOf(field, found) }] : [];
        }),
      ),
    );
  },
};

/** Each text is judged once: most columns of words say the same few things in every row. */
function createDetailFinder(): (cell: LogCell) => string | null {
  const before = new Map<PlainValue, string | null>();
  return (cell) => {
    const { field, heading, value } = cell;
    const key = field === 'complainant' ? `${heading}\n${value}` : value;
    const known = before.get(key);
    if (known !== undefined) return known;

    const { typed } = cell;
    const found =
      field === 'complainant' && isComplainantName(typed, heading) ? 'a name' : personalDetailIn(typed);
    before.set(key, found);
    return found;
  };
}

function messageOf(field: FieldId, found: string): string {
  const { label } = columnOf(field);
  const instead =
    field === 'complainant'
      ? 'Enter what they are to the child, such as Mother or Foster carer'
      : 'Take it out of this cell';
  return `${label} is printed in the report, and this cell looks as if it holds ${found}. ${instead}, and keep the rest in a column that is not printed.`;
}
