import { child, flag, type XmlElement } from './xml';

/** The workbook's colours by number: the theme's (0 to 11) and the indexed ones. */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

// 0 to 7 repeat 8 to 15. 64 and 65 are the system's text and window colours.
const firstColours = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const standardColours = [
  ...firstColours,
  ...firstColours,
  ...[
    '800000',
    '008000',
    '000080',
    '808000',
    '800080',
    '008080',
    'C0C0C0',
    '808080',
    '9999FF',
    '993366',
    'FFFFCC',
  ],
  ...[
    'CCFFFF',
    '660066',
    'FF8080',
    '0066CC',
    'CCCCFF',
    '000080',
    'FF00FF',
    'FFFF00',
    '00FFFF',
    '800080',
    '800000',
  ],
  ...[
    '008080',
    '0000FF',
    '00CCFF',
    'CCFFFF',
    'CCFFCC',
    'FFFF99',
    '99CCFF',
    'FF99CC',
    'CC99FF',
    'FFCC99',
    '3366FF',
  ],
  ...[
    '33CCCC',
    '99CC00',
    'FFCC00',
    'FF9900',
    'FF6600',
    '666699',
    '969696',
    '003366',
    '339966',
    '003300',
    '333300',
  ],
  ...['993300', '993366', '333399', '333333', '000000', 'FFFFFF'],
];

/** Office's own theme, for a workbook without one: light 1, dark 1, light 2, dark 2, six accents, two links. */
const officeTheme = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];

// The theme lists dark before light; cells number them the other way round.
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

export function readPalette(theme: XmlElement | null, styles: XmlElement): Palette {
  const scheme = child(child(theme ?? undefined, 'themeElements'), 'clrScheme');
  const indexed = child(child(styles, 'colors'), 'indexedColors');
  return {
    theme: [...themeOrder, 'hlink', 'folHlink'].map(
      (name, i) => themeColour(child(scheme, name)) ?? (officeTheme[i] as string),
    ),
    indexed: indexed
      ? indexed.children.map((colour) => (colour.attributes['rgb'] ?? '').slice(-6))
      : standardColours,
  };
}

/** A colour element as "#RRGGBB"; null when it gives none, or leaves it to Excel. */
export function readColour(element: XmlElement | undefined, palette: Palette): string | null {
  if (!element || flag(element.attributes['auto'])) return null;
  const { rgb, theme, indexed, tint } = element.attributes;
  const base = rgb?.slice(-6) ?? fromPalette(theme, palette.theme) ?? fromPalette(indexed, palette.indexed);
  if (!base || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
  return tint ? tinted(base, Number(tint)) : `#${base.toUpperCase()}`;
}

/** `<name rgb="FFRRGGBB"/>` */
export function colourXml(name: string, colour: string): string {
  return `<${name} rgb="FF${colour.replace('#', '').toUpperCase()}"/>`;
}

function fromPalette(index: string | undefined, colours: readonly string[]): string | undefined {
  return index === undefined ? undefined : colours[Number(index)];
}

function themeColour(element: XmlElement | undefined): string | undefined {
  const [colour] = element?.children ?? [];
  return colour?.attributes['lastClr'] ?? (colour?.name === 'srgbClr' ? colour.attributes['val'] : undefined);
}

/** A tint from -1 (black) to 1 (white) changes the lightness alone. */
function tinted(base: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(...parts);
  const low = Math.min(...parts);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const newSpread = saturation * (1 - Math.abs(2 * wanted - 1));
  const scale = spread === 0 ? 0 : newSpread / spread;
  const newLow = wanted - newSpread / 2;
  return `#${parts.map((part) => hex(newLow + (part - low) * scale)).join('')}`;
}

function hex(part: number): string {
  return Math.round(Math.min(Math.max(part, 0), 1) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
