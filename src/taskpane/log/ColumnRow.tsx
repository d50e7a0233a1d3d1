import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { FieldId } from '../../domain/log/columns';
import { fieldGroups } from './fieldGroups';
import type { HeadingRow } from './headingRows';

const useStyles = makeStyles({
  row: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  changed: { borderLeftColor: tokens.colorBrandStroke1 },
  place: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

const leaveOut = '';

interface Props {
  readonly row: HeadingRow;
  /** What the officer has chosen and not yet saved; absent when they have chosen nothing. */
  readonly chosen?: FieldId | null;
  readonly onChoose: (field: FieldId | null) => void;
}

/** One heading: the field it gives, how that was told, and another to choose. */
export function ColumnRow({ row, chosen, onChoose }: Props) {
  const styles = useStyles();
  const isChanged = chosen !== undefined;
  const field = isChanged ? chosen : row.field;
  return (
    <li className={mergeClasses(styles.row, isChanged && styles.changed)}>
      <Field
        label={
          <>
            <strong>{row.heading}</strong> <span className={styles.place}>{placesOf(row)}</span>
          </>
        }
        hint={isChanged ? 'Changed, not saved yet.' : row.how}
      >
        <Select
          value={field ?? leaveOut}
          onChange={(_, { value }) => onChoose(value === leaveOut ? null : (value as FieldId))}
        >
          <option value={leaveOut}>Leave out</option>
          {fieldGroups.map(({ title, fields }) => (
            <optgroup key={title} label={title}>
              {fields.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </li>
  );
}

/** "(C)"; on several sheets "(C, on 3 sheets)". */
function placesOf({ places }: HeadingRow): string {
  const letters = [...new Set(places.map(({ column }) => column))].join(', ');
  if (letters === '') return '';

  const sheets = new Set(places.map(({ sheet }) => sheet)).size;
  return sheets > 1 ? `(${letters}, on ${sheets} sheets)` : `(${letters})`;
}
