import type { CellValue } from '../../workbook';
import { each } from '../builtIn';
import { toNumber, toWhole } from '../coercion';
import type { BuiltIns } from '../scope';
import { fault } from '../values';

/** A function of one number. */
function ofNumber(run: (value: number) => number) {
  return each(1, 1, ([value]) => real(run(toNumber(value))));
}

export const arithmetic: BuiltIns = {
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  INT: ofNumber(Math.floor),
  SQRT: ofNumber(Math.sqrt),
  EXP: ofNumber(Math.exp),
  LN: ofNumber((value) => Math.log(positive(value))),
  LOG10: ofNumber((value) => Math.log10(positive(value))),
  LOG: each(1, 2, ([value, base]) =>
    real(Math.log(positive(toNumber(value))) / Math.log(base === undefined ? 10 : positive(toNumber(base)))),
  ),
  SIN: ofNumber(Math.sin),
  COS: ofNumber(Math.cos),
  TAN: ofNumber(Math.tan),
  ASIN: ofNumber(Math.asin),
  ACOS: ofNumber(Math.acos),
  ATAN: ofNumber(Math.atan),
  ATAN2: each(2, 2, ([x, y]) => {
    if (toNumber(x) === 0 && toNumber(y) === 0) throw fault('#DIV/0!');
    return Math.atan2(toNumber(y), toNumber(x));
  }),
  PI: each(0, 0, () => Math.PI),
  POWER: each(2, 2, ([value, power]) => {
    if (toNumber(value) === 0 && toNumber(power) <= 0)
      throw fault(toNumber(power) === 0 ? '#NUM!' : '#DIV/0!');
    return real(toNumber(value) ** toNumber(power));
  }),
  MOD: each(2, 2, ([value, divisor]) => {
    const by = nonZero(divisor);
    const rest = toNumber(value) - by * Math.floor(toNumber(value) / by);
    return real(rest);
  }),
  QUOTIENT: each(2, 2, ([value, divisor]) => Math.trunc(toNumber(value) / nonZero(divisor))),
  ROUND: each(1, 2, ([value, digits]) => rounded(value, digits, roundHalfUp)),
  ROUNDUP: each(1, 2, ([value, digits]) => rounded(value, digits, (size) => Math.ceil(trimmed(size)))),
  ROUNDDOWN: each(1, 2, ([value, digits]) => rounded(value, digits, (size) => Math.floor(trimmed(size)))),
  TRUNC: each(1, 2, ([value, digits]) => rounded(value, digits, (size) => Math.floor(trimmed(size)))),
  MROUND: each(2, 2, ([value, multiple]) => {
    const by = toNumber(multiple);
    if (by === 0) return 0;
    if (Math.sign(by) * Math.sign(toNumber(value)) < 0) throw fault('#NUM!');
    return trimmed(Math.round(trimmed(toNumber(value) / by)) * by);
  }),
  CEILING: each(2, 2, ([value, multiple]) => toMultiple(value, multiple, Math.ceil)),
  FLOOR: each(2, 2, ([value, multiple]) => toMultiple(value, multiple, Math.floor)),
  'CEILING.MATH': each(1, 3, ([value, multiple]) => toMultiple(value, multiple ?? 1, Math.ceil)),
  'FLOOR.MATH': each(1, 3, ([value, multiple]) => toMultiple(value, multiple ?? 1, Math.floor)),
  EVEN: ofNumber((value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: ofNumber((value) =>
    value === 0 ? 1 : Math.sign(value) * (Math.ceil((Math.abs(value) - 1) / 2) * 2 + 1),
  ),
  RAND: each(0, 0, () => Math.random()),
  RANDBETWEEN: each(2, 2, ([low, high]) => {
    const from = Math.ceil(toNumber(low));
    return from + Math.floor(Math.random() * (Math.floor(toNumber(high)) - from + 1));
  }),
};

/** Excel works to 15 digits: what lies beyond them is the dirt of binary fractions. */
function trimmed(value: number): number {
  return Number(value.toPrecision(15));
}

function roundHalfUp(size: number): number {
  return Math.floor(trimmed(size + 0.5));
}

/** Half away from zero. `round` is given sizes without their sign. */
function rounded(
  value: CellValue | undefined,
  digits: CellValue | undefined,
  round: (size: number) => number,
): number {
  const number = toNumber(value);
  const places = toWhole(digits);
  const size = Math.abs(number);
  if (Math.abs(places) > 300) return places > 0 ? number : 0;
  const shifted = places >= 0 ? size * 10 ** places : size / 10 ** -places;
  if (!Number.isFinite(shifted)) return number;
  const whole = round(trimmed(shifted));
  const result = places >= 0 ? whole / 10 ** places : whole * 10 ** -places;
  return number < 0 ? -result : result;
}

function toMultiple(
  value: CellValue | undefined,
  multiple: CellValue | undefined,
  round: (value: number) => number,
): number {
  const number = toNumber(value);
  const by = toNumber(multiple);
  if (by === 0) return 0;
  if (number > 0 && by < 0) throw fault('#NUM!');
  return trimmed(round(trimmed(number / by)) * by);
}

function nonZero(value: CellValue | undefined): number {
  const number = toNumber(value);
  if (number === 0) throw fault('#DIV/0!');
  return number;
}

function positive(value: number): number {
  if (value <= 0) throw fault('#NUM!');
  return value;
}

function real(value: number): number {
  if (!Number.isFinite(value)) throw fault('#NUM!');
  return value;
}
