import { allTypes } from '../../../workbench/host/objects/allTypes';
import { officeMeta } from '../../../workbench/host/officeMeta';
import type { TypeBehaviour } from '../../../workbench/host/typeBehaviour';

const meta = officeMeta();

test("Microsoft's object model is read whole from the installed office.js", () => {
  expect(Object.keys(meta.types).length).toBeGreaterThan(180);
  expect(Object.keys(meta.enums).length).toBeGreaterThan(160);
  expect(meta.types['Worksheet']?.scalars['name']).toEqual({ server: 'Name', writable: true });
  expect(meta.types['Worksheet']?.navigations['freezePanes']).toEqual({
    server: 'FreezePanes',
    type: 'WorksheetFreezePanes',
    since: ['ExcelApi', '1.7'],
  });
  expect(meta.types['Range']?.methods['getPivotTables']).toEqual({
    server: 'GetPivotTables',
    returns: 'PivotTableScopedCollection',
    since: ['ExcelApi', '1.12'],
  });
  expect(meta.types['TableCollection']).toMatchObject({ itemType: 'Table', indexer: 'Table' });
  expect(meta.enums['ChartType']).toContain('ColumnClustered');
});

describe('what the host answers for is what Office.js has', () => {
  const types = [...allTypes.values()] as unknown as TypeBehaviour<unknown>[];

  test.each(
    types.filter(({ type }) => !type.startsWith('Microsoft.')).map((type) => [type.type, type] as const),
  )('%s', (name, behaviour) => {
    const known = meta.types[name];
    const strangers = [
      ...Object.keys(behaviour.properties ?? {}).filter((member) => !known?.scalars[member]),
      ...Object.keys(behaviour.navigations ?? {}).filter((member) => !known?.navigations[member]),
      ...Object.keys(behaviour.methods ?? {}).filter((member) => !known?.methods[member]),
    ];
    expect(strangers).toEqual([]);
    const readOnly = Object.entries(behaviour.properties ?? {})
      .filter(([member, { set }]) => set && !known?.scalars[member]?.writable)
      .map(([member]) => member);
    expect(readOnly).toEqual([]);
    expect(behaviour.items !== undefined).toBe(known?.itemType !== null);
  });
});
