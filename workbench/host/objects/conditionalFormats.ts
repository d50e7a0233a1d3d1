import { intersection, cellAddress, type Rect } from '../../workbook/address';
import type { ConditionalFormatModel, Sheet } from '../../workbook/workbook';
import { HostError, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType } from '../typeBehaviour';
import type { Session } from '../session';
import { booleanArgument, enumArgument, wholeNumber } from './arguments';
import { checkFormattable } from './rangeFormats';
import { rangeOn } from './rangeMoves';
import type { AreasTarget } from './rangeSearch';
import { rangeTarget, type RangeTarget } from './rangeTarget';

/** The rules that touch a range, or the ranges of a RangeAreas. */
type Place = RangeTarget | AreasTarget;

export interface RuleTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalFormatModel;
}

const supported = ['Custom', 'CellValue', 'ContainsText'];

function rectsOf(place: Place): readonly Rect[] {
  return 'rects' in place ? place.rects : [place.rect];
}

/** First things first: the rule with priority 0 wins. */
function rulesOf(place: Place): ConditionalFormatModel[] {
  const rects = rectsOf(place);
  return place.sheet.conditionalFormats
    .filter((rule) => rule.ranges.some((range) => rects.some((rect) => intersection(range, rect))))
    .sort((a, b) => a.priority - b.priority);
}

function ruleObject(sheet: Sheet, rule: ConditionalFormatModel): HostObject<RuleTarget> {
  return new HostObject('ConditionalFormat', { sheet, rule });
}

export const conditionalFormatCollection = defineType<Place>({
  type: 'ConditionalFormatCollection',
  items: (place) => rulesOf(place).map((rule) => ruleObject(place.sheet, rule)),
  getItem: (place, key) => {
    const rule = place.sheet.conditionalFormats.find((one) => one.id === key);
    if (!rule) throw itemNotFound();
    return ruleObject(place.sheet, rule);
  },
  methods: {
    add: (place, [type], session) => ruleObject(place.sheet, add(session, place, type)),
    clearAll: (place) => {
      const gone = new Set(rulesOf(place));
      checkFormattable(rangeTarget(place.sheet, rectsOf(place)[0] as Rect));
      keepRules(place.sheet, (rule) => !gone.has(rule));
    },
  },
});

/** A new rule goes first. */
function add(session: Session, place: Place, type: unknown): ConditionalFormatModel {
  const kind = enumArgument(session, 'ConditionalFormatType', type);
  if (!supported.includes(kind)) {
    throw new HostError(
      'NotImplemented',
      `workbench host: conditional formats of type ${kind} are not implemented`,
    );
  }
  const { sheet } = place;
  checkFormattable(rangeTarget(sheet, rectsOf(place)[0] as Rect));
  for (const rule of sheet.conditionalFormats) movePriority(rule, rule.priority + 1);
  const rule: ConditionalFormatModel = {
    id: session.newId(),
    ranges: [...rectsOf(place)],
    type: kind,
    priority: 1,
    stopIfTrue: false,
    formulas: [],
    operator: null,
    format: null,
  };
  sheet.conditionalFormats.unshift(rule);
  sheet.touch('conditionalFormats');
  return rule;
}

/** Of a rule from the file only the number changes. */
function movePriority(rule: ConditionalFormatModel, priority: number): void {
  rule.priority = priority;
  rule.xml = rule.xml?.replace(/(\spriority=")[^"]*"/, `$1${priority}"`);
}

/** Those that came after one that goes move up, as they moved down when it came. */
function keepRules(sheet: Sheet, isKept: (rule: ConditionalFormatModel) => boolean): void {
  const gone = sheet.conditionalFormats.filter((rule) => !isKept(rule)).map(({ priority }) => priority);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(isKept);
  for (const rule of sheet.conditionalFormats) {
    const before = gone.filter((priority) => priority < rule.priority).length;
    if (before > 0) movePriority(rule, rule.priority - before);
  }
  sheet.touch('conditionalFormats');
}

/** Says that a rule is no longer as it stood in the file. */
export function ruleChanged({ sheet, rule }: RuleTarget): void {
  rule.xml = undefined;
  sheet.touch('conditionalFormats');
}

export const conditionalFormat = defineType<RuleTarget>({
  type: 'ConditionalFormat',
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    id: { get: ({ rule }) => rule.id },
    priority: { get: ({ sheet, rule }) => placeOf(sheet, rule), set: setPriority },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: (target, value) => {
        target.rule.stopIfTrue = booleanArgument(value);
        ruleChanged(target);
      },
    },
    type: { get: ({ rule }) => rule.type },
  },
  navigations: {
    cellValue: (target) => detail(target, 'CellValue', 'CellValueConditionalFormat'),
    cellValueOrNullObject: (target) => detailOrNull(target, 'CellValue', 'CellValueConditionalFormat'),
    colorScaleOrNullObject: (target) => detailOrNull(target, 'ColorScale', 'ColorScaleConditionalFormat'),
    custom: (target) => detail(target, 'Custom', 'CustomConditionalFormat'),
    customOrNullObject: (target) => detailOrNull(target, 'Custom', 'CustomConditionalFormat'),
    dataBarOrNullObject: (target) => detailOrNull(target, 'DataBar', 'DataBarConditionalFormat'),
    iconSetOrNullObject: (target) => detailOrNull(target, 'IconSet', 'IconSetConditionalFormat'),
    presetOrNullObject: (target) => detailOrNull(target, 'PresetCriteria', 'PresetCriteriaConditionalFormat'),
    textComparison: (target) => detail(target, 'ContainsText', 'TextConditionalFormat'),
    textComparisonOrNullObject: (target) => detailOrNull(target, 'ContainsText', 'TextConditionalFormat'),
    topBottomOrNullObject: (target) => detailOrNull(target, 'TopBottom', 'TopBottomConditionalFormat'),
  },
  methods: {
    delete: ({ sheet, rule }) => keepRules(sheet, (one) => one !== rule),
    getRange: ({ sheet, rule }) => {
      const [range, ...more] = rule.ranges;
      if (!range || more.length > 0) throw new HostError('InvalidOperation');
      return rangeOn(sheet, range);
    },
    getRangeOrNullObject: ({ sheet, rule }) => {
      const [range, ...more] = rule.ranges;
      return range && more.length === 0 ? rangeOn(sheet, range) : null;
    },
    getRanges: ({ sheet, rule }) => new HostObject('RangeAreas', { sheet, rects: rule.ranges }),
  },
});

function placeOf(sheet: Sheet, rule: ConditionalFormatModel): number {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).indexOf(rule);
}

function setPriority({ sheet, rule }: RuleTarget, value: unknown): void {
  const place = wholeNumber(value);
  const others = sheet.conditionalFormats
    .filter((one) => one !== rule)
    .sort((a, b) => a.priority - b.priority);
  others.splice(Math.max(0, place), 0, rule);
  others.forEach((one, index) => movePriority(one, index + 1));
  sheet.touch('conditionalFormats');
}

function detail(target: RuleTarget, kind: string, type: string): HostObject {
  const found = detailOrNull(target, kind, type);
  if (!found) throw new HostError('InvalidOperation');
  return found;
}

function detailOrNull(target: RuleTarget, kind: string, type: string): HostObject | null {
  return target.rule.type === kind ? new HostObject(type, target) : null;
}

/** The first cell a rule covers: its formulas are written as seen from there. */
export function firstCell(rule: ConditionalFormatModel): string {
  const [range] = rule.ranges;
  return cellAddress(range?.row ?? 0, range?.column ?? 0);
}
