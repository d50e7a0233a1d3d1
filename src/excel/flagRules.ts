import { flagStatuses, statusCode } from '../domain/flags/flagStatus';
import type { FlagStatus } from '../domain/flags/flagStatus';
import type { FlagSet } from '../domain/flags/flagNames';
import type { Expression } from '../domain/flags/expression';
import type { ClockId } from '../domain/timescales/timeLimits';
import type { ExcelSession } from './excelSession';
import { flagLooks } from './flagLooks';

/** A rule of ours as it is put on a sheet. */
export interface FlagRule {
  readonly sheet: string;
  /** "J5:J120" */
  readonly address: string;
  readonly status: FlagStatus;
  readonly formula: string;
}

/** One that is in the workbook. */
export interface KnownRule extends FlagRule {
  readonly id: string;
  readonly set: number;
}

/**
 * What tells a rule of ours from the officer's, since rules have no names: a text within its formula, which changes nothing
 * there (`N` of a text is 0) and goes with the rule wherever its cells are copied or moved.
 */
const mark = /\bN\("Complaints Toolkit flag (\d+) ([a-z0-9-]+) ([a-z-]+)"\)/;

/** The rule's formula, with its "=": whether the clock has this status. */
export function markedFormula(
  set: FlagSet,
  clock: ClockId,
  status: FlagStatus,
  clockFormula: Expression,
): string {
  return `=AND(N("Complaints Toolkit flag ${set} ${clock} ${status}")=0,${clockFormula}=${statusCode(status)})`;
}

/** The rules of ours on some sheets, copies that the officer made of them too: two round trips. */
export async function readFlagRules(
  session: ExcelSession,
  sheets: readonly string[],
): Promise<readonly KnownRule[]> {
  const { worksheets } = session.workbook;
  const onSheets = sheets.map((sheet) => ({
    sheet,
    rules: worksheets.getItem(sheet).getRange().conditionalFormats.load('items/id,items/type'),
  }));
  await session.sync();

  const custom = onSheets.flatMap(({ sheet, rules }) =>
    rules.items
      .filter(({ type }) => type === 'Custom')
      .map((rule) => ({
        sheet,
        id: rule.id,
        rule: rule.custom.rule.load('formula'),
        ranges: rule.getRanges().load('address'),
      })),
  );
  if (custom.length === 0) return [];
  await session.sync();
  return custom.flatMap(({ sheet, id, rule, ranges }): KnownRule[] => {
    const [, set = '', , word = ''] = mark.exec(rule.formula) ?? [];
    const status = flagStatuses.find((one) => one === word);
    if (!status) return [];
    return [
      { sheet, id, set: Number(set), status, formula: rule.formula, address: plainAddress(ranges.address) },
    ];
  });
}

/** Puts rules on their sheets, each before those that come after it, and all before the officer's own. */
export function addFlagRules({ workbook }: ExcelSession, rules: readonly FlagRule[]): void {
  // A new rule goes first.
  for (const { sheet, address, status, formula } of [...rules].reverse()) {
    const rule = workbook.worksheets.getItem(sheet).getRanges(address).conditionalFormats.add('Custom');
    rule.custom.rule.formula = formula;
    const { fill, ink, bold, italic, border } = flagLooks[status];
    const { format } = rule.custom;
    format.fill.color = fill;
    format.font.color = ink;
    format.font.bold = bold;
    format.font.italic = italic;
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
      const line = format.borders.getItem(side);
      line.style = border.style;
      line.color = border.color;
    }
  }
}

export function deleteFlagRules({ workbook }: ExcelSession, rules: readonly KnownRule[]): void {
  for (const { sheet, id } of rules) {
    workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  }
}

/** "Log!J5:J120,Log!L5:L9" as "J5:J120,L5:L9". */
function plainAddress(address: string): string {
  return address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(',');
}
