import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { LogCheck } from '../../actions/logCheck';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { countOf } from '../frame/inWords';
import { PageHeading } from '../frame/PageHeading';
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
  useSaidResult(shown, doing !== null);
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
          appearance="primary"
          disabledFocusable={doing !== null}
          onClick={() => void desk.checkAgain()}
        >
          Check log
        </Button>
      </div>
      {doing && (
        <Spinner
          label={doing === 'checking' ? 'Checking your log …' : 'Reading your log …'}
          labelPosition="after"
          size="small"
        />
      )}
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
function useSaidResult(check: LogCheck | null, isBusy: boolean): void {
  const announce = useAnnounce();
  const wasBusy = useRef(isBusy);
  useEffect(() => {
    if (check && wasBusy.current && !isBusy)
      announce(`Checked. ${countOf(check.findings.length, 'finding')}.`);
    wasBusy.current = isBusy;
  }, [check, isBusy, announce]);
}
