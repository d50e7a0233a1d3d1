import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { countOf } from './inWords';
import { useSectionStyles } from './useSectionStyles';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  // Some choices are long, as the names of teams are: a field is as wide as there is room, not as they are.
  choice: { flex: '1 1 120px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  search: { flex: '2 1 160px', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  /** What is searched for. */
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** How many lines of the list are left, and of how many. */
  readonly wanted: number;
  readonly all: number;
  /** What the list is of: "finding". */
  readonly noun: string;
  /** What else it is filtered by. */
  readonly children: ReactNode;
}

/** What a long list is filtered by, and how much of it is left. */
export function ListFilter({ search, onSearch, wanted, all, noun, children }: Props) {
  const section = useSectionStyles();
  const styles = useStyles();
  return (
    <>
      <div className={styles.filter}>
        {children}
        <Field label="Search" className={styles.search}>
          <Input
            className={styles.input}
            type="search"
            value={search}
            onChange={(_, { value }) => onSearch(value)}
          />
        </Field>
      </div>
      <p className={section.quiet} role="status">
        {wanted === all ? countOf(all, noun) : `${wanted.toLocaleString('en-GB')} of ${countOf(all, noun)}`}
      </p>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
}

/** One choice that a list is filtered by. */
export function FilterChoice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.choice}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_, data) => {
          const chosen = options.find(([each]) => each === data.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
