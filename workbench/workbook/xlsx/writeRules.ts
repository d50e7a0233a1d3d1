import { rectAddress, type Rect } from '../address';
import type { ConditionalFormatModel, DataValidationModel } from '../workbook';
import { toFileFormula } from './fileFormula';
import { fingerprint, type WorkbookSource } from './source';
import type { StyleWriter } from './styleWriter';
import { attributes, escapeXml, withAttributes, type XmlElement } from './xml';
import { WorkbookFileError } from './workbookFileError';

/** A list of places as the file writes it. */
export function sqref(rects: readonly Rect[]): string {
  return rects.map(rectAddress).join(' ');
}

/**
 * The sheet's conditional formats: an element whose rules are all as they were read is kept as it stands, a rule whose
 * priority alone changed keeps the rest of its XML.
 */
export function conditionalFormatsXml(
  rules: readonly ConditionalFormatModel[],
  old: readonly XmlElement[],
  text: string,
  source: Pick<WorkbookSource, 'asRead' | 'places'>,
  styles: StyleWriter,
): string {
  const kept = new Map<number, ConditionalFormatModel[]>();
  const added: ConditionalFormatModel[] = [];
  for (const rule of rules) {
    const place = source.places.get(rule);
    const same = rule.xml !== undefined && source.asRead.get(rule) === fingerprint(rule);
    if (place === undefined || !same) added.push(rule);
    else kept.set(place, [...(kept.get(place) ?? []), rule]);
  }
  const written = old.map((element, place) => {
    const own = kept.get(place);
    if (!own) return '';
    const others = element.children.filter(({ name }) => name !== 'cfRule');
    const end = text.slice(element.closeStart, element.end);
    const contents =
      own.map(keptRule).join('') + others.map(({ start, end: to }) => text.slice(start, to)).join('');
    const now = text.slice(element.start, element.openEnd) + contents + end;
    const squeezed = (xml: string) => xml.replace(/>\s+</g, '><');
    const whole = text.slice(element.start, element.end);
    return squeezed(whole) === squeezed(now) ? whole : now;
  });
  const made = added.map(
    (rule) =>
      `<conditionalFormatting${attributes({ sqref: sqref(rule.ranges) })}>${newRule(rule, styles)}</conditionalFormatting>`,
  );
  return [...written, ...made].join('');
}

function keptRule(rule: ConditionalFormatModel): string {
  const xml = rule.xml ?? '';
  const tagEnd = xml.indexOf('>') + 1;
  const tag = xml.slice(0, tagEnd);
  if (Number(/\spriority="(\d+)"/.exec(tag)?.[1] ?? 1) === rule.priority) return xml;
  return withAttributes(tag, { priority: rule.priority }) + xml.slice(tagEnd);
}

function newRule(rule: ConditionalFormatModel, styles: StyleWriter): string {
  const look = rule.format ? styles.differentialFormat(rule.format) : null;
  const { type, formulas, operator, text } = ruleParts(rule);
  const shared = {
    type,
    dxfId: look,
    priority: rule.priority,
    stopIfTrue: rule.stopIfTrue ? 1 : null,
    operator,
    text,
  };
  const contents = formulas
    .map((formula) => `<formula>${escapeXml(toFileFormula(formula, null))}</formula>`)
    .join('');
  return `<cfRule${attributes(shared)}>${contents}</cfRule>`;
}

interface RuleParts {
  readonly type: string;
  readonly formulas: readonly string[];
  readonly operator: string | null;
  readonly text?: string;
}

/** @throws WorkbookFileError when the rule is of a kind that only Excel makes */
function ruleParts(rule: ConditionalFormatModel): RuleParts {
  switch (rule.type) {
    case 'Custom':
      return { type: 'expression', formulas: rule.formulas, operator: null };
    case 'CellValue':
      return { type: 'cellIs', formulas: rule.formulas, operator: rule.operator };
    case 'ContainsText':
      return {
        type: textRules[rule.operator ?? ''] ?? 'containsText',
        formulas: rule.formulas,
        operator: rule.operator,
        ...(rule.text === undefined ? {} : { text: rule.text }),
      };
    default:
      throw new WorkbookFileError(
        `A new or changed conditional format of the kind ${rule.type} cannot be saved.`,
      );
  }
}

/** By the file's operator, the rule's type. The formula, which finds the text in the first cell, is the rule's own. */
const textRules: Readonly<Record<string, string>> = {
  containsText: 'containsText',
  notContains: 'notContainsText',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};

const validationTypes: Readonly<Record<string, string>> = { wholeNumber: 'whole' };
const errorStyles: Readonly<Record<string, string>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

/** The sheet's data validations, those as they were read in their own XML; "" when there are none. */
export function dataValidationsXml(
  validations: readonly DataValidationModel[],
  tag: string | null,
  source: Pick<WorkbookSource, 'asRead'>,
): string {
  if (validations.length === 0) return '';
  const rules = validations.map((validation) => {
    const same = validation.xml !== undefined && source.asRead.get(validation) === fingerprint(validation);
    return same ? validation.xml : newValidation(validation);
  });
  const open = withAttributes((tag ?? '<dataValidations>').replace(/\s*\/>$/, '>'), {
    count: validations.length,
  });
  return `${open}${rules.join('')}</dataValidations>`;
}

function newValidation(validation: DataValidationModel): string {
  const given = validation.type.charAt(0).toLowerCase() + validation.type.slice(1);
  const { prompt, error } = validation;
  const values = {
    type: validationTypes[given] ?? given,
    errorStyle: error ? (errorStyles[error.style] ?? error.style) : null,
    operator: validation.operator,
    allowBlank: validation.allowBlank ? 1 : null,
    showInputMessage: prompt ? 1 : null,
    showErrorMessage: error ? 1 : null,
    errorTitle: error?.title || null,
    error: error?.message || null,
    promptTitle: prompt?.title || null,
    prompt: prompt?.message || null,
    sqref: sqref(validation.ranges),
  };
  const formulas = validation.formulas
    .slice(0, 2)
    .map((formula, i) => `<formula${i + 1}>${escapeXml(toFileFormula(formula, null))}</formula${i + 1}>`);
  return `<dataValidation${attributes(values)}>${formulas.join('')}</dataValidation>`;
}
