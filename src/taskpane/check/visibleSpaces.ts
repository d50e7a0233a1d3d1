import type { PlainValue } from '../../domain/log/sheetValues';

/**
 * A cell's value with the marks that nobody sees: each space that stands at an end or beside another, each hard space and
 * each invisible mark is shown as "␣"; a line break as "↵".
 */
export function visibleSpaces(value: PlainValue): string {
  return String(value)
    .replace(/[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\u00ad\t]/g, '␣')
    .replace(/^ +| +$| {2,}/g, (spaces) => '␣'.repeat(spaces.length))
    .replace(/\r?\n/g, '↵');
}
