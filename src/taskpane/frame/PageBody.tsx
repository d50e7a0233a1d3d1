import { useCallback } from 'react';
import { useBuild } from '../annualReport/useBuild';
import { AnnualReportPage } from '../annualReport/AnnualReportPage';
import { CheckPage } from '../check/CheckPage';
import { useFixes } from '../check/useFixes';
import { DeadlinesPage } from '../deadlines/DeadlinesPage';
import { useChase } from '../deadlines/useChase';
import { useFlags } from '../deadlines/useFlags';
import { useMeetingSheets } from '../deadlines/useMeetingSheets';
import { useDueDates } from '../dueDates/useDueDates';
import { useFrozenFormulas } from '../dueDates/useFrozenFormulas';
import { HelpPage } from '../help/HelpPage';
import { LogPage } from '../log/LogPage';
import { usePublish } from '../publish/usePublish';
import { useReportChoices } from '../reportChoices/useReportChoices';
import { SetupPage } from '../setup/SetupPage';
import { useRemoval } from '../setup/useRemoval';
import { useSetup } from '../setup/useSetup';
import type { PageId } from './pages';
import { useLogDesk } from './useLogDesk';

interface Props {
  readonly page: PageId;
  /** Whether the officer chose it, rather than found it open. */
  readonly isChosen: boolean;
  readonly open: (page: PageId) => void;
}

/** The open page. What was read, built and put right is kept here, so that it is still there after a look at another page. */
export function PageBody({ page, isChosen, open }: Props) {
  const desk = useLogDesk();
  const build = useBuild();
  const publish = usePublish();
  const choices = useReportChoices();
  const fixes = useFixes(desk.refresh);
  const dueDates = useDueDates(desk.refresh);
  const frozen = useFrozenFormulas(desk.refresh);
  const chase = useChase();
  const sheets = useMeetingSheets();
  const flags = useFlags();
  const setup = useSetup(desk.refresh);
  // Only read: checking again would make the sheets that were just taken away.
  const removal = useRemoval(useReadAgain(setup.read, desk.readAgain));
  const frame = { desk, isChosen };
  switch (page) {
    case 'log':
      return <LogPage {...frame} dueDates={dueDates} frozen={frozen} openCheck={() => open('check')} />;
    case 'check':
      return <CheckPage {...frame} fixes={fixes} />;
    case 'deadlines':
      return <DeadlinesPage {...frame} chase={chase} sheets={sheets} flags={flags} />;
    case 'annual-report':
      return (
        <AnnualReportPage
          {...frame}
          build={build}
          publish={publish}
          choices={choices}
          openLog={() => open('log')}
        />
      );
    case 'setup':
      return <SetupPage {...frame} setup={setup} removal={removal} openLog={() => open('log')} />;
    case 'help':
      return <HelpPage isChosen={isChosen} />;
    default:
      return noSuchPage(page);
  }
}

function useReadAgain(readSetup: () => Promise<unknown>, readLog: () => Promise<void>): () => Promise<void> {
  return useCallback(async () => {
    await readSetup();
    await readLog();
  }, [readSetup, readLog]);
}

function noSuchPage(page: never): never {
  throw new Error(`The pane has no page ${String(page)}.`);
}
