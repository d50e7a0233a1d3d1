import { stepOf } from './ladderSteps';
import type { PrintedRow } from './printedTable';

const totalWords =
  /^(?:grand |overall |sub-? ?)?totals?\b|\b(?:sub-?)?totals?$|^all (?:complaints|cases|mentions|teams|services|records)\b/i;
const partWords = /^(?:of (?:which|these|whom)|including)\b/i;
/** Certainly the sum of rows, whatever else its label says. */
const plainTotal =
  /^(?:(?:grand |overall |sub-? ?)?totals?|.*\btotals?|total (?:for|of) .*|total (?:number )?(?:of )?(?:complaints|cases|received|mentions)|all (?:complaints|cases|mentions)\b.*)$/i;

/** A row "Total within 20 days" is a step of a ladder, and no total of the rows above. */
export function rowKind(label: string): PrintedRow['kind'] {
  if (partWords.test(label)) return 'part';

  return totalWords.test(label) && stepOf(label) === null ? 'total' : 'detail';
}

export function isPlainTotal(label: string): boolean {
  return plainTotal.test(label);
}
