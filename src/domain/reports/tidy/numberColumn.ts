import { tidyHeadings } from './tidyHeadings';
import type { TidyColumn } from './tidyTable';

/** 1 in every row: its sum is how many are counted. */
export const numberColumn: TidyColumn<unknown> = {
  label: tidyHeadings.number,
  unit: 'count',
  valueOf: () => 1,
};
