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

/**
 * A tint from -1 (black) to 1 (white) changes the lightness alone. Reckoned in whole 240ths, rounding as Windows does:
 * only so do the colours come out as Excel shows them.
 */
function tinted(base: string, tint: number): string {
  const [hue, lightness, saturation] = toHls(
    [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16)) as [number, number, number],
  );
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + full * tint;
  return `#${toRgb(hue, Math.trunc(wanted), saturation).map(hex).join('')}`;
}

const full = 240;
const half = full / 2;
const third = full / 3;
const sixth = full / 6;

function toHls([red, green, blue]: readonly [number, number, number]): [number, number, number] {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = Math.trunc(((high + low) * full + 255) / 510);
  if (high === low) return [0, lightness, 0];
  const spread = high - low;
  const sum = lightness <= half ? high + low : 510 - high - low;
  const saturation = Math.trunc((spread * full + Math.trunc(sum / 2)) / sum);
  const from = (part: number) => Math.trunc(((high - part) * sixth + Math.trunc(spread / 2)) / spread);
  const hue = hueOf(red === high, green === high, from(red), from(green), from(blue));
  return [(hue + full) % full, lightness, saturation];
}

function hueOf(redHigh: boolean, greenHigh: boolean, red: number, green: number, blue: number): number {
  if (redHigh) return blue - green;
  return greenHigh ? third + red - blue : 2 * third + green - red;
}

function toRgb(hue: number, lightness: number, saturation: number): number[] {
  const high =
    lightness <= half
      ? Math.trunc((lightness * (full + saturation) + half) / full)
      : lightness + saturation - Math.trunc((lightness * saturation + half) / full);
  const low = 2 * lightness - high;
  return [hue + third, hue, hue - third].map((at) =>
    Math.trunc((partAt((at + full) % full, low, high) * 255 + half) / full),
  );
}

function partAt(hue: number, low: number, high: number): number {
  const ramp = (steps: number) => low + Math.trunc(((high - low) * steps + sixth / 2) / sixth);
  if (hue < sixth) return ramp(hue);
  if (hue < half) return high;
  return hue < 2 * third ? ramp(2 * third - hue) : low;
}

function hex(part: number): string {
  return part.toString(16).padStart(2, '0').toUpperCase();
}
