import { xmlElement, xmlText } from '../markup';
import { textColor } from './palette';

/** Element with one attribute `val`: how charts write nearly everything. */
export function val(name: string, value: string | number | boolean): string {
  return xmlElement(`c:${name}`, { val: value });
}

export function solidFill(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

export function line(color: string, points: number): string {
  return xmlElement('a:ln', { w: emu(points), cap: 'flat' }, `${solidFill(color)}<a:round/>`);
}

export const noLine = '<a:ln><a:noFill/></a:ln>';

export function shape(...properties: readonly string[]): string {
  return xmlElement('c:spPr', {}, properties.join(''));
}

/** How words are drawn; the colour as "RRGGBB". */
export interface WordLook {
  readonly points: number;
  readonly isBold?: boolean;
  readonly color?: string;
}

/** A title: of the chart, or of an axis; `isUpright` turns it to be read from below. */
export function title(text: string, look: WordLook, isUpright = false): string {
  const paragraphs = text.split(/\r?\n/).map((words) => {
    const run = `<a:r>${runProperties('a:rPr', look, { lang: 'en-GB' })}<a:t>${xmlText(words)}</a:t></a:r>`;
    return `<a:p><a:pPr>${runProperties('a:defRPr', look)}</a:pPr>${run}</a:p>`;
  });
  const body = isUpright ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const rich = xmlElement('c:rich', {}, `${body}<a:lstStyle/>${paragraphs.join('')}`);
  return xmlElement('c:title', {}, xmlElement('c:tx', {}, rich) + val('overlay', false));
}

/** How the words of an axis, a legend or data labels look. */
export function textProperties(points: number, color = textColor): string {
  const paragraph = `<a:p><a:pPr>${runProperties('a:defRPr', { points, color })}</a:pPr><a:endParaRPr lang="en-GB"/></a:p>`;
  return xmlElement('c:txPr', {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`);
}

function runProperties(
  name: string,
  { points, isBold = false, color = textColor }: WordLook,
  more: Readonly<Record<string, string>> = {},
): string {
  return xmlElement(name, { ...more, sz: points * 100, b: isBold }, solidFill(color));
}

/** English Metric Units, in which drawings are measured. */
export function emu(points: number): number {
  return Math.round(points * 12700);
}
