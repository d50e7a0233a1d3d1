import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks } from '../../../src/domain/checks/allChecks';
import { findingKinds, findingTitle } from '../../../src/domain/checks/findingTitle';
import { cellMessages } from '../../../src/domain/log/cellMessages';

const domain = join(__dirname, '../../../src/domain');

/** The ids that the source gives its findings, written out beside "check:". */
function idsInSource(folder: string): readonly string[] {
  return readdirSync(join(domain, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(join(domain, folder, file), 'utf8').matchAll(/\bcheck: '([a-z0-9-]+)'/g),
    ])
    .map(([, id = '']) => id);
}

describe('The titles of findings', () => {
  test('every check, every cell problem and every id written in the reader and the setup has one', () => {
    const written = [...idsInSource('log'), ...idsInSource('setup')];
    expect(written).toEqual(expect.arrayContaining(['unclear-values', 'setup-columns', 'setup-words']));

    const ids = [...allChecks.map(({ id }) => id), ...Object.keys(cellMessages), ...written];
    const known = findingKinds.map(({ id }) => id);
    expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('ids and titles are unique, ids in small letters and hyphens', () => {
    const ids = findingKinds.map(({ id }) => id);
    const titles = findingKinds.map(({ title }) => title.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(titles).size).toBe(titles.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('each title is a heading and each about is whole sentences', () => {
    for (const { title, about } of findingKinds) {
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(about).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test('a check is titled as it is defined, a cell problem as the reader says', () => {
    expect(findingTitle('repeated-reference').title).toBe('Repeated reference');
    expect(findingTitle('unreadable-date')).toEqual({
      title: 'Date that cannot be read',
      about:
        'The cell is no real date: a day that is not in its month, no year, a week, two dates or words. It is read as blank.',
    });
    expect(findingTitle('setup-columns').title).toBe('Complaints setup: Columns of your log');
  });

  test('an id that there is none of gives its own words', () => {
    expect(findingTitle('some-later-check')).toEqual({ title: 'Some later check', about: '' });
    expect(findingTitle('')).toEqual({ title: '', about: '' });
  });
});
