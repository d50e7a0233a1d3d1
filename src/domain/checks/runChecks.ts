import type { Finding } from '../finding';
import { allChecks } from './allChecks';
import type { Check, CheckContext, Problem } from './check';

/** Everything the checks find in the log, sheet by sheet from the top. */
export function runChecks(context: CheckContext, checks: readonly Check[] = allChecks): readonly Finding[] {
  return checks.flatMap((check) => problemsOf(check, context).map((problem) => findingOf(check, problem)));
}

function problemsOf(check: Check, context: CheckContext): readonly Problem[] {
  if ('problemsInLog' in check) return check.problemsInLog(context);

  return context.records.flatMap((record) => check.problems(record, context));
}

function findingOf({ id, severity }: Check, { cell, message, joins }: Problem): Finding {
  const { sheet, row, column, field, typed } = cell;
  return { check: id, severity, sheet, row, column, field, value: typed, message, ...(joins && { joins }) };
}
