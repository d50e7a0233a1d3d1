import type { GeneratedFile } from './generatedFile';
import { addinIcon, ribbonIcons } from './icons/pictograms';
import { png } from './icons/png';
import type { Drawing } from './icons/shapes';

/** The sizes that the manifest asks for the add-in itself and for a button of the ribbon, in pixels. */
const addinSizes = [16, 32, 64, 80];
const ribbonSizes = [16, 32, 80];

/** The add-in's icons, drawn when the files are generated. */
export const iconFiles: readonly GeneratedFile[] = [
  ...filesOf('icon', addinIcon, addinSizes),
  ...Object.entries(ribbonIcons).flatMap(([name, drawing]) => filesOf(name, drawing, ribbonSizes)),
];

function filesOf(name: string, drawing: Drawing, sizes: readonly number[]): GeneratedFile[] {
  return sizes.map((size) => ({ path: `assets/${name}-${size}.png`, make: async () => png(size, drawing) }));
}
