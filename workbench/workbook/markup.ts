/** Writing XML: the parts that the workbench makes itself. */

const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text for between tags. */
export function xmlText(text: string): string {
  return text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Text for an attribute: what stands there is normalised when it is read, unless its line breaks and tabs are escaped. */
export function xmlAttribute(text: string): string {
  return xmlText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;');
}

/** Text of an attribute of the type ST_Xstring, in which "_x000A_" means a character. */
export function xmlStringAttribute(text: string): string {
  const escaped = text
    .replace(looksEscaped, '_x005F_')
    .replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
  return xmlAttribute(escaped);
}

export type XmlAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** ` a="1" b="0"`: in the order given; null and undefined are left out; booleans as Excel writes them. */
export function xmlAttributes(attributes: XmlAttributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${attributeValue(value)}"`)
    .join('');
}

/** An element with `content` already written, or an empty one. */
export function xmlElement(name: string, attributes: XmlAttributes = {}, content = ''): string {
  const start = `<${name}${xmlAttributes(attributes)}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function attributeValue(value: string | number | boolean | null | undefined): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return xmlStringAttribute(String(value));
}
