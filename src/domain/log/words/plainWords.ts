import { wordKey } from '../cellText';

const yes = keys('y, yes, true, 1, tick, ticked, x, complex, ✓, ✔, ☑, agreed');
const no = keys('n, no, false, 0, not complex, none, standard, simple, ✗, ✘, ☐, not extended');
const nothing = keys(
  'na, n/a, not applicable, tbc, tba, tbd, to be confirmed, to follow, nil, not recorded, blank, unspecified',
);
const noDate = keys(
  'ongoing, on going, open, pending, awaiting, awaited, awaiting response, awaiting outcome, outstanding, in progress, not yet, not yet due, not yet known, not started, no, n, none, not required, not needed, not sent, not received, no date, unknown, not known, nk, n/k, not responded, not extended, overdue, live, no response',
);
const notKnown = keys(
  'not known, nk, n/k, unknown, not stated, not disclosed, refused, prefer not to say, declined to say, not given, undisclosed, did not say, not asked, do not wish to say, rather not say, information not yet obtained, not provided, declined',
);
const marks = /^[-–—.?*_/\\\s]*$/;
const ditto =
  /^(?:["”“″〃„]+(?: ["”“″〃]+)*|''|(?:see|as|as per|same as|see as) above|same as (?:previous|last)|ditto|- ?do ?-)\.?$/i;

/** Yes, no, or null when the word is neither. */
export function meaningOfYesNo(text: string): boolean | null {
  const key = wordKey(text) || text;
  if (yes.has(key)) return true;

  return no.has(key) ? false : null;
}

/** Whether a cell says that there is nothing: "-", "N/A", "TBC". */
export function saysNothing(text: string): boolean {
  return marks.test(text) || nothing.has(wordKey(text));
}

/** Whether a cell says that there is no date yet: "ongoing", "awaiting response", "N/A", "-". */
export function saysNoDateYet(text: string): boolean {
  return saysNothing(text) || noDate.has(wordKey(text));
}

/** Whether a cell says that the person did not say, or was not asked. */
export function saysNotKnown(text: string): boolean {
  return notKnown.has(wordKey(text)) || /^\?+$/.test(text);
}

/** Whether a cell leans on the one above it, which sorting would part it from. */
export function saysDitto(text: string): boolean {
  return ditto.test(text);
}

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(', ').map((word) => wordKey(word) || word));
}
