import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { findingTitle } from '../../domain/checks/findingTitle';
import type { Finding } from '../../domain/finding';
import { FilterChoice, ListFilter } from '../frame/ListFilter';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import { filteredFindings, findingGroups } from './findingGroups';
import type { FindingFilter, FindingGroup } from './findingGroups';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  header: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  place: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  finding: { overflowWrap: 'anywhere' },
});

const severityChoices: readonly (readonly [FindingFilter['severity'], string])[] = [
  ['all', 'Everything'],
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['note', 'Notes'],
];

const everything: FindingFilter = { severity: 'all', search: '' };

/** All that was found, by check; a finding's place is a button that selects its cell. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const section = useSectionStyles();
  const [filter, setFilter] = useState(everything);
  const wanted = filteredFindings(findings, filter);
  const severalSheets = new Set(findings.map(({ sheet }) => sheet)).size > 1;
  return (
    <section className={section.section} aria-labelledby="findings-title">
      <h2 id="findings-title" className={section.title}>
        Findings
      </h2>
      <ListFilter
        search={filter.search}
        onSearch={(search) => setFilter({ ...filter, search })}
        wanted={wanted.length}
        all={findings.length}
        noun="finding"
      >
        <FilterChoice
          label="Show"
          value={filter.severity}
          options={severityChoices}
          onChange={(severity) => setFilter({ ...filter, severity })}
        />
      </ListFilter>
      <Accordion multiple collapsible>
        {findingGroups(wanted).map((group) => (
          <Group key={`${group.severity} ${group.check}`} group={group} severalSheets={severalSheets} />
        ))}
      </Accordion>
    </section>
  );
}

interface GroupProps {
  readonly group: FindingGroup;
  readonly severalSheets: boolean;
}

function Group({ group: { check, severity, findings }, severalSheets }: GroupProps) {
  const section = useSectionStyles();
  const styles = useStyles();
  const { title, about } = findingTitle(check);
  return (
    <AccordionItem value={`${severity} ${check}`}>
      <AccordionHeader as="h3" size="small">
        <span className={styles.header}>
          <SeverityMark severity={severity} />
          <span>
            {title} ({findings.length.toLocaleString('en-GB')})
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel>
        {about !== '' && <p className={section.quiet}>{about}</p>}
        <Findings findings={findings} severalSheets={severalSheets} />
      </AccordionPanel>
    </AccordionItem>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly severalSheets: boolean;
}

function Findings({ findings, severalSheets }: FindingsProps) {
  const section = useSectionStyles();
  const styles = useStyles();
  const goTo = useGoTo();
  const { shown, more } = useShown(findings, 20);
  return (
    <>
      <ul className={section.list}>
        {shown.map(({ sheet, row, column, message }, index) => (
          <li key={index} className={styles.finding}>
            <Link as="button" className={styles.place} onClick={() => goTo(sheet, `${column}${row}`)}>
              {severalSheets ? `${sheet}, ` : ''}
              {column}
              {row}
            </Link>
            <div>{message}</div>
          </li>
        ))}
      </ul>
      <ShowMore more={more} of="findings" />
    </>
  );
}
