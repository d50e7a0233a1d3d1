import { columns } from '../../../src/domain/log/columns';
import { headingKey } from '../../../src/domain/log/headingKey';

describe('The list of columns', () => {
  test('a heading surely means one field, never two', () => {
    const fieldOf = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, label, spellings } of columns) {
      for (const heading of [label, ...spellings]) {
        const other = fieldOf.get(headingKey(heading));
        if (other !== undefined && other !== id) twice.push(`${heading}: ${other}, ${id}`);
        fieldOf.set(headingKey(heading), id);
      }
    }
    expect(twice).toEqual([]);
  });

  test('a heading is either sure or unsure', () => {
    const sure = new Set(columns.flatMap(({ label, spellings }) => [label, ...spellings].map(headingKey)));
    const both = columns.flatMap(({ unsure = [] }) =>
      unsure.filter((heading) => sure.has(headingKey(heading))),
    );
    expect(both).toEqual([]);
  });
});
