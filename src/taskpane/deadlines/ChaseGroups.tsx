import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { apartTitles } from '../../domain/chase/apartLine';
import type { ApartKind } from '../../domain/chase/apartLine';
import { chaseGroups } from '../../domain/chase/chaseGroups';
import type { ChaseGroupId } from '../../domain/chase/chaseGroups';
import type { ChaseList } from '../../domain/chase/chaseList';
import type { Severity } from '../../domain/finding';
import { SeverityMark } from '../check/SeverityMark';
import { countOf } from '../frame/inWords';
import { useSectionStyles } from '../frame/useSectionStyles';
import { ApartLines, ChaseItems } from './ChaseLines';
import { filteredItems, filteredLines, ownersOf } from './chaseFilter';
import type { ChaseFilter } from './chaseFilter';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  // The names of teams are long: a field is as wide as there is room, not as they are.
  field: { flex: '1 1 130px', minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
  input: { minWidth: 0, width: '100%' },
});

/** A shape of its own for each, since colours are not for everyone. */
const marks: Readonly<Partial<Record<ChaseGroupId, Severity>>> = {
  overdue: 'error',
  'this-week': 'warning',
  'next-week': 'note',
};

const everything: ChaseFilter = { group: 'all', owner: '', search: '' };

/** Whom to chase, group by group, and what stands apart; filtered as the officer likes. */
export function ChaseGroups({ list }: { readonly list: ChaseList }) {
  const section = useSectionStyles();
  const [chosen, setFilter] = useState(everything);
  const owners = ownersOf(list);
  // Who was chosen may have nothing open any more.
  const isThere = owners.some(({ key }) => key === chosen.owner);
  const filter = isThere ? chosen : { ...chosen, owner: '' };
  const items = filteredItems(list.items, filter);
  const apart = filter.group === 'all' ? filteredLines(list.apart, filter) : [];
  const all = list.items.length + list.apart.length;
  const wanted = items.length + apart.length;
  return (
    <section className={section.section} aria-labelledby="chase-title">
      <h2 id="chase-title" className={section.title}>
        What is awaited
      </h2>
      <FilterFields filter={filter} owners={owners} onChange={setFilter} />
      <p className={section.quiet} role="status">
        {wanted === all
          ? countOf(all, 'line')
          : `${wanted.toLocaleString('en-GB')} of ${countOf(all, 'line')}`}
      </p>
      <Accordion multiple collapsible defaultOpenItems={['overdue', 'this-week']}>
        {chaseGroups.map(({ id, title }) => {
          const own = items.filter(({ group }) => group === id);
          return (
            <Group key={id} id={id} title={title} mark={marks[id]} count={own.length}>
              <ChaseItems items={own} today={list.today} />
            </Group>
          );
        })}
        {(Object.keys(apartTitles) as ApartKind[]).map((kind) => {
          const own = apart.filter((line) => line.kind === kind);
          return (
            <Group key={kind} id={kind} title={longTitles[kind]} mark={undefined} count={own.length}>
              <ApartLines lines={own} />
            </Group>
          );
        })}
      </Accordion>
    </section>
  );
}

const longTitles: Readonly<Record<ApartKind, string>> = {
  suspended: 'Suspended',
  'cannot-tell': 'Cannot be told',
  'may-ask': 'May still ask for the next stage',
};

interface GroupProps {
  readonly id: string;
  readonly title: string;
  readonly mark: Severity | undefined;
  readonly count: number;
  readonly children: ReactNode;
}

function Group({ id, title, mark, count, children }: GroupProps) {
  if (count === 0) return null;
  const named = `${title} (${count.toLocaleString('en-GB')})`;
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3" size="small">
        {mark === undefined ? named : <SeverityMark severity={mark} word={named} />}
      </AccordionHeader>
      <AccordionPanel>{children}</AccordionPanel>
    </AccordionItem>
  );
}

interface FilterProps {
  readonly filter: ChaseFilter;
  readonly owners: ReturnType<typeof ownersOf>;
  readonly onChange: (filter: ChaseFilter) => void;
}

function FilterFields({ filter, owners, onChange }: FilterProps) {
  const styles = useStyles();
  return (
    <div className={styles.filter}>
      <Field label="Show" className={styles.field}>
        <Select
          className={styles.select}
          value={filter.group}
          onChange={(_, { value }) => onChange({ ...filter, group: value as ChaseFilter['group'] })}
        >
          <option value="all">Everything</option>
          {chaseGroups.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Service area or team" className={styles.field}>
        <Select
          className={styles.select}
          value={filter.owner}
          onChange={(_, { value }) => onChange({ ...filter, owner: value })}
        >
          <option value="">Everyone</option>
          {owners.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Search" className={styles.field}>
        <Input
          className={styles.input}
          type="search"
          value={filter.search}
          onChange={(_, { value }) => onChange({ ...filter, search: value })}
        />
      </Field>
    </div>
  );
}
