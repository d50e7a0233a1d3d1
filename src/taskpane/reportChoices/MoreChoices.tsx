import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  Field,
  Input,
  mergeClasses,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportOptions } from '../../actions/reportOptions';
import { countsBy } from '../../domain/reports/countBy';
import type { CountBy } from '../../domain/reports/countBy';
import { sharesChoices } from '../../domain/reports/shares';
import type { Shares } from '../../domain/reports/shares';
import { countOf } from '../frame/inWords';
import { useSectionStyles } from '../frame/useSectionStyles';
import { firstOfKind, periodKinds } from './chosenPeriod';
import type { PeriodKind } from './chosenPeriod';
import type { ChosenReport, ReportChanges } from './chosenReport';
import { ChooseTables } from './ChooseTables';
import { ChooseTeams } from './ChooseTeams';
import { TableOrder } from './TableOrder';
import { WaitingTables } from './WaitingTables';

const countLabels: Readonly<Record<CountBy, string>> = {
  usual: 'As each table says: received, and decided for outcomes and timeliness',
  received: 'Received in the period, in every table',
  decided: 'Decided in the period, in every table',
};

const sharesLabels: Readonly<Record<Shares, string>> = {
  none: 'None, as usual',
  row: 'Of each row’s total',
  column: 'Of each column’s total',
};

interface Props {
  readonly options: ReportOptions;
  readonly report: ChosenReport;
  readonly change: (some: ReportChanges) => void;
}

/** Everything that can be chosen of the report beside its period; folded away, for most officers want it as usual. */
export function MoreChoices({ options, report, change }: Props) {
  const section = useSectionStyles();
  const { periods, tables, teams } = options;
  const waiting = tables.filter(({ waitsFor }) => waitsFor.length > 0);
  const possible = tables.filter(({ waitsFor }) => waitsFor.length === 0);
  const chosen = possible.filter(({ id }) => report.tables.includes(id));
  const chooseTables = (ids: readonly string[]) => change({ tables: ids });
  return (
    <Accordion collapsible>
      <AccordionItem value="choices">
        <AccordionHeader as="h2" size="small">
          Choose what is in it
        </AccordionHeader>
        <AccordionPanel>
          <div className={mergeClasses(section.section, section.fields)}>
            <Field label="Period">
              <RadioGroup
                value={report.period.kind}
                onChange={(_, { value }) =>
                  change({ period: firstOfKind(periods, value as PeriodKind, report.period) })
                }
              >
                {periodKinds.map(({ kind, label }) => (
                  <Radio key={kind} value={kind} label={label} />
                ))}
              </RadioGroup>
            </Field>
            <Field label="Complaints that count">
              <RadioGroup
                value={report.countBy}
                onChange={(_, { value }) => change({ countBy: value as CountBy })}
              >
                {countsBy.map((by) => (
                  <Radio key={by} value={by} label={countLabels[by]} />
                ))}
              </RadioGroup>
            </Field>
            <Field label="Percentages in tables with values across">
              <RadioGroup
                value={report.shares}
                onChange={(_, { value }) => change({ shares: value as Shares })}
              >
                {sharesChoices.map((shares) => (
                  <Radio key={shares} value={shares} label={sharesLabels[shares]} />
                ))}
              </RadioGroup>
            </Field>
            <Field
              label="Split response times at"
              hint="A day of the period: before it, and from it on. Leave it empty to show the whole period only."
            >
              <Input type="date" value={report.split} onChange={(_, { value }) => change({ split: value })} />
            </Field>
            <Accordion multiple collapsible>
              <Part name="tables" heading={`Tables: ${chosen.length} of ${possible.length} chosen`}>
                <ChooseTables tables={tables} chosen={report.tables} choose={chooseTables} />
              </Part>
              {chosen.length > 1 && (
                <Part name="order" heading="Order of the tables">
                  <TableOrder tables={tables} chosen={report.tables} choose={chooseTables} />
                </Part>
              )}
              {waiting.length > 0 && (
                <Part name="waiting" heading={`${countOf(waiting.length, 'table')} waiting for a column`}>
                  <WaitingTables tables={waiting} />
                </Part>
              )}
              {teams.length > 0 && (
                <Part name="teams" heading={`Teams left out: ${report.withoutTeams.length || 'none'}`}>
                  <ChooseTeams
                    teams={teams}
                    leftOut={report.withoutTeams}
                    choose={(withoutTeams) => change({ withoutTeams })}
                  />
                </Part>
              )}
            </Accordion>
            <Checkbox
              label="Keep this choice on Complaints setup for the next time"
              checked={report.keep}
              onChange={(_, { checked }) => change({ keep: checked === true })}
            />
          </div>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

interface PartProps {
  readonly name: string;
  readonly heading: string;
  readonly children: ReactNode;
}

function Part({ name, heading, children }: PartProps) {
  const section = useSectionStyles();
  return (
    <AccordionItem value={name}>
      <AccordionHeader as="h3" size="small">
        {heading}
      </AccordionHeader>
      <AccordionPanel>
        <div className={section.section}>{children}</div>
      </AccordionPanel>
    </AccordionItem>
  );
}
