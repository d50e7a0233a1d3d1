import type { PageId } from '../taskpane/frame/pages';

/** A button of the Complaints tab: manifest.xml names it by `id` and says what stands on it. */
export interface RibbonCommand {
  readonly id: string;
  /** The page of the pane that it opens. */
  readonly page: PageId;
}

/** The buttons in the ribbon's order, but for the first, Open pane, which Excel sees to itself. */
export const ribbonCommands: readonly RibbonCommand[] = [
  { id: 'CheckLog', page: 'check' },
  { id: 'FlagBreaches', page: 'deadlines' },
  { id: 'ChaseList', page: 'deadlines' },
  { id: 'BuildAnnualTables', page: 'annual-report' },
  { id: 'Setup', page: 'setup' },
  { id: 'Help', page: 'help' },
];
