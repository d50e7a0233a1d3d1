import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { DueDates } from '../dueDates/DueDates';
import { FormulasIntoValues } from '../dueDates/FormulasIntoValues';
import type { DueDates as DueDatesWork } from '../dueDates/useDueDates';
import type { FrozenFormulas } from '../dueDates/useFrozenFormulas';
import { Failure } from '../frame/Failure';
import { PageHeading } from '../frame/PageHeading';
import type { LogDesk } from '../frame/useLogDesk';
import { useSectionStyles } from '../frame/useSectionStyles';
import { ChooseLogs } from './ChooseLogs';
import { ColumnMap } from './ColumnMap';
import { headingRows } from './headingRows';
import { LogFacts } from './LogFacts';
import { MissingFields } from './MissingFields';
import { NonRows } from './NonRows';

interface Props {
  readonly desk: LogDesk;
  readonly isChosen: boolean;
  readonly dueDates: DueDatesWork;
  readonly frozen: FrozenFormulas;
  readonly openCheck: () => void;
}

/** What the add-in made of the log, heading by heading: nothing is guessed in silence, and all of it can be changed. */
export function LogPage({ desk, isChosen, dueDates, frozen, openCheck }: Props) {
  const section = useSectionStyles();
  const [isChoosing, setIsChoosing] = useState(false);
  const { check, doing, failure } = desk;
  const isTold = (desk.choice.sheets?.length ?? 0) + (desk.choice.tables?.length ?? 0) > 0;
  return (
    <div className={section.page}>
      <PageHeading takesFocus={isChosen}>Log</PageHeading>
      {doing && <Spinner label="Reading your log …" labelPosition="after" size="small" />}
      {failure && !doing && <Failure error={failure.error} />}
      {check && (
        <>
          <LogFacts log={check.log} />
          <NonRows nonRows={check.nonRows} />
          <ColumnMap
            rows={headingRows(check.log, check.findings)}
            choice={desk.choice}
            refresh={desk.refresh}
          />
          <MissingFields missing={check.log.missing} />
        </>
      )}
      <section className={section.section} aria-labelledby="formulas-title">
        <h2 id="formulas-title" className={section.title}>
          Formulas
        </h2>
        <div>
          {check && <DueDates work={dueDates} choice={desk.choice} reading={check} />}
          <FormulasIntoValues work={frozen} />
        </div>
      </section>
      {((failure && !doing) || isChoosing) && (
        <ChooseLogs
          choice={desk.choice}
          choose={(choice) => {
            setIsChoosing(false);
            desk.choose(choice);
          }}
        />
      )}
      <div className={section.buttons}>
        {check && (
          <Button appearance="primary" onClick={openCheck}>
            Go to Check
          </Button>
        )}
        <Button onClick={() => void desk.readAgain()}>Read the log again</Button>
        {check && !isChoosing && (
          <Button appearance="subtle" onClick={() => setIsChoosing(true)}>
            Choose other sheets
          </Button>
        )}
        {isTold && (
          <Button appearance="subtle" onClick={() => desk.choose({})}>
            Find the log by its headings
          </Button>
        )}
      </div>
    </div>
  );
}
