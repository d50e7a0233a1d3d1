import { readerFindings } from '../log/readerFindings';
import type { FindingTitle } from '../log/readerFindings';
import { setupTables } from '../setup/setupTables';
import { allChecks } from './allChecks';

/** A kind of finding that there is. */
export interface FindingKind extends FindingTitle {
  /** As in `Finding.check`, "missing-received-date". */
  readonly id: string;
}

/** Every kind of finding: those of the reading, of the checks, and of Complaints setup, a kind for each of its tables. */
export const findingKinds: readonly FindingKind[] = [
  ...Object.entries(readerFindings).map(([id, { title, about }]) => ({ id, title, about })),
  ...allChecks.map(({ id, title, about }) => ({ id, title, about })),
  ...setupTables.map(({ name, title }) => ({
    id: `setup-${name.replace(/^Setup/, '').toLowerCase()}`,
    title: `Complaints setup: ${title}`,
    about: `What could not be read in the table "${title}" of Complaints setup. A row that cannot be read is left out; the others count.`,
  })),
];

const byId: ReadonlyMap<string, FindingKind> = new Map(findingKinds.map((kind) => [kind.id, kind]));

/**
 * The heading over the findings of an id, and what they are about. An id that there is none of gives its own words.
 *
 * @example findingTitle('repeated-reference').title === 'Repeated reference'
 */
export function findingTitle(id: string): FindingTitle {
  const kind = byId.get(id);
  if (kind) return { title: kind.title, about: kind.about };

  const words = id.replace(/-/g, ' ').trim();
  return { title: words.charAt(0).toUpperCase() + words.slice(1), about: '' };
}
