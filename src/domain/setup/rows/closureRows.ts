import * as z from 'zod';
import { anyText, day } from '../cellShapes';
import type { Closure } from '../complaintsSetup';
import type { RowReader } from '../readRows';

/** The council's own non-working days. */
export const closureRows: RowReader<Closure> = {
  table: 'SetupClosures',
  check: 'setup-closures',
  severity: 'error',
  needs: ['Date'],
  optional: ['Reason'],
  shape: z
    .object({ Date: day, Reason: anyText })
    .transform(({ Date: closed, Reason: reason }): Closure => ({ day: closed, reason })),
  keyOf: ({ day: closed }) => String(closed),
};
