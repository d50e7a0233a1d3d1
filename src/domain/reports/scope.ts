import type { Case } from '../log/case';

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

/** Whether the scope takes in a complaint. */
export function isInScope(complaint: Case, scope: Scope): boolean {
  return scope === 'all' || complaint.procedure === scope;
}
