import type { Aggregation, PivotDataField } from '../workbook';

/** The words Excel itself puts into a PivotTable. */
export const captions = {
  rowLabels: 'Row Labels',
  columnLabels: 'Column Labels',
  values: 'Values',
  total: 'Total',
  grandTotal: 'Grand Total',
  all: '(All)',
  several: '(Multiple Items)',
} as const;

const verbs: Readonly<Record<Aggregation, string>> = {
  Sum: 'Sum',
  Count: 'Count',
  Average: 'Average',
  Max: 'Max',
  Min: 'Min',
  Product: 'Product',
  CountNumbers: 'Count',
};

/** "Sum of Days": what Excel calls a data field until it is given a name. */
export function defaultCaption(aggregation: Aggregation, field: string): string {
  return `${verbs[aggregation]} of ${field}`;
}

export function captionOf({ caption, summarizeBy, field }: PivotDataField): string {
  return caption || defaultCaption(summarizeBy, field);
}
