import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  Spinner,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { Failure } from '../frame/Failure';
import { countOf } from '../frame/inWords';
import { PageHeading } from '../frame/PageHeading';
import type { LogDesk } from '../frame/useLogDesk';
import { useSectionStyles } from '../frame/useSectionStyles';
import type { SetupTableView } from '../../domain/setup/setupView';
import { RemoveEverything } from './RemoveEverything';
import { setupForms } from './setupForms';
import { SetupTableRows } from './SetupTableRows';
import { TimescalePresets } from './TimescalePresets';
import type { Removal } from './useRemoval';
import type { Setup } from './useSetup';

interface Props {
  readonly desk: LogDesk;
  readonly isChosen: boolean;
  readonly setup: Setup;
  readonly removal: Removal;
  readonly openLog: () => void;
}

/** In the order that an officer comes to need them. */
const order = [
  'SetupTimescales',
  'SetupClosures',
  'SetupLists',
  'SetupWords',
  'SetupPublished',
  'SetupContext',
  'SetupReport',
] as const;

/** What the officer has told us, as Complaints setup keeps it: its tables, to be changed here or in the sheet. */
export function SetupPage({ desk, isChosen, setup, removal, openLog }: Props) {
  const section = useSectionStyles();
  const { tables, isReading, failure, read } = setup;
  useEffect(() => void read(), [read]);

  return (
    <div className={section.page}>
      <PageHeading takesFocus={isChosen}>Setup</PageHeading>
      <p className={section.text}>
        What you tell the add-in is kept on the sheet Complaints setup, in plain tables that you may change
        there too. Which heading is which field is settled{' '}
        <Link as="button" inline onClick={openLog}>
          on the Log page
        </Link>
        .
      </p>
      {isReading && tables === null && (
        <Spinner label="Reading Complaints setup …" labelPosition="after" size="small" />
      )}
      {failure && <Failure error={failure.error} />}
      {tables?.length === 0 && <NoSetup make={() => void setup.make(desk.choice)} isMaking={isReading} />}
      {tables !== null && <TimescalePresets desk={desk} readAgain={setup.readAll} />}
      {tables !== null && tables.length > 0 && <SetupTables tables={tables} setup={setup} />}
      {tables !== null && (
        <div className={section.buttons}>
          <Button size="small" appearance="subtle" onClick={() => void read()}>
            Read the setup again
          </Button>
        </div>
      )}
      <RemoveEverything removal={removal} />
    </div>
  );
}

function NoSetup({ make, isMaking }: { readonly make: () => void; readonly isMaking: boolean }) {
  const section = useSectionStyles();
  return (
    <section className={section.section}>
      <p className={section.text}>
        This workbook has no Complaints setup yet. It is made with the first thing you settle, or now: it
        begins with what was recognised of your log and with the law’s timescales.
      </p>
      <div className={section.buttons}>
        <Button appearance="primary" disabledFocusable={isMaking} onClick={make}>
          Make Complaints setup
        </Button>
      </div>
    </section>
  );
}

function SetupTables({
  tables,
  setup,
}: {
  readonly tables: readonly SetupTableView[];
  readonly setup: Setup;
}) {
  return (
    <Accordion collapsible multiple>
      {order.map((name) => {
        const table = tables.find((one) => one.name === name);
        const form = setupForms[name];
        if (!table || !form) return null;
        const wrong = table.rows.filter(({ problems }) => problems.length > 0).length;
        return (
          <AccordionItem key={name} value={name}>
            <AccordionHeader as="h2" expandIconPosition="end">
              {`${table.title}: ${countOf(table.rows.length, 'row')}`}
              {wrong > 0 && `, ${countOf(wrong, 'row')} not read`}
            </AccordionHeader>
            <AccordionPanel>
              <SetupTableRows table={table} form={form} setup={setup} />
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}
