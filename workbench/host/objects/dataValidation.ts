import { intersection, type Rect } from '../../workbook/address';
import type { DataValidationModel, Sheet } from '../../workbook/workbook';
import { invalidArgument } from '../hostError';
import { type HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import type { Session } from '../session';
import { booleanArgument, enumArgument, recordArgument, textArgument } from './arguments';
import { fileComparison, validationComparison } from './comparisons';
import { absolute } from './namedItems';
import { checkFormattable } from './rangeFormats';
import type { AreasTarget } from './rangeSearch';
import { rangeTarget, type RangeTarget } from './rangeTarget';

type Place = RangeTarget | AreasTarget;

/** Office.js's member of a rule, and the file's type. */
const kinds: Readonly<Record<string, string>> = {
  custom: 'custom',
  date: 'date',
  decimal: 'decimal',
  list: 'list',
  textLength: 'textLength',
  time: 'time',
  wholeNumber: 'whole',
};

const typeNames: Readonly<Record<string, string>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  none: 'None',
  textLength: 'TextLength',
  time: 'Time',
  whole: 'WholeNumber',
};

export const dataValidation = defineType<Place>({
  type: 'DataValidation',
  properties: {
    errorAlert: {
      get: (place) => {
        const error = shared(place)?.error;
        const { style = 'stop', title = '', message = '' } = error ?? {};
        return { showAlert: error !== null, style: capital(style), title, message };
      },
      set: (place, value) => {
        const { style = 'Stop', title = '', message = '', showAlert = true } = recordArgument(value);
        const error = {
          style: textArgument(style).toLowerCase(),
          title: shortText(title, longestTitle),
          message: shortText(message, longestMessage),
        };
        change(place, { error: showAlert === false ? null : error });
      },
    },
    ignoreBlanks: {
      get: (place) => shared(place)?.allowBlank ?? true,
      set: (place, value) => change(place, { allowBlank: booleanArgument(value) }),
    },
    prompt: {
      get: (place) => {
        const prompt = shared(place)?.prompt;
        return { showPrompt: true, title: prompt?.title ?? '', message: prompt?.message ?? '' };
      },
      set: (place, value) => {
        const { title = '', message = '' } = recordArgument(value);
        change(place, {
          prompt: { title: shortText(title, longestTitle), message: shortText(message, longestMessage) },
        });
      },
    },
    rule: { get: (place) => ruleOf(shared(place)), set: setRule },
    type: { get: (place) => typeNames[shared(place)?.type ?? 'none'] ?? 'None' },
  },
  methods: { clear: (place) => clear(place) },
});

const longestTitle = 32;
const longestMessage = 255;

/** Excel refuses longer ones, and repairs a file that has one. */
function shortText(value: unknown, longest: number): string {
  const text = textArgument(value);
  if (text.length > longest) throw invalidArgument();
  return text;
}

function rectsOf(place: Place): readonly Rect[] {
  return 'rects' in place ? place.rects : [place.rect];
}

/** The validation of the range's first cell. */
function shared(place: Place): DataValidationModel | null {
  const [rect] = rectsOf(place);
  if (!rect) return null;
  const cell = { ...rect, rows: 1, columns: 1 };
  return (
    place.sheet.dataValidations.find((one) => one.ranges.some((range) => intersection(range, cell))) ?? null
  );
}

function ruleOf(model: DataValidationModel | null): Record<string, unknown> {
  if (!model) return {};
  const kind = Object.keys(kinds).find((name) => kinds[name] === model.type);
  const [formula1 = '', formula2] = model.formulas;
  if (!kind) return {};
  if (kind === 'list') return { list: { inCellDropDown: true, source: listSource(formula1) } };
  if (kind === 'custom') return { custom: { formula: `=${formula1}` } };
  const operator = validationComparison(model.operator ?? 'between');
  return {
    [kind]: {
      formula1: `=${formula1}`,
      ...(formula2 !== undefined && { formula2: `=${formula2}` }),
      operator,
    },
  };
}

function listSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function setRule(place: Place, value: unknown, session: Session): void {
  const rule = recordArgument(value);
  const kind = Object.keys(kinds).find((name) => rule[name] !== undefined && rule[name] !== null);
  if (!kind) return clear(place);
  const { formulas, operator } = readRule(session, kind, recordArgument(rule[kind]));
  change(place, { type: kinds[kind] as string, formulas, operator });
}

function readRule(
  session: Session,
  kind: string,
  detail: Record<string, unknown>,
): { formulas: string[]; operator: string | null } {
  if (kind === 'list') return { formulas: [listFormula(detail['source'])], operator: null };
  if (kind === 'custom') return { formulas: [formula(detail['formula'])], operator: null };
  const operator = enumArgument(session, 'DataValidationOperator', detail['operator'] ?? 'Between');
  const needsTwo = operator === 'Between' || operator === 'NotBetween';
  const formulas = [detail['formula1'], ...(needsTwo ? [detail['formula2']] : [])].map(formula);
  return { formulas, operator: fileComparison(operator) };
}

/** "Yes,No" (at most 255 characters), "=Lists!$A$1:$A$9", or a range. */
function listFormula(source: unknown): string {
  if (typeof source !== 'string') return absolute((source as HostObject<RangeTarget>).target);
  if (source.startsWith('=')) return source.slice(1);
  if (source === '' || source.length > 255) throw invalidArgument();
  return `"${source.replaceAll('"', '""')}"`;
}

function formula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = textArgument(value);
  if (text === '') throw invalidArgument();
  return text.replace(/^=/, '');
}

const plain: Omit<DataValidationModel, 'ranges'> = {
  type: 'none',
  operator: null,
  formulas: [],
  allowBlank: true,
  prompt: null,
  error: { style: 'stop', title: '', message: '' },
};

/** The range's validation, changed, as one of its own: other cells keep theirs. */
function change(place: Place, changes: Partial<DataValidationModel>): void {
  const before = shared(place);
  clear(place);
  const { xml: _xml, ranges: _ranges, ...kept } = before ?? { ...plain, ranges: [] };
  place.sheet.dataValidations.push({ ...structuredClone(kept), ...changes, ranges: [...rectsOf(place)] });
}

function clear({ sheet, ...place }: Place): void {
  const rects = 'rects' in place ? place.rects : [place.rect];
  for (const rect of rects) {
    checkFormattable(rangeTarget(sheet, rect));
    takeOut(sheet, rect);
  }
  sheet.touch('dataValidations');
}

function takeOut(sheet: Sheet, rect: Rect): void {
  for (const model of sheet.dataValidations) {
    if (!model.ranges.some((range) => intersection(range, rect))) continue;
    model.ranges = model.ranges.flatMap((range) => without(range, rect));
    model.xml = undefined;
  }
  sheet.dataValidations = sheet.dataValidations.filter((model) => model.ranges.length > 0);
}

/** What is left of a rectangle when another is cut out: up to four pieces. */
function without(rect: Rect, cut: Rect): Rect[] {
  const hole = intersection(rect, cut);
  if (!hole) return [rect];
  const below = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  const middle = { row: hole.row, rows: hole.rows };
  return [
    { ...rect, rows: hole.row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { ...middle, column: rect.column, columns: hole.column - rect.column },
    { ...middle, column: right, columns: rect.column + rect.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
