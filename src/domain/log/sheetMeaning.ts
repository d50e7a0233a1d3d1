import type { Procedure } from './case';
import { knownRecordType } from './words/recordTypeWords';
import { meaningOfStage } from './words/stageWords';
import type { RowStage } from './words/stageWords';

/** What a sheet's name tells of its rows, where no column does. */
export interface SheetMeaning {
  readonly procedure: Procedure | null;
  readonly recordType: string | null;
  readonly stage: RowStage | null;
}

const ofABuild = '(?:tables|pivots|data|summary|checks)';
const shortDate = '\\d{1,2} [a-z]{3} \\d{2}';
/** "Annual tables 2024-25", "Tables 1 Apr 19 to 31 Mar 20" for dates of the officer's own, "Log check (2)". */
const ourSheets = new RegExp(
  `^(?:Annual ${ofABuild}(?: .*)?|${ofABuild} ${shortDate} to ${shortDate}|Complaints setup|Chase list|Deadline flags|Log check)(?: \\(\\d+\\))?$`,
  'i',
);

/** Whether a sheet is one that we made. */
export function isOurSheet(name: string): boolean {
  return ourSheets.test(name.trim());
}

/**
 * @example meaningOfSheetName('Corp complaints 24-25') // corporate, complaints
 * @example meaningOfSheetName('Compliments') // compliments
 */
export function meaningOfSheetName(name: string): SheetMeaning {
  const words = name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/\bnon[- ]?stat(?:utory)?\b/, 'corporate')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d{2,}$/.test(word));

  return { procedure: procedureIn(words), recordType: recordTypeIn(words), stage: stageIn(words) };
}

function procedureIn(words: readonly string[]): Procedure | null {
  const corporate = words.some((word) => /^corp(?:orate)?s?$/.test(word));
  const statutory = words.some((word) => /^stat(?:utory|s)?$/.test(word));
  if (corporate === statutory) return null;

  return corporate ? 'corporate' : 'statutory';
}

/** One type named, alone or with another word or two: "Compliments", "MP enquiries 24-25"; two types name neither. */
function recordTypeIn(words: readonly string[]): string | null {
  const types = new Set<string>();
  if (words.includes('mp') || words.includes('mps')) types.add('MP letter');
  for (const word of words) {
    const meaning =
      word === 'corporate' || word === 'statutory' || word === 'information' ? null : knownRecordType(word);
    if (meaning && meaning.procedure === null) types.add(meaning.recordType);
  }
  if (types.has('MP letter')) types.delete('Enquiry');
  const [only] = types;
  return types.size === 1 && only ? only : null;
}

function stageIn(words: readonly string[]): RowStage | null {
  const place = words.findIndex((word) => /^(?:stage|s)\d?$/.test(word));
  if (place < 0) return words.includes('lgsco') || words.includes('ombudsman') ? 'ombudsman' : null;

  const word = words[place] ?? '';
  const named = /\d$/.test(word) ? word : `${word} ${words[place + 1] ?? ''}`;
  return meaningOfStage(named)?.stage ?? null;
}
