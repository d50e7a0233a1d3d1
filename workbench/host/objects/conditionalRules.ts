import type { Border, BorderEdge } from '../../workbook/styleBook';
import type { ConditionalFormatModel } from '../../workbook/workbook';
import { invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType, type PropertyBehaviour } from '../typeBehaviour';
import { booleanArgument, colourArgument, enumArgument, recordArgument, textArgument } from './arguments';
import { fileComparison, formatComparison } from './comparisons';
import { firstCell, ruleChanged, type RuleTarget } from './conditionalFormats';

type Look = NonNullable<ConditionalFormatModel['format']>;

const noLook: Look = { fill: null, fontColor: null, bold: null, italic: null, strikethrough: null };

const format = (target: RuleTarget): HostObject => new HostObject('ConditionalRangeFormat', target);

export const customConditionalFormat = defineType<RuleTarget>({
  type: 'CustomConditionalFormat',
  navigations: { format, rule: (target) => new HostObject('ConditionalFormatRule', target) },
});

const ruleFormula: PropertyBehaviour<RuleTarget> = {
  get: ({ rule }) => `=${rule.formulas[0] ?? ''}`,
  set: (target, value) => {
    target.rule.formulas = [formulaArgument(value)];
    ruleChanged(target);
  },
};

export const conditionalFormatRule = defineType<RuleTarget>({
  type: 'ConditionalFormatRule',
  properties: { formula: ruleFormula, formulaLocal: ruleFormula },
});

function formulaArgument(value: unknown): string {
  const text = textArgument(value).replace(/^=/, '');
  if (text === '') throw invalidArgument();
  return text;
}

export const cellValueConditionalFormat = defineType<RuleTarget>({
  type: 'CellValueConditionalFormat',
  navigations: { format },
  properties: {
    rule: {
      get: ({ rule }) => ({
        formula1: `=${rule.formulas[0] ?? ''}`,
        formula2: rule.formulas[1] === undefined ? '' : `=${rule.formulas[1]}`,
        operator: formatComparison(rule.operator ?? 'Invalid'),
      }),
      set: (target, value, session) => {
        const { formula1, formula2, operator } = recordArgument(value);
        const name = enumArgument(session, 'ConditionalCellValueOperator', operator);
        const needsTwo = name === 'Between' || name === 'NotBetween';
        const formulas = needsTwo ? [formula1, formula2] : [formula1];
        target.rule.formulas = formulas.map(valueFormula);
        target.rule.operator = fileComparison(name);
        ruleChanged(target);
      },
    },
  },
});

/** A rule's value is a formula: "=$B$1", "5", or text, which becomes `"text"`. */
function valueFormula(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = textArgument(value);
  if (text.startsWith('=')) return formulaArgument(text);
  if (text === '') throw invalidArgument();
  return Number.isFinite(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
}

/** By Office.js's operator: the file's, and the formula that goes with it. */
const textRules: Readonly<
  Record<string, { operator: string; formula: (cell: string, text: string) => string }>
> = {
  Contains: { operator: 'containsText', formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  NotContains: { operator: 'notContains', formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))` },
  BeginsWith: { operator: 'beginsWith', formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}` },
  EndsWith: { operator: 'endsWith', formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}` },
};

export const textConditionalFormat = defineType<RuleTarget>({
  type: 'TextConditionalFormat',
  navigations: { format },
  properties: {
    rule: {
      get: ({ rule }) => ({
        operator:
          Object.keys(textRules).find((name) => textRules[name]?.operator === rule.operator) ?? 'Invalid',
        text: rule.text ?? /"((?:[^"]|"")*)"/.exec(rule.formulas[0] ?? '')?.[1]?.replaceAll('""', '"') ?? '',
      }),
      set: (target, value) => {
        const { operator, text } = recordArgument(value);
        const kind = textRules[String(operator)];
        if (!kind) throw invalidArgument();
        target.rule.text = textArgument(text);
        target.rule.operator = kind.operator;
        target.rule.formulas = [
          kind.formula(firstCell(target.rule), `"${target.rule.text.replaceAll('"', '""')}"`),
        ];
        ruleChanged(target);
      },
    },
  },
});

export const conditionalRangeFormat = defineType<RuleTarget>({
  type: 'ConditionalRangeFormat',
  navigations: {
    fill: (target) => new HostObject('ConditionalRangeFill', target),
    font: (target) => new HostObject('ConditionalRangeFont', target),
    borders: (target) => new HostObject('ConditionalRangeBorderCollection', target),
  },
});

export const conditionalRangeFill = defineType<RuleTarget>({
  type: 'ConditionalRangeFill',
  properties: { color: look('fill', colourArgument, '') },
  methods: { clear: (target) => changeLook(target, { fill: null }) },
});

export const conditionalRangeFont = defineType<RuleTarget>({
  type: 'ConditionalRangeFont',
  properties: {
    bold: look('bold', booleanArgument, null),
    color: look('fontColor', colourArgument, ''),
    italic: look('italic', booleanArgument, null),
    strikethrough: look('strikethrough', booleanArgument, null),
  },
  methods: {
    clear: (target) => changeLook(target, { fontColor: null, bold: null, italic: null, strikethrough: null }),
  },
});

const sides: readonly BorderEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

interface SideTarget {
  readonly target: RuleTarget;
  readonly side: BorderEdge;
}

const side = (target: RuleTarget, edge: BorderEdge): HostObject =>
  new HostObject('ConditionalRangeBorder', { target, side: edge });

export const conditionalRangeBorderCollection = defineType<RuleTarget>({
  type: 'ConditionalRangeBorderCollection',
  properties: { count: { get: () => sides.length } },
  items: (target) => sides.map((edge) => side(target, edge)),
  getItem: (target, key) => {
    const edge = sides.find((one) => one === key);
    if (!edge) throw itemNotFound();
    return side(target, edge);
  },
  navigations: {
    top: (target) => side(target, 'EdgeTop'),
    bottom: (target) => side(target, 'EdgeBottom'),
    left: (target) => side(target, 'EdgeLeft'),
    right: (target) => side(target, 'EdgeRight'),
  },
});

export const conditionalRangeBorder = defineType<SideTarget>({
  type: 'ConditionalRangeBorder',
  identity: (one) => ({ Id: one.side }),
  properties: {
    sideIndex: { get: (one) => one.side },
    color: {
      get: (one) => borderOf(one)?.color ?? '',
      set: (one, value) => changeBorder(one, { ...(borderOf(one) ?? thin), color: colourArgument(value) }),
    },
    style: {
      get: (one) => borderOf(one)?.style ?? 'None',
      set: (one, value, session) => {
        const style = enumArgument(session, 'ConditionalRangeBorderLineStyle', value);
        changeBorder(one, style === 'None' ? undefined : { ...(borderOf(one) ?? thin), style });
      },
    },
  },
});

const thin: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

function borderOf({ target: { rule }, side: edge }: SideTarget): Border | undefined {
  return rule.format?.borders?.[edge];
}

function changeBorder({ target, side: edge }: SideTarget, border: Border | undefined): void {
  const borders = { ...target.rule.format?.borders };
  if (border) borders[edge] = border;
  else delete borders[edge];
  changeLook(target, { borders });
}

function look<K extends Exclude<keyof Look, 'borders'>>(
  key: K,
  read: (value: unknown) => Look[K],
  none: unknown,
): PropertyBehaviour<RuleTarget> {
  return {
    get: ({ rule }) => rule.format?.[key] ?? none,
    set: (target, value) => changeLook(target, { [key]: read(value) } as Partial<Look>),
  };
}

function changeLook(target: RuleTarget, changes: Partial<Look>): void {
  target.rule.format = { ...(target.rule.format ?? noLook), ...changes };
  ruleChanged(target);
}
