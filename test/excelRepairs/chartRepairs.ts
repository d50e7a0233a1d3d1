import type { Element } from '@xmldom/xmldom';
import { areaOf, attribute, child, descendants, repeated, sheetsNamed, type OpenedFile } from './openedFile';

/** Charts that stand on nothing, and drawings that do not hold together. */
export function chartRepairs(file: OpenedFile): string[] {
  const sheets = new Set(file.sheets().map(({ name }) => name.toLowerCase()));
  return file
    .sheets()
    .flatMap(({ name, part }) =>
      file
        .targets(part, 'drawing')
        .flatMap((drawing) => [
          ...drawingRepairs(file, drawing).map((repair) => `${name}: ${repair}`),
          ...file
            .targets(drawing, 'chart')
            .flatMap((chart) =>
              oneChartRepairs(file.root(chart), sheets).map((repair) => `${name}, ${chart}: ${repair}`),
            ),
        ]),
    );
}

function drawingRepairs(file: OpenedFile, drawing: string): string[] {
  const shapes = descendants(file.root(drawing), 'cNvPr');
  const shown = descendants(file.root(drawing), 'chart').map((chart) => attribute(chart, 'r:id'));
  const charts = file.pointers(drawing).filter(({ kind }) => kind === 'chart');
  return [
    ...repeated(shapes.map((shape) => attribute(shape, 'id'))).map((id) => `two shapes have the id ${id}`),
    ...repeated(shown).map((id) => `the chart ${id} is shown twice`),
    ...charts.filter(({ id }) => !shown.includes(id)).map(({ target }) => `${target} is not shown`),
  ];
}

function oneChartRepairs(chart: Element, sheets: ReadonlySet<string>): string[] {
  const values = (name: string): string[] =>
    descendants(chart, name).map((element) => attribute(element, 'val'));
  const series = descendants(chart, 'ser');
  const axes = ['catAx', 'valAx', 'dateAx', 'serAx'].flatMap((name) => descendants(chart, name));
  const ids = axes.map((axis) => valueOf(axis, 'axId'));
  const wanted = [...values('axId'), ...values('crossAx')];
  return [
    ...descendants(chart, 'f').flatMap((formula) => referenceRepairs(formula, sheets)),
    ...repeated(series.map((one) => valueOf(one, 'idx'))).map(
      (index) => `two series have the index ${index}`,
    ),
    ...repeated(series.map((one) => valueOf(one, 'order'))).map(
      (order) => `two series have the place ${order}`,
    ),
    ...(series.length === 0 ? ['it has no series'] : []),
    ...repeated(ids).map((id) => `two axes have the id ${id}`),
    ...wanted.filter((id) => !ids.includes(id)).map((id) => `the axis ${id} is not there`),
  ];
}

function valueOf(parent: Element, name: string): string {
  const found = child(parent, name);
  return found ? attribute(found, 'val') : '';
}

/** A row or a column of a sheet that is there, with as many points kept as it has cells. */
function referenceRepairs(formula: Element, sheets: ReadonlySet<string>): string[] {
  const text = formula.textContent ?? '';
  // So Excel itself leaves a chart whose cells were deleted.
  if (/(^|!)#REF!$/.test(text)) return [];
  const [sheet = ''] = sheetsNamed(text);
  const area = areaOf(text.slice(text.lastIndexOf('!') + 1));
  if (!sheets.has(sheet.toLowerCase())) return [`it stands on ${text}, whose sheet is not there`];
  if (!area) return [`it stands on ${text}, which is no range`];
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const cache = formula.parentNode as Element;
  const counts = descendants(cache, 'ptCount').map((count) => Number(attribute(count, 'val')));
  const points = descendants(cache, 'pt').map((point) => Number(attribute(point, 'idx')));
  return [
    ...(rows === 1 || columns === 1 ? [] : [`it stands on ${text}, which is neither a row nor a column`]),
    ...counts.filter((count) => count !== rows * columns).map((count) => `${text} keeps ${count} points`),
    ...points.filter((point) => point >= rows * columns).map((point) => `${text} has no point ${point}`),
  ];
}
