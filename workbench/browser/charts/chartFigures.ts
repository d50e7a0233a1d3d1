import { referenceReader } from '../../workbook/charts/readReference';
import { shownNumber } from '../../workbook/shownNumber';
import type { CellValue, ChartModel, Workbook } from '../../workbook/workbook';

/** What Excel gives series that have no colour of their own, as the workbench writes them. */
const palette = ['#1f5a7a', '#8fb8d0', '#c96f3b', '#5b5b5b', '#e2b98f', '#2f855a', '#b0b0b0'];

export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** A gap where a cell holds no number. */
    readonly values: readonly (number | null)[];
    readonly color: string;
    readonly hasLabels: boolean;
    /** Where they stand about a line, when it was said. */
    readonly labelPosition: 'Top' | 'Bottom' | undefined;
    /** Of its first cell. */
    readonly numberFormat: string;
  }[];
}

/** The names and numbers of a chart, from the cells as they are now. */
export function chartFigures(chart: ChartModel): ChartFigures {
  const { workbook } = chart.sheet;
  const [first] = chart.series;
  const points = first ? cells(workbook, first.values).length : 0;
  return {
    categories: first?.categories ? categories(cells(workbook, first.categories), points) : [],
    series: chart.series.map((series, index) => ({
      name:
        'text' in series.name ? series.name.text : String(cells(workbook, series.name.reference)[0] ?? ''),
      values: cells(workbook, series.values).map((value) => (typeof value === 'number' ? value : null)),
      color: series.color ?? paletteColour(index),
      hasLabels: series.hasDataLabels,
      labelPosition: series.labelPosition,
      numberFormat: referenceReader(workbook)(areas(series.values)[0] ?? '').numberFormat,
    })),
  };
}

export function paletteColour(index: number): string {
  return palette[index % palette.length] ?? '#1f5a7a';
}

/** A figure as its cell shows it. */
export function shownFigure(value: number, numberFormat: string): string {
  try {
    return shownNumber(value, numberFormat, false);
  } catch {
    return String(value);
  }
}

/** Categories of several columns are levels of one axis: a blank stands for the one above it. */
function categories(values: readonly CellValue[], points: number): string[] {
  const levels = points > 0 && values.length % points === 0 ? values.length / points : 1;
  const above: string[] = [];
  return Array.from({ length: values.length / levels }, (_, point) => {
    const parts = Array.from({ length: levels }, (__, level) => {
      const value = values[point * levels + level] ?? null;
      if (value !== null) above[level] = String(value);
      return above[level] ?? '';
    });
    return parts.filter(Boolean).join(', ');
  });
}

function cells(workbook: Workbook, reference: string): CellValue[] {
  const read = referenceReader(workbook);
  return areas(reference).flatMap((area) => read(area).values);
}

/** A reference may name several areas, parted by commas, within brackets. */
function areas(reference: string): string[] {
  return reference.replace(/^\((.*)\)$/, '$1').split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
}
