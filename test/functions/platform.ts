import type { Day } from '../../src/domain/calendar/day';
import { whenDatesAreKnown } from '../../src/functions/dateSystem';
import { day } from '../day';

/** The platform's own error, as Excel gives it to functions. */
export class PlatformError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

let runtimeOffered = '1.4';

/** What the functions need of Excel, for the tests of a file: its error class, and which requirement sets it has. */
export function platformForTests(): void {
  beforeAll(async () => {
    Object.assign(globalThis, {
      CustomFunctions: {
        Error: PlatformError,
        ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      },
      Office: {
        context: {
          requirements: {
            isSetSupported: (set: string, version: string) =>
              set === 'CustomFunctionsRuntime' && Number(version) <= Number(runtimeOffered),
          },
        },
      },
    });
    // There is no workbook to ask here, so its dates are those of the 1900 system.
    await whenDatesAreKnown(() => null);
  });

  afterEach(() => offerRuntime('1.4'));
}

/** An Excel with this version of CustomFunctionsRuntime, until the test ends. */
export function offerRuntime(version: string): void {
  runtimeOffered = version;
}

export const cell = (value: unknown) => [[value]];
export const column = (...values: unknown[]) => values.map((value) => [value]);

/** A date as Excel is given it. */
export const date = (text: string) => dateOf(day(text));

const dateOf = (value: Day) => ({
  type: 'FormattedNumber',
  basicValue: value,
  numberFormat: 'dd/mm/yyyy',
});

/** The error that a formula shows, as "#VALUE! message". */
export function errorOf(formula: () => unknown): string {
  try {
    return `no error but ${JSON.stringify(formula())}`;
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return `${error.code} ${error.message}`;
  }
}
