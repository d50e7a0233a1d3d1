import type { FixDefinition } from './fixDefinition';

/** More than two figures after the point could be a foreign thousand: "1.250". */
const amount = /^(?:£\s*)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?$/;

/** An amount kept as text, which Excel would not add up. */
export const realNumbers: FixDefinition = {
  kind: 'number',
  change: ({ column, text, value }) => {
    if (column.kind !== 'money' || value?.kind !== 'number' || !amount.test(text)) return null;

    return { after: value.number, shown: pounds(value.number) };
  },
};

function pounds(amountInPounds: number): string {
  const [whole = '', pence = ''] = amountInPounds.toFixed(2).split('.');
  return `£${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${pence}`;
}
