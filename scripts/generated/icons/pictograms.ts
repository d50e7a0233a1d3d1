import { accent, box, brand, clear, disc, layers, paper, polygon, stroke, type Drawing } from './shapes';

/*
 * One picture a button, told apart by its outline alone, also at 16 pixels and without its colours: sides lie on sixteenths
 * where they can, so that they are sharp there.
 */
const sixteenth = (count: number): number => count / 16;

/** The add-in itself, and the button that opens its pane: a letter of complaint as a speech bubble, with a report's bars in it. */
export const addinIcon: Drawing = layers(
  [box(0.02, 0.02, 0.98, 0.98, 0.2), [31, 90, 122, 255]],
  [box(0.16, 0.18, 0.84, 0.68, 0.09), paper],
  [polygon([0.28, 0.66], [0.5, 0.66], [0.28, 0.86]), paper],
  [box(0.28, 0.46, 0.4, 0.58), [31, 90, 122, 255]],
  [box(0.44, 0.28, 0.56, 0.58), accent],
  [box(0.6, 0.37, 0.72, 0.58), [31, 90, 122, 255]],
);

/** Check log: a sheet with its lines, and a tick. */
const checkLog: Drawing = layers(
  [box(sixteenth(1), 0, sixteenth(12), 1, 0.05), brand],
  [box(sixteenth(2), sixteenth(1), sixteenth(11), sixteenth(15)), paper],
  [box(sixteenth(3), sixteenth(3), sixteenth(10), sixteenth(4)), brand],
  [box(sixteenth(3), sixteenth(6), sixteenth(10), sixteenth(7)), brand],
  [box(sixteenth(3), sixteenth(9), sixteenth(6), sixteenth(10)), brand],
  [stroke(0.27, [0.5, 0.7], [0.64, 0.83], [0.88, 0.5]), paper],
  [stroke(0.15, [0.5, 0.7], [0.64, 0.83], [0.88, 0.5]), accent],
);

/** Flag breaches: a flag on its pole. */
const flagBreaches: Drawing = layers(
  [box(sixteenth(2), 0, sixteenth(4), 1, 0.04), brand],
  [
    polygon(
      [sixteenth(4), sixteenth(1)],
      [sixteenth(15), sixteenth(1)],
      [sixteenth(12), sixteenth(5)],
      [sixteenth(15), sixteenth(9)],
      [sixteenth(4), sixteenth(9)],
    ),
    accent,
  ],
);

/** Chase list: a clock. */
const chaseList: Drawing = layers(
  [disc(0.5, 0.5, 0.49), brand],
  [disc(0.5, 0.5, 0.385), paper],
  [stroke(0.1, [0.5, 0.22], [0.5, 0.52], [0.68, 0.64]), accent],
);

/** Build annual tables: a table whose figures rise as bars beside it. */
const buildAnnualTables: Drawing = layers(
  [box(0, sixteenth(1), 1, sixteenth(15), 0.05), brand],
  [box(sixteenth(1), sixteenth(4), sixteenth(15), sixteenth(14)), paper],
  [box(sixteenth(3), sixteenth(10), sixteenth(5), sixteenth(13)), accent],
  [box(sixteenth(7), sixteenth(8), sixteenth(9), sixteenth(13)), accent],
  [box(sixteenth(11), sixteenth(6), sixteenth(13), sixteenth(13)), accent],
);

/** Setup: three slides, each set to its own place. */
const setup: Drawing = layers(
  [box(0, sixteenth(2), 1, sixteenth(4), 0.06), brand],
  [box(0, sixteenth(7), 1, sixteenth(9), 0.06), brand],
  [box(0, sixteenth(12), 1, sixteenth(14), 0.06), brand],
  [disc(0.3, sixteenth(3), 0.19), clear],
  [disc(0.3, sixteenth(3), 0.15), accent],
  [disc(0.7, sixteenth(8), 0.19), clear],
  [disc(0.7, sixteenth(8), 0.15), accent],
  [disc(0.4, sixteenth(13), 0.19), clear],
  [disc(0.4, sixteenth(13), 0.15), accent],
);

/** Help: a question mark on a round ground. */
const help: Drawing = layers(
  [disc(0.5, 0.5, 0.49), brand],
  [
    stroke(
      0.12,
      [0.34, 0.38],
      [0.37, 0.28],
      [0.45, 0.23],
      [0.55, 0.23],
      [0.63, 0.28],
      [0.66, 0.37],
      [0.63, 0.45],
      [0.53, 0.53],
      [0.5, 0.6],
    ),
    paper,
  ],
  [disc(0.5, 0.77, 0.075), paper],
);

/** By the name of the icon's files: assets/check-log-16.png … */
export const ribbonIcons: Readonly<Record<string, Drawing>> = {
  'check-log': checkLog,
  'flag-breaches': flagBreaches,
  'chase-list': chaseList,
  'build-annual-tables': buildAnnualTables,
  setup,
  help,
};
