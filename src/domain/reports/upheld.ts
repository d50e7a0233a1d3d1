import type { CrosstabShare } from './crosstab';
import { share } from './cells';

/** The complaints upheld and partially upheld, of all that were decided. */
export const upheldShare: CrosstabShare = {
  column: { label: 'Upheld %', unit: 'percent' },
  of: (recordsOf, all) => share([...recordsOf('Upheld'), ...recordsOf('Partially upheld')], all),
};
