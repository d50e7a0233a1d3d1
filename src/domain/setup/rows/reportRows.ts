import * as z from 'zod';
import { cellText } from '../../log/cellText';
import { filledText, plainCell } from '../cellShapes';
import type { RowReader } from '../readRows';
import { isReceiptSetting, receiptRuleNamed, receiptRuleNames } from '../receiptSetting';

interface ReportSetting {
  readonly name: string;
  readonly value: string | number;
}

/** Settings of the annual report by name; a blank value is no setting. */
export const reportRows: RowReader<ReportSetting> = {
  table: 'SetupReport',
  check: 'setup-report',
  severity: 'warning',
  needs: ['Setting', 'Value'],
  optional: [],
  shape: z
    .object({
      Setting: filledText('The setting is blank. Enter the name of a setting, or delete the row.'),
      Value: plainCell,
    })
    .transform(({ Setting: name, Value: value }, context) => {
      const text = cellText(value);
      if (isReceiptSetting(name) && text !== '' && receiptRuleNamed(text) === null) {
        const choices = Object.values(receiptRuleNames).join(' or ');
        context.addIssue({
          code: 'custom',
          path: ['Value'],
          message: `"${text}" is no such rule. Enter ${choices}.`,
        });
      }
      return { name, value: typeof value === 'number' ? value : text };
    }),
  keyOf: ({ name }) => name.toLowerCase(),
};
