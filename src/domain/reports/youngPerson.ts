import type { Case } from '../log/case';
import { spellingKey } from '../log/unifySpellings';
import { meaningOfYesNo, saysNotKnown } from '../log/words/plainWords';

/** Complainants who are themselves children or young people. */
const youngPeople = new Set(
  [
    'Child',
    'Children',
    'Young person',
    'Young people',
    'Child or young person',
    'Child/young person',
    'YP',
    'Self',
    'Care leaver',
  ].map(spellingKey),
);

/** Whether a child or young person is among those who complained. */
export function isFromYoungPerson({ complainants }: Case): boolean {
  return complainants.some((complainant) => youngPeople.has(spellingKey(withoutRemark(complainant))));
}

/** "Self (young person directly)" is Self; "Advocate (for young person)" is an advocate. */
function withoutRemark(complainant: string): string {
  return complainant.replace(/\s*\([^()]*\)\s*$/, '');
}

/** Whether an advocate helped: Yes, or who the advocate is. A blank, a No and a "Not known" are without. */
function hasAdvocate({ advocate }: Case): boolean {
  if (advocate === null || saysNotKnown(advocate)) return false;

  return meaningOfYesNo(advocate) ?? !/^no\b/i.test(advocate);
}

/** The rows that complaints of children and young people are split into. */
export const advocateLabels = ['With an advocate', 'Without an advocate'] as const;

export function advocateLabel(complaint: Case): (typeof advocateLabels)[number] {
  return hasAdvocate(complaint) ? 'With an advocate' : 'Without an advocate';
}
