import { Button, Spinner } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import { dayInWords } from '../../domain/calendar/day';
import type { ChaseList } from '../../domain/chase/chaseList';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import { PageHeading } from '../frame/PageHeading';
import type { LogDesk } from '../frame/useLogDesk';
import { useSectionStyles } from '../frame/useSectionStyles';
import { ChaseGroups } from './ChaseGroups';
import { countsInWords } from './chaseInWords';
import { FlagButtons } from './FlagButtons';
import { MakeSheets } from './MakeSheets';
import type { Chase } from './useChase';
import type { Flags } from './useFlags';
import { useLive } from './useLive';
import type { MeetingSheets } from './useMeetingSheets';

interface Props {
  readonly desk: LogDesk;
  readonly isChosen: boolean;
  readonly chase: Chase;
  readonly sheets: MeetingSheets;
  readonly flags: Flags;
}

/** What is overdue and what falls due, whoever has it, brought up to date while the log is edited. */
export function DeadlinesPage({ desk: { choice }, isChosen, chase, sheets, flags }: Props) {
  const section = useSectionStyles();
  const { list, isReading, failure, read } = chase;
  const readNow = useCallback(() => read(choice), [read, choice]);
  const isLive = useLive(readNow);
  useEffect(() => void readNow(), [readNow]);
  useSaidChange(list);
  return (
    <div className={section.page}>
      <PageHeading takesFocus={isChosen}>Deadlines</PageHeading>
      {!list && isReading && <Spinner label="Reading your log …" labelPosition="after" size="small" />}
      {!list && failure && !isReading && <Failure error={failure.error} />}
      {list && (
        <p className={section.text}>
          As at {dayInWords(list.today)}: <strong>{countsInWords(list.items)}</strong>
        </p>
      )}
      <div className={section.section}>
        {list && failure && !isReading && (
          <p className={section.text} role="status">
            Not up to date: {toldQuietly(failure.error)} What is shown is as it was read before.
          </p>
        )}
        <p className={section.quiet}>
          {isLive
            ? 'Brought up to date while you edit the log. Your log is not changed.'
            : 'Read again after you have edited the log. Your log is not changed.'}
        </p>
        {(!isLive || failure) && (
          <div className={section.buttons}>
            <Button size="small" disabledFocusable={isReading} onClick={() => void readNow()}>
              Read the log again
            </Button>
          </div>
        )}
      </div>
      {list && <MakeSheets sheets={sheets} choice={choice} today={list.today} />}
      {list && <FlagButtons flags={flags} choice={choice} />}
      {list && list.items.length + list.apart.length > 0 && <ChaseGroups list={list} />}
    </div>
  );
}

/** A reading that the page made by itself disturbs nobody: no alert, and no details to copy. */
function toldQuietly(error: unknown): string {
  return error instanceof Error && error.name === 'AddinError'
    ? error.message
    : 'Excel could not be asked just now.';
}

/** Reads out what has become of the deadlines, when they change under the officer's eyes. */
function useSaidChange(list: ChaseList | null): void {
  const announce = useAnnounce();
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (!list) return;
    const words = countsInWords(list.items);
    if (said.current !== null && said.current !== words) announce(`Deadlines: ${words}`);
    said.current = words;
  }, [list, announce]);
}
