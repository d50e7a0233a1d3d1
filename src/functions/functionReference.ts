import { bankHolidaySource } from '../domain/calendar/bankHolidays';
import { complaintTimeLimit } from '../domain/timescales/complaintTimeLimit';
import { timeLimits } from '../domain/timescales/timeLimits';
import type { TimeLimitId } from '../domain/timescales/timeLimits';

/** A formula with what its cell, or the cells it spills into, show. Run as it stands by the tests. */
export interface WorkedExample {
  readonly formula: string;
  readonly shows: string | readonly (readonly string[])[];
  /** Why, in a few words. */
  readonly because: string;
}

/** What the reference says of a function beside what Excel's own formula help says. */
export interface FunctionReference {
  /** Where its rule stands. */
  readonly source: string;
  readonly examples: readonly WorkedExample[];
}

const workingDay =
  'Children Act 1989 Representations Procedure (England) Regulations 2006 (SI 2006/1738), regulation 2: a working day is not a Saturday, a Sunday, Christmas Day, Boxing Day, Good Friday or a bank holiday';
const onTime = 'On time means completed on or before the due date, whatever kind of day that was';
const reportingYear = "Councils' own practice: 1 April to 31 March";

/** The reference of each function, by its name in Excel. Not part of what a cell waits for. */
export const functionReference: Readonly<Record<string, FunctionReference>> = {
  STAGE1DUE: {
    source: sourceOf('stage1'),
    examples: [
      example('=STAGE1DUE(DATE(2024,12,20))', '08/01/2025', '10 working days, over Christmas and New Year'),
      example('=STAGE1DUE("20/12/2024","Yes")', '22/01/2025', 'extended: 20; a date typed as text'),
      example(
        '=STAGE1DUE("20/12/2024",,{"27/12/2024";"30/12/2024"})',
        '10/01/2025',
        'the council closed on two more days',
      ),
      example(
        '=STAGE1DUE({"20/12/2024";"";"TBC"})',
        [['08/01/2025'], [''], ['The date received must be a real date, for example 12/05/2024, not "TBC"']],
        'a range is answered in its own shape',
      ),
      example(
        '=STAGE1DUE("31/12/2030")',
        '#N/A The answer lies outside 1995 to 2030, the years for which bank holidays are known',
        'never a guess',
      ),
    ],
  },
  STAGE2DUE: {
    source: sourceOf('stage2'),
    examples: [
      example('=STAGE2DUE(DATE(2025,3,3))', '07/04/2025', '25 working days'),
      example('=STAGE2DUE(DATE(2025,3,3),TRUE)', '06/06/2025', '65 working days, over Easter and May'),
    ],
  },
  STAGE3DUE: {
    source: sourceOf('stage3-panel'),
    examples: [example('=STAGE3DUE(DATE(2025,3,3))', '14/04/2025', '30 working days')],
  },
  PANELREPORTDUE: {
    source: sourceOf('stage3-report'),
    examples: [example('=PANELREPORTDUE(DATE(2025,4,14))', '23/04/2025', '5 working days, over Easter')],
  },
  PANELRESPONSEDUE: {
    source: sourceOf('stage3-response'),
    examples: [example('=PANELRESPONSEDUE(DATE(2025,4,23))', '15/05/2025', '15 working days')],
  },
  CORPORATEDUE: {
    source: sourceOf('corporate1'),
    examples: [
      example('=CORPORATEDUE(1,DATE(2025,3,3))', '17/03/2025', 'stage 1: 10 working days'),
      example('=CORPORATEDUE("Stage 2",DATE(2025,3,3),TRUE)', '30/04/2025', 'stage 2 extended: 40'),
    ],
  },
  ACKNOWLEDGEDUE: {
    source: sourceOf('acknowledge'),
    examples: [
      example('=ACKNOWLEDGEDUE(DATE(2025,3,7))', '11/03/2025', '2 working days, over a weekend'),
      example('=ACKNOWLEDGEDUE(DATE(2025,3,7),5)', '14/03/2025', 'a council that allows 5'),
    ],
  },
  ESCALATEBY: {
    source: sourceOf('escalate'),
    examples: [example('=ESCALATEBY(DATE(2025,3,3))', '31/03/2025', '20 working days')],
  },
  COMPLAINTTIMELIMIT: {
    source: complaintTimeLimit.source,
    examples: [
      example('=COMPLAINTTIMELIMIT(DATE(2025,3,14))', '14/03/2026', 'one year after'),
      example('=COMPLAINTTIMELIMIT(DATE(2024,2,29))', '28/02/2025', 'no 29 February in 2025'),
    ],
  },
  ADDWORKINGDAYS: {
    source: workingDay,
    examples: [
      example('=ADDWORKINGDAYS(DATE(2025,3,8),1)', '10/03/2025', 'from a Saturday, Monday is day 1'),
      example('=ADDWORKINGDAYS(DATE(2025,1,8),-10)', '20/12/2024', 'counted back'),
    ],
  },
  ISWORKINGDAY: {
    source: workingDay,
    examples: [
      example('=ISWORKINGDAY(DATE(2025,4,17))', 'TRUE', 'Maundy Thursday is a working day'),
      example('=ISWORKINGDAY(DATE(2025,4,18))', 'FALSE', 'Good Friday is not'),
    ],
  },
  WORKINGDAYSTAKEN: {
    source: workingDay,
    examples: [
      example(
        '=WORKINGDAYSTAKEN(DATE(2024,12,20),DATE(2025,1,8))',
        '10',
        'the end counts, the start does not',
      ),
      example('=WORKINGDAYSTAKEN(DATE(2025,3,3),DATE(2025,3,3))', '0', 'answered the same day'),
      example(
        '=WORKINGDAYSTAKEN(DATE(2025,3,4),DATE(2025,3,3))',
        '#VALUE! The end date must be the same as or after the start date',
        'a slip in the log is never a negative number',
      ),
    ],
  },
  BANKHOLIDAYS: {
    source: bankHolidaySource,
    examples: [
      example(
        '=BANKHOLIDAYS(2022)',
        [
          ['03/01/2022', 'New Year’s Day'],
          ['15/04/2022', 'Good Friday'],
          ['18/04/2022', 'Easter Monday'],
          ['02/05/2022', 'Early May bank holiday'],
          ['02/06/2022', 'Spring bank holiday'],
          ['03/06/2022', 'Platinum Jubilee bank holiday'],
          ['29/08/2022', 'Summer bank holiday'],
          ['19/09/2022', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
          ['26/12/2022', 'Boxing Day'],
          ['27/12/2022', 'Christmas Day'],
        ],
        'moved and one-off days included',
      ),
      example(
        '=BANKHOLIDAYS(2030)',
        [
          ['01/01/2030', 'New Year’s Day (provisional)'],
          ['19/04/2030', 'Good Friday (provisional)'],
          ['22/04/2030', 'Easter Monday (provisional)'],
          ['06/05/2030', 'Early May bank holiday (provisional)'],
          ['27/05/2030', 'Spring bank holiday (provisional)'],
          ['26/08/2030', 'Summer bank holiday (provisional)'],
          ['25/12/2030', 'Christmas Day (provisional)'],
          ['26/12/2030', 'Boxing Day (provisional)'],
        ],
        'not published yet',
      ),
    ],
  },
  WORKINGDAYSLATE: {
    source: onTime,
    examples: [
      example('=WORKINGDAYSLATE(DATE(2025,1,8),DATE(2025,1,15))', '5', 'answered a week late'),
      example('=WORKINGDAYSLATE(DATE(2025,1,8),,DATE(2025,1,10))', '2', 'not answered by 10 January'),
      example('=WORKINGDAYSLATE(DATE(2025,1,8),DATE(2025,1,8))', '0', 'answered on the last day'),
    ],
  },
  TIMESCALESTATUS: {
    source: onTime,
    examples: [
      example('=TIMESCALESTATUS(DATE(2025,1,8),DATE(2025,1,8))', 'On time', 'answered on the last day'),
      example('=TIMESCALESTATUS(DATE(2025,1,8),DATE(2025,1,9))', 'Late', 'answered the day after'),
      example('=TIMESCALESTATUS(DATE(2025,1,8),,DATE(2024,12,31))', 'Due soon', '5 working days left'),
      example('=TIMESCALESTATUS(DATE(2025,1,8),,DATE(2024,12,30))', 'Open', '6 working days left'),
      example('=TIMESCALESTATUS(DATE(2025,1,8),,DATE(2025,1,9))', 'Overdue', 'not answered, a day after'),
    ],
  },
  WITHINTIMESCALE: {
    source: onTime,
    examples: [
      example('=WITHINTIMESCALE(DATE(2025,1,8),DATE(2025,1,8))', 'TRUE', 'answered on the last day'),
      example(
        '=WITHINTIMESCALE(DATE(2024,4,12),DATE(2024,4,13))',
        'FALSE',
        'answered on the Saturday after the due date',
      ),
    ],
  },
  REPORTINGYEAR: {
    source: reportingYear,
    examples: [
      example('=REPORTINGYEAR(DATE(2025,3,31))', '2024/25', 'the last day of the year'),
      example('=REPORTINGYEAR(DATE(2025,4,1))', '2025/26', 'the first day of the next'),
    ],
  },
  REPORTINGQUARTER: {
    source: reportingYear,
    examples: [
      example('=REPORTINGQUARTER(DATE(2025,6,30))', 'Q1', 'April to June'),
      example('=REPORTINGQUARTER(DATE(2025,1,1))', 'Q4', 'January to March'),
    ],
  },
};

/** Where a time limit comes from, and how well that is known. */
function sourceOf(id: TimeLimitId): string {
  const { source, inForceFrom, confirmation } = timeLimits[id];
  return `${source} (in force from: ${inForceFrom}; known from: ${confirmation})`;
}

function example(formula: string, shows: WorkedExample['shows'], because: string): WorkedExample {
  return { formula, shows, because };
}
