import { Button, Field, Link, makeStyles, Select, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import type { Day } from '../../domain/calendar/day';
import { meetingPeriods } from '../../domain/calendar/meetingPeriods';
import { Failure } from '../frame/Failure';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import type { MeetingSheets } from './useMeetingSheets';

const useStyles = makeStyles({
  scorecard: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly sheets: MeetingSheets;
  readonly choice: LogChoice;
  readonly today: Day;
}

/** The sheets for a meeting, each made with one button. */
export function MakeSheets({ sheets, choice, today }: Props) {
  const section = useSectionStyles();
  const styles = useStyles();
  const goTo = useGoTo();
  const { doing, outcome, failure } = sheets;
  const periods = meetingPeriods(today);
  const [chosen, setChosen] = useState<string | null>(null);
  // Until the officer chooses, the last month that is over.
  const period = chosen ?? periods[1]?.id ?? '';
  return (
    <section className={section.section} aria-labelledby="meeting-title">
      <h2 id="meeting-title" className={section.title}>
        For the meeting
      </h2>
      <p className={section.text}>
        Sheets of their own, to print or send. Each takes the place of the one before.
      </p>
      <div className={section.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={doing !== null}
          onClick={() => void sheets.makeChaseList(choice)}
        >
          Make chase list
        </Button>
      </div>
      <div className={styles.scorecard}>
        <Field label="Month or quarter">
          <Select value={period} onChange={(_, { value }) => setChosen(value)}>
            {periods.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
        <Button disabledFocusable={doing !== null} onClick={() => void sheets.makeScorecard(period, choice)}>
          Make scorecard
        </Button>
        <Button disabledFocusable={doing !== null} onClick={() => void sheets.makeBulletin(period, choice)}>
          Make bulletin
        </Button>
      </div>
      <p className={section.quiet}>
        The bulletin has themes and learning, to pass round: small numbers are left out of it.
      </p>
      <div role="status">
        {doing !== null && <Spinner label={`${doing} …`} labelPosition="after" size="small" />}
        {outcome && (
          <p className={section.text}>
            Made:{' '}
            <Link as="button" inline onClick={() => goTo(outcome.sheet, 'A1')}>
              {outcome.sheet}
            </Link>
          </p>
        )}
      </div>
      {failure && <Failure error={failure.error} />}
    </section>
  );
}
