import { useCallback, useState } from 'react';
import type { ReportChanges } from './chosenReport';

export interface ReportChoices {
  readonly changes: ReportChanges;
  readonly change: (some: ReportChanges) => void;
}

/** What the officer changes of the choice that Complaints setup keeps, until the pane is closed. */
export function useReportChoices(): ReportChoices {
  const [changes, setChanges] = useState<ReportChanges>({});
  const change = useCallback((some: ReportChanges) => setChanges((before) => ({ ...before, ...some })), []);
  return { changes, change };
}
