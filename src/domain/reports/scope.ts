import type { Case } from '../log/case';
import type { ReportData } from './reportData';

/** Whose complaints a table counts: `all` is both procedures together, those whose procedure is not understood included. */
export type Scope = 'statutory' | 'corporate' | 'all';

const names: Readonly<Record<Scope, string>> = {
  statutory: 'Statutory complaints',
  corporate: 'Corporate complaints',
  all: 'Complaints of both procedures',
};

const ids: Readonly<Record<Scope, string>> = { statutory: '', corporate: 'corporate-', all: 'all-' };

/** "Statutory complaints" */
export function scopeName(scope: Scope): string {
  return names[scope];
}

/** "issues", "corporate-issues", "all-issues". */
export function scopedId(id: string, scope: Scope): string {
  return `${ids[scope]}${id}`;
}

/** "issues", for any of them. */
export function unscopedId(id: string): string {
  const prefix = Object.values(ids).find((one) => one !== '' && id.startsWith(one)) ?? '';
  return id.slice(prefix.length);
}

/** Whether the scope takes in a complaint. */
export function isInScope(complaint: Case, scope: Scope): boolean {
  return scope === 'all' || complaint.procedure === scope;
}

/**
 * Whether the log tells which complaints are of a scope. Where no column and no sheet's name tells the procedure, all are
 * taken as statutory; what is corporate cannot be told.
 */
export function isProcedureTold(
  scope: Scope,
  { fields, records }: Pick<ReportData, 'fields' | 'records'>,
): boolean {
  return (
    scope !== 'corporate' ||
    fields.has('procedure') ||
    records.some(({ case: { procedure } }) => procedure === 'corporate')
  );
}
