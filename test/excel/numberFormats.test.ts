import { numberFormatsOf } from '../../src/excel/numberFormats';
import type { Figure, ReportColumn, Unit } from '../../src/domain/reports/reportTable';

const formats = (unit: Unit, ...figures: readonly (readonly Figure[])[]): string[] => {
  const columns: ReportColumn[] = [
    { label: '2023-24', unit },
    { label: '2024-25', unit },
  ];
  const rows = figures.map((values) => ({ labels: ['Row'], values, tracedTo: values.map(() => []) }));
  return numberFormatsOf(columns, 0, rows).flat();
};

test.each<[Unit, readonly (readonly Figure[])[], string[]]>([
  [
    'count',
    [
      [1, 2],
      [3, 4],
    ],
    ['#,##0'],
  ],
  [
    'count',
    [
      [105, 118],
      [54, 61.6],
      [61.5, 40],
    ],
    ['#,##0', '#,##0.0', '#,##0.0'],
  ],
  ['percent', [[54, 61.6]], ['0.0']],
  [
    'days',
    [
      [13, 10],
      [40, 70.5],
    ],
    ['0'],
  ],
  [
    'days',
    [
      [13.5, 10],
      [40, 70],
    ],
    ['0.0'],
  ],
  ['pounds', [[100, 85.5]], ['£#,##0.00']],
  ['pounds', [[41_735, 24_480]], ['£#,##0']],
  ['pounds', [[141_735, 24_480.5]], ['£#,##0']],
])(
  'A column of %s %j is shown as %j: counts without decimals, all else in its row alike',
  (unit, rows, expected) => {
    expect(formats(unit, ...rows)).toEqual(expected);
  },
);
