import { columnName, quoteSheet, type Rect } from '../../workbook/address';
import type { NameModel, Sheet, Workbook } from '../../workbook/workbook';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType, type Arguments } from '../typeBehaviour';
import { booleanArgument, optionalText, textArgument } from './arguments';
import { findName, rangeOfName } from './addresses';
import { rangeObject } from './rangeMoves';
import { rangeArgument, type RangeTarget } from './rangeTarget';
import { sheetObject } from './worksheet';

/** The names of the workbook (`sheet` null), or of one sheet. */
interface NamesTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

interface NameTarget {
  readonly workbook: Workbook;
  readonly name: NameModel;
}

export const namedItemCollection = defineType<NamesTarget>({
  type: 'NamedItemCollection',
  items: ({ workbook, sheet }) =>
    workbook.names.filter((name) => name.sheet === sheet).map((name) => nameObject(workbook, name)),
  getItem: ({ workbook, sheet }, key) => {
    const found = findName(workbook, sheet, String(key));
    if (!found) throw itemNotFound();
    return nameObject(workbook, found);
  },
  methods: { add, addFormulaLocal: add },
});

export const namedItem = defineType<NameTarget>({
  type: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = textArgument(value);
      },
    },
    formula: {
      get: ({ name }) => `=${name.formula}`,
      set: ({ name }, value) => {
        name.formula = formulaFrom(textArgument(value));
      },
    },
    name: { get: ({ name }) => name.name },
    scope: { get: ({ name }) => (name.sheet ? 'Worksheet' : 'Workbook') },
    type: { get: (target) => constantOf(target).type },
    value: { get: (target) => constantOf(target).value },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = booleanArgument(value);
      },
    },
  },
  navigations: {
    worksheet: ({ name }) => {
      if (!name.sheet) throw new HostError('InvalidOperation');
      return sheetObject(name.sheet);
    },
    worksheetOrNullObject: ({ name }) => name.sheet && sheetObject(name.sheet),
  },
  methods: {
    delete: ({ workbook, name }) => {
      workbook.names = workbook.names.filter((other) => other !== name);
    },
    getRange: (target) => {
      const range = rangeOfName(target.workbook, target.name);
      if (!range) throw new HostError('InvalidOperation');
      return rangeObject(range);
    },
    getRangeOrNullObject: (target) => {
      const range = rangeOfName(target.workbook, target.name);
      return range && rangeObject(range);
    },
  },
});

function nameObject(workbook: Workbook, name: NameModel): HostObject<NameTarget> {
  return new HostObject('NamedItem', { workbook, name });
}

function add({ workbook, sheet }: NamesTarget, [name, reference, comment]: Arguments): HostObject {
  const text = textArgument(name);
  checkName(text);
  if (findName(workbook, sheet, text) || (!sheet && workbook.table(text)))
    throw new HostError('ItemAlreadyExists');
  const formula = typeof reference === 'string' ? formulaFrom(reference) : absolute(rangeArgument(reference));
  const model: NameModel = {
    name: text,
    formula,
    sheet,
    visible: true,
    comment: optionalText(comment) ?? '',
  };
  workbook.names.push(model);
  return nameObject(workbook, model);
}

/** Excel's rules for a name of a range or a table. @throws InvalidArgument */
export function checkName(name: string): void {
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const looksLikeCell =
    /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rR]\d*([cC]\d*)?$/.test(name) || /^[cC]\d*$/.test(name);
  if (!isWellFormed || looksLikeCell) {
    throw new HostError('InvalidArgument', `"${name}" is not a valid name.`);
  }
}

function formulaFrom(text: string): string {
  if (!text.startsWith('=') || text.length < 2) throw invalidArgument();
  return text.slice(1);
}

/** "Log!$A$1:$B$9" */
export function absolute({ sheet, rect }: RangeTarget): string {
  return `${quoteSheet(sheet.name)}!${absoluteRect(rect)}`;
}

function absoluteRect({ row, column, rows, columns }: Rect): string {
  const first = `$${columnName(column)}$${row + 1}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:$${columnName(column + columns - 1)}$${row + rows}`;
}

function constantOf({ workbook, name }: NameTarget): { type: string; value: unknown } {
  if (rangeOfName(workbook, name)) return { type: 'Range', value: name.formula };
  const { formula } = name;
  if (/^".*"$/.test(formula)) return { type: 'String', value: formula.slice(1, -1).replaceAll('""', '"') };
  if (/^(TRUE|FALSE)$/i.test(formula)) return { type: 'Boolean', value: formula.toUpperCase() === 'TRUE' };
  const number = Number(formula);
  if (formula !== '' && Number.isFinite(number)) {
    return { type: Number.isInteger(number) ? 'Integer' : 'Double', value: number };
  }
  if (formula.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  throw new HostError(
    'NotImplemented',
    'workbench host: the value of a name that is a formula is not implemented',
  );
}
