import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { apartTitles } from '../../domain/chase/apartLine';
import type { ApartKind } from '../../domain/chase/apartLine';
import { chaseGroups } from '../../domain/chase/chaseGroups';
import type { ChaseGroupId } from '../../domain/chase/chaseGroups';
import type { ChaseList } from '../../domain/chase/chaseList';
import type { Severity } from '../../domain/finding';
import { SeverityMark } from '../check/SeverityMark';
import { FilterChoice, ListFilter } from '../frame/ListFilter';
import { useSectionStyles } from '../frame/useSectionStyles';
import { ApartLines, ChaseItems } from './ChaseLines';
import { filteredItems, filteredLines, ownersOf } from './chaseFilter';
import type { ChaseFilter } from './chaseFilter';

/** A shape of its own for each, since colours are not for everyone. */
const marks: Readonly<Partial<Record<ChaseGroupId, Severity>>> = {
  overdue: 'error',
  'this-week': 'warning',
  'next-week': 'note',
};

const groupChoices: readonly (readonly [ChaseFilter['group'], string])[] = [
  ['all', 'Everything'],
  ...chaseGroups.map(({ id, title }) => [id, title] as const),
];

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
  return (
    <section className={section.section} aria-labelledby="chase-title">
      <h2 id="chase-title" className={section.title}>
        What is awaited
      </h2>
      <ListFilter
        search={filter.search}
        onSearch={(search) => setFilter({ ...filter, search })}
        wanted={items.length + apart.length}
        all={list.items.length + list.apart.length}
        noun="line"
      >
        <FilterChoice
          label="Show"
          value={filter.group}
          options={groupChoices}
          onChange={(group) => setFilter({ ...filter, group })}
        />
        <FilterChoice
          label="Service area or team"
          value={filter.owner}
          options={[['', 'Everyone'], ...owners.map(({ key, label }) => [key, label] as const)]}
          onChange={(owner) => setFilter({ ...filter, owner })}
        />
      </ListFilter>
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
