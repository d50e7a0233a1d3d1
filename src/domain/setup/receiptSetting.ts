import { wordKey } from '../log/cellText';
import type { ReceiptRule } from '../timescales/receiptRule';

/** The setting of SetupReport that says how what comes on a weekend or holiday counts. */
export const receiptSetting = 'Received on a non-working day';

/** The rules by the words that the officer enters. */
export const receiptRuleNames: Readonly<Record<ReceiptRule, string>> = {
  'that day': 'Counts from that day',
  'next working day': 'Counts from the next working day',
};

export function isReceiptSetting(name: string): boolean {
  return wordKey(name) === wordKey(receiptSetting);
}

/** Null for words that are no rule. */
export function receiptRuleNamed(words: string): ReceiptRule | null {
  const rules = Object.keys(receiptRuleNames) as ReceiptRule[];
  return (
    rules.find(
      (rule) => wordKey(rule) === wordKey(words) || wordKey(receiptRuleNames[rule]) === wordKey(words),
    ) ?? null
  );
}

/** That day, unless the officer has set the other. */
export function receiptRule(settings: ReadonlyMap<string, string | number>): ReceiptRule {
  const [, value] = [...settings].find(([name]) => isReceiptSetting(name)) ?? [];
  return (value === undefined ? null : receiptRuleNamed(String(value))) ?? 'that day';
}
