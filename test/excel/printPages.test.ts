import { areaAddress } from '../../src/excel/cellAddress';
import { pageRoom, placeTables } from '../../src/excel/placeTables';
import type { PlacedTable } from '../../src/excel/placeTables';
import { blockOf, printPages } from '../../src/excel/printPages';
import { plainTable } from './plainTable';
import type { PlainTable } from './plainTable';

const head = { row: 1, height: 45 };

function pagesOf(...tables: readonly PlainTable[]) {
  const places = placeTables(tables.map(plainTable), 4);
  const pages = printPages(head, places, [], places.at(-1)?.endRow ?? 4);
  return { ...pages, places, addresses: pages.areas.map(areaAddress) };
}

/** The tables of each page, by their place in the list. */
function tablesOnPages(places: readonly PlacedTable[], breaks: readonly number[]): readonly number[][] {
  const starts = [0, ...breaks];
  return starts.map((first, page) =>
    places.flatMap(({ titleRow }, index) =>
      titleRow >= first && titleRow < (starts[page + 1] ?? Infinity) ? [index] : [],
    ),
  );
}

test('tables that go on one page stand on it, with their charts', () => {
  const { places, breaks } = pagesOf({ chart: {} }, { chart: {} }, { chart: {} }, { rows: 3 });
  expect(tablesOnPages(places, breaks)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('no page holds more than goes on it, and none ends where the next table would still have gone on', () => {
  const kinds: readonly PlainTable[] = [
    { rows: 4 },
    { rows: 12, chart: { type: 'barClustered' } },
    { rows: 12, labelColumns: 2, figureColumns: 10, chart: { type: 'barStacked' } },
    { rows: 30 },
    { rows: 6, chart: { type: 'line' } },
  ];
  const many = Array.from({ length: 60 }, (_, index) => kinds[(index * 7) % kinds.length] ?? {});
  const { places, breaks } = pagesOf(...many);
  const onPages = tablesOnPages(places, breaks);
  const heights = onPages.map((tables) =>
    tables.reduce((sum, index, at) => sum + heightOf(places, index) + (at > 0 ? 30 : 0), 0),
  );
  expect(Math.max(...heights)).toBeLessThanOrEqual(pageRoom);
  onPages.slice(0, -1).forEach((_, page) => {
    const [next = 0] = onPages[page + 1] ?? [];
    const used = (heights[page] ?? 0) + (page === 0 ? head.height : 0);
    expect(used + 30 + heightOf(places, next)).toBeGreaterThan(pageRoom);
  });
});

function heightOf(places: readonly PlacedTable[], index: number): number {
  const place = places[index];
  return place ? blockOf(place).height : 0;
}

test('everything is printed, at the width of one page', () => {
  const { addresses, titleColumns, places } = pagesOf({ chart: {} }, { figureColumns: 14 });
  expect(addresses).toEqual([`A1:O${places.at(-1)?.endRow}`]);
  expect(titleColumns).toBe(0);
});

test('the columns of a wider table follow on pages of their own, beside its labels, all at the same size', () => {
  const { addresses, titleColumns } = pagesOf({ rows: 3 }, { figureColumns: 34, rows: 8 }, { rows: 3 });
  // Its headings are in row 15; the last table, with its title in row 26, begins a page of its own.
  expect(addresses).toEqual(['A1:O23', 'P15:Y23', 'Z15:AI23', 'A26:O31']);
  expect(titleColumns).toBe(1);
});

test('a wide table with two labels has both repeated', () => {
  const { addresses, titleColumns } = pagesOf({ figureColumns: 16, labelColumns: 2, rows: 8 });
  expect(addresses).toEqual(['A1:O15', 'P7:R15']);
  expect(titleColumns).toBe(2);
});
