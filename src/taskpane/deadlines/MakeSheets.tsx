import { Button, Link, Spinner } from '@fluentui/react-components';
import type { LogChoice } from '../../actions/buildRequest';
import { Failure } from '../frame/Failure';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import type { MeetingSheets } from './useMeetingSheets';

interface Props {
  readonly sheets: MeetingSheets;
  readonly choice: LogChoice;
}

/** The sheets for a meeting, each made with one button. */
export function MakeSheets({ sheets, choice }: Props) {
  const section = useSectionStyles();
  const goTo = useGoTo();
  const { doing, outcome, failure } = sheets;
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
