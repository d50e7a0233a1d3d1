import {
  attribute,
  child,
  children,
  descendants,
  numberOf,
  repeated,
  sheetsNamed,
  type OpenedFile,
} from './openedFile';

/** Sheets and names that Excel does not allow. */
export function workbookRepairs(file: OpenedFile): string[] {
  return [...sheetListRepairs(file), ...nameRepairs(file)];
}

function sheetListRepairs(file: OpenedFile): string[] {
  const sheets = file.sheets();
  const book = file.root(file.workbookPart);
  const names = sheets.map(({ name }) => name);
  const ids = descendants(book, 'sheet').map((sheet) => attribute(sheet, 'sheetId'));
  const view = descendants(book, 'workbookView')[0];
  const open = sheets[view ? (numberOf(view, 'activeTab') ?? 0) : 0];
  const visible = sheets.filter(({ state }) => state === '' || state === 'visible');
  return [
    ...repeated(names).map((name) => `two sheets are called ${name}`),
    ...repeated(ids).map((id) => `two sheets have the id ${id}`),
    ...names.filter((name) => !isSheetName(name)).map((name) => `"${name}" is no name for a sheet`),
    ...(visible.length === 0 ? ['no sheet can be seen'] : []),
    ...(open ? [] : ['the open tab is not there']),
    ...(selectedTabs(file) > 1 ? ['several sheets are selected: what is typed goes into each'] : []),
  ];
}

function isSheetName(name: string): boolean {
  const isAllowed = name !== '' && name.length <= 31 && !/[\\/?*[\]:\u0000-\u001f]|^'|'$/.test(name);
  return isAllowed && name.toLowerCase() !== 'history';
}

function selectedTabs(file: OpenedFile): number {
  const views = file.sheets().flatMap(({ part }) => descendants(file.root(part), 'sheetView'));
  return views.filter((view) => attribute(view, 'tabSelected') === '1').length;
}

function nameRepairs(file: OpenedFile): string[] {
  const list = child(file.root(file.workbookPart), 'definedNames');
  const names = list ? children(list, 'definedName') : [];
  const sheets = new Set(file.sheets().map(({ name }) => name.toLowerCase()));
  const scoped = names.map(
    (name) => `${attribute(name, 'name')} (${attribute(name, 'localSheetId') || 'workbook'})`,
  );
  return [
    ...repeated(scoped).map((name) => `two names are ${name}`),
    ...names.flatMap((element) => {
      const name = attribute(element, 'name');
      const local = numberOf(element, 'localSheetId');
      const text = element.textContent ?? '';
      return [
        ...(isName(name) ? [] : [`"${name}" is no name`]),
        ...(local === null || local < sheets.size
          ? []
          : [`the name ${name} is of a sheet that is not there`]),
        ...(text === '' ? [`the name ${name} stands for nothing`] : []),
        ...sheetsNamed(text)
          .filter((sheet) => !sheets.has(sheet.toLowerCase()))
          .map((sheet) => `the name ${name} points to ${sheet}, which is not there`),
      ];
    }),
  ];
}

/** Of a cell range or a table: letters, digits, "_", "." and "\", and nothing that reads as a cell. */
export function isName(name: string): boolean {
  const plain = name.replace(/^_xlnm\./, '');
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(plain) || plain.length > 255) return false;
  return !/^([A-Z]{1,3}\d{1,7}|R\d*(C\d*)?|C\d*)$/i.test(plain);
}
