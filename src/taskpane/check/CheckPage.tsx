import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { LogCheck } from '../../actions/logCheck';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { countOf } from '../frame/inWords';
import { PageHeading } from '../frame/PageHeading';
import { Progress } from '../frame/Progress';
import type { LogDesk } from '../frame/useLogDesk';
import { useSectionStyles } from '../frame/useSectionStyles';
import { CheckSummary } from './CheckSummary';
import { FindingList } from './FindingList';
import { FixList } from './FixList';
import { unknownWords } from './unknownWords';
import type { Fixes } from './useFixes';
import { WordsToSettle } from './WordsToSettle';

interface Props {
  readonly desk: LogDesk;
  readonly isChosen: boolean;
  readonly fixes: Fixes;
}

/** What a careful colleague would find in the log, and what can be put right at once. */
export function CheckPage({ desk, isChosen, fixes }: Props) {
  const section = useSectionStyles();
  const { check, doing, failure, isChecked } = desk;
  const shown = isChecked ? check : null;
  const checkButton = useRef<HTMLElement>(null);
  useSaidResult(shown, doing !== null, desk.isCancelled);
  return (
    <div className={section.page}>
      <PageHeading takesFocus={isChosen}>Check</PageHeading>
      {!shown && (
        <p className={section.text}>
          Looks at every row for what a careful colleague would find, and lists it on a sheet of its own. Your
          log is not changed.
        </p>
      )}
      <div className={section.buttons}>
        <Button
          ref={(button: HTMLElement | null) => {
            checkButton.current = button;
          }}
          appearance="primary"
          disabledFocusable={doing !== null}
          onClick={() => void desk.checkAgain()}
        >
          Check log
        </Button>
      </div>
      {doing === 'reading' && <Spinner label="Reading your log …" labelPosition="after" size="small" />}
      {doing === 'checking' && (
        <Progress
          label="Checking your log"
          step={desk.step}
          isCancelling={desk.isCancelling}
          onCancel={() => {
            // The button to cancel goes when there is nothing more to cancel: the focus must not go with it.
            checkButton.current?.focus();
            desk.cancel();
          }}
        />
      )}
      <div role="status">
        {desk.isCancelled && <p className={section.text}>Cancelled. The workbook is as it was.</p>}
      </div>
      {failure && !doing && <Failure error={failure.error} />}
      {shown && (
        <>
          <CheckSummary check={shown} />
          <WordsToSettle words={unknownWords(shown.findings)} choice={desk.choice} refresh={desk.refresh} />
        </>
      )}
      {/* Fixes can be put back whatever has been read since. */}
      <FixList fixes={shown?.fixes ?? []} work={fixes} />
      {shown && shown.findings.length > 0 && <FindingList findings={shown.findings} />}
    </div>
  );
}

/** Reads out what a check found, once it is done. */
function useSaidResult(check: LogCheck | null, isBusy: boolean, isCancelled: boolean): void {
  const announce = useAnnounce();
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    if (check && wasBusy.current && !isBusy && !isCancelled)
      announce(`Checked. ${countOf(check.findings.length, 'finding')}.`);
    wasBusy.current = isBusy;
  }, [check, isBusy, isCancelled, announce]);
}
