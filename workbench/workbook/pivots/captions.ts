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

/** The data fields' captions. Of those not given a name, the second "Sum of Days" is "Sum of Days2", as in Excel. */
export function dataCaptions(fields: readonly PivotDataField[]): string[] {
  const taken = new Set(fields.map(({ caption }) => caption.toLowerCase()));
  return fields.map(({ caption, summarizeBy, field }) => {
    if (caption !== '') return caption;
    const usual = defaultCaption(summarizeBy, field);
    let unique = usual;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${usual}${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
