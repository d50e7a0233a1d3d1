import { tableIds } from '../reports/buildTables';
import { scopedId } from '../reports/scope';

/** The report tables of themes and learning, in their order; those that a log cannot feed are left out. */
const ids = ['issue-groups', 'issues', 'outcomes', 'compliments-by-theme', 'learning'];

/**
 * Of both procedures together where the log holds corporate complaints: those who learn from them are the same, and of more
 * complaints fewer numbers are small.
 */
export function bulletinTables(tellsCorporate: boolean): readonly string[] {
  const known = new Set(tableIds());
  const both = (id: string) => {
    const scoped = scopedId(id, 'all');
    return known.has(scoped) ? scoped : id;
  };
  return tellsCorporate ? ids.map(both) : ids;
}
