/**
 * What the custom functions cost. A column of 100,000 due dates, worked out by our working calendar, by packages that people
 * use for it, and by LibreOffice's WORKDAY over the same column, all in one run: fails unless every date agrees. Then a column
 * of 10,000 cells through the dispatch of office.js, as 10,000 formulas and as one that spills: fails unless they agree.
 *
 *     npx tsx bench/functions.ts
 */
import * as formulajs from '@formulajs/formulajs';
import dayjs from 'dayjs';
import dayjsBusinessDays from 'dayjs-business-days2';
import moment from 'moment-business-days';
import { bankHolidays } from '../src/domain/calendar/bankHolidays';
import { dayFromIso, isoText } from '../src/domain/calendar/day';
import type { Day } from '../src/domain/calendar/day';
import { createWorkingCalendar } from '../src/domain/calendar/workingDays';
import { addin } from '../workbench/cli/addin';
import { bootNode } from '../workbench/host/nodeOffice';
import { Workbook } from '../workbench/workbook/workbook';
import { dateFnsDueDate, isoDate, localDate } from './dateFnsDueDate';
import { libreOfficeDueDates } from './libreOfficeDueDates';
import { versionOf } from './versionOf';

interface Rival {
  readonly name: string;
  readonly answer: () => readonly string[];
}

const count = 100_000;
const cells = 10_000;
const rounds = 3;
const limits = [10, 20, 25, 65];
const first = dayInBench('2005-01-04');
/** 18 years of starts, each asked many times over, as in a long log; every limit in turn. */
const questions = Array.from({ length: count }, (_, index) => ({
  start: (first + ((index * 7) % 6_570)) as Day,
  workingDays: limits[index % limits.length] ?? 10,
}));
const holidayTexts = bankHolidays.map(({ day }) => isoText(day));

void compare();

async function compare(): Promise<void> {
  compareDueDates();
  await compareCalls();
}

function compareDueDates(): void {
  const calendar = createWorkingCalendar([]);
  // Ours is so quick that one round alone would measure little but the machine.
  const ours = fastest(10, () =>
    questions.map(({ start, workingDays }) => isoText(calendar.addWorkingDays(start, workingDays)!)),
  );
  const dates = ours.answer;
  console.log(`${count.toLocaleString('en-GB')} due dates of ${limits.join(', ')} working days`);
  show('ours', ours.seconds, 1);
  for (const { name, answer } of rivals()) {
    const theirs = timed(answer);
    failUnlessSame(name, dates, theirs.answer);
    show(name, theirs.seconds, theirs.seconds / ours.seconds);
  }
  const office = libreOfficeDueDates(questions, dates);
  if (!office) return console.log('  LibreOffice is not here, or this is Windows, so it is left out.');
  failUnlessSame('LibreOffice', dates, office.dates);
  show(`LibreOffice ${office.version}, WORKDAY`, office.seconds, office.seconds / ours.seconds);
  console.log(
    `  (LibreOffice from starting to ending took ${office.withFormulas.toFixed(1)} s with the formulas, ${office.withoutFormulas.toFixed(1)} s with the dates typed in their place)`,
  );
}

/** Each with its dates made beforehand, and its holidays given as its own pages say. */
function rivals(): Rival[] {
  const dates = questions.map(({ start }) => localDate(start));
  const holidays = bankHolidays.map(({ day }) => localDate(day));
  moment.updateLocale('en', { holidays: holidayTexts, holidayFormat: 'YYYY-MM-DD' });
  dayjs.extend(dayjsBusinessDays, { holidays: holidayTexts, holidayFormat: 'YYYY-MM-DD' });
  const moments = dates.map((date) => moment(date));
  const dayjsDates = dates.map((date) => dayjs(date));
  const of = <T>(starts: readonly T[], add: (start: T, workingDays: number) => string) =>
    questions.map(({ workingDays }, index) => add(starts[index] as T, workingDays));
  return [
    {
      name: `date-fns ${versionOf('date-fns')}, addBusinessDays with a holiday loop`,
      answer: () => of(dates, (start, days) => isoDate(dateFnsDueDate(start, days))),
    },
    {
      name: `@formulajs/formulajs ${versionOf('@formulajs/formulajs')}, WORKDAY with a holiday list`,
      answer: () => of(dates, (start, days) => isoDate(formulajs.WORKDAY(start, days, holidays) as Date)),
    },
    {
      name: `moment-business-days ${versionOf('moment-business-days')}, businessAdd`,
      answer: () => of(moments, (start, days) => start.businessAdd(days).format('YYYY-MM-DD')),
    },
    {
      name: `dayjs-business-days2 ${versionOf('dayjs-business-days2')}, businessDaysAdd`,
      answer: () => of(dayjsDates, (start, days) => start.businessDaysAdd(days).format('YYYY-MM-DD')),
    },
  ];
}

/** Through the dispatch of office.js, which gathers answers and gives them to Excel some at a time. */
async function compareCalls(): Promise<void> {
  const office = await bootNode({ workbook: new Workbook(), scripts: [addin.functions] });
  const starts = questions.slice(0, cells).map(({ start }) => [[start]]);
  const call = async (start: readonly (readonly number[])[]) => {
    const result = await office.callFunction('STAGE1DUE', [start, null, null], 'Log!B2');
    if ('error' in result) throw new Error(result.message);
    return result.value as readonly (readonly unknown[])[];
  };
  // The first call asks which date system the workbook has, once for all.
  await call([[first]]);
  let [single, spilled] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    const one = await timedLater(async () => (await Promise.all(starts.map(call))).flat());
    const all = await timedLater(() => call(starts.flat()));
    if (JSON.stringify(one.answer) !== JSON.stringify(all.answer)) throw new Error('The calls disagree.');
    single = Math.min(single, one.seconds);
    spilled = Math.min(spilled, all.seconds);
  }
  office.close();
  console.log(`\n${cells.toLocaleString('en-GB')} cells of STAGE1DUE through the dispatch of office.js`);
  show('one formula that spills', spilled, 1);
  show(`${cells.toLocaleString('en-GB')} formulas`, single, single / spilled);
}

function failUnlessSame(name: string, ours: readonly string[], theirs: readonly string[]): void {
  const differing = ours.filter((date, index) => date !== theirs[index]).length;
  if (differing > 0 || theirs.length !== ours.length) {
    const at = ours.findIndex((date, index) => date !== theirs[index]);
    throw new Error(
      `${name} disagrees on ${differing} dates, first on ${JSON.stringify(questions[at])}: ${ours[at]} and ${theirs[at]}.`,
    );
  }
}

/** In seconds of the processor, of the fastest of some rounds: the one that the machine disturbed least. */
function fastest<T>(times: number, work: () => T): { readonly answer: T; readonly seconds: number } {
  let best = timed(work);
  for (let round = 1; round < times; round++) {
    const next = timed(work);
    if (next.seconds < best.seconds) best = next;
  }
  return best;
}

function timed<T>(work: () => T): { readonly answer: T; readonly seconds: number } {
  const begun = process.cpuUsage();
  return { answer: work(), seconds: since(begun) };
}

async function timedLater<T>(work: () => Promise<T>): Promise<{ answer: T; seconds: number }> {
  const begun = process.cpuUsage();
  return { answer: await work(), seconds: since(begun) };
}

function since(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

function show(name: string, seconds: number, ratio: number): void {
  const time = seconds < 1 ? `${(seconds * 1000).toFixed(0)} ms` : `${seconds.toFixed(1)} s`;
  console.log(
    `  ${name.padEnd(66)} ${time.padStart(8)}   ratio ${ratio.toFixed(ratio < 10 ? 1 : 0).padStart(5)}`,
  );
}

function dayInBench(text: string): Day {
  const day = dayFromIso(text);
  if (day === null) throw new Error(`${text} is no date.`);
  return day;
}
