import type { Procedure } from '../log/case';
import type { SheetMeaning } from '../log/sheetMeaning';
import { all, always, any, choose, never, not } from './expression';
import type { Expression } from './expression';
import type { RowTerms } from './rowTerms';
import { complaintCodes, procedureCodes } from './wordCodes';

/** Whether the row is a complaint, as the reader of the log has it. */
export function isComplaint(terms: RowTerms, { recordType }: SheetMeaning): Expression {
  const unsaid = recordType === null || recordType === 'Complaint' ? always : never;
  if (!terms.has('recordType')) return unsaid;

  const code = terms.code('recordType');
  const { nothing } = complaintCodes;
  return unsaid === always
    ? any(terms.isBlank('recordType'), `${code}>0`)
    : all(`${code}>0`, `${code}<${nothing}`);
}

/** Whether the complaint is of a procedure: by its own cell, its record type, its stage, its sheet; or else statutory. */
export function isOfProcedure(
  terms: RowTerms,
  procedure: Procedure,
  { procedure: ofSheet }: SheetMeaning,
): Expression {
  const unsaid = (ofSheet ?? 'statutory') === procedure ? always : never;
  const byStage = tells(terms, 'stage', procedureCodes, procedure, unsaid);
  const byType = tells(terms, 'recordType', complaintCodes, procedure, byStage);
  if (!terms.has('procedure')) return byType;

  const code = terms.code('procedure');
  return any(
    `${code}=${procedureCodes[procedure]}`,
    all(any(terms.isBlank('procedure'), `${code}=${procedureCodes.nothing}`), byType),
  );
}

function tells(
  terms: RowTerms,
  field: 'stage' | 'recordType',
  codes: Readonly<Record<Procedure, number>>,
  procedure: Procedure,
  unsaid: Expression,
): Expression {
  if (!terms.has(field)) return unsaid;

  const other = procedure === 'statutory' ? codes.corporate : codes.statutory;
  const code = terms.code(field);
  return choose(
    unsaid,
    not(`${code}=${other}`),
    any(`${code}=${codes[procedure]}`, all(`${code}<>${other}`, unsaid)),
  );
}
