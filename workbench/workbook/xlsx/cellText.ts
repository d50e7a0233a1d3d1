import { escapeXml } from './xml';

/** The most characters a cell holds. */
export const maxCellText = 32_767;

const escapePattern = /_x([0-9A-Fa-f]{4})_/g;
// Control characters, and halves of surrogate pairs, which XML has no way to hold.
const unwritable =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A cell's text as the file holds it, after its entities: `_x000D_` stands for a character XML cannot hold. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(escapePattern, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** A cell's text as XML. */
export function encodeCellText(text: string): string {
  const guarded = text.includes('_x') ? text.replace(escapePattern, '_x005F_x$1_') : text;
  return escapeXml(guarded.replace(unwritable, escapeCharacter));
}

/** ` xml:space="preserve"` when XML readers would trim or fold the text without it. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
