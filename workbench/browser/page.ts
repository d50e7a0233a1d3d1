import type { OfficeMeta } from '../host/meta';
import { cellAddress } from '../workbook/address';
import type { FunctionsMetadata } from '../workbook/calculation/customFunctions';
import { WorkbookFileError } from '../workbook/xlsx/workbookFileError';
import { readXlsx } from '../workbook/xlsx/readXlsx';
import { writeXlsx } from '../workbook/xlsx/writeXlsx';
import { GridView, typedText } from './gridView';
import { OpenBook } from './openBook';
import { showTabs } from './tabs';

const page = {
  fileName: required('file-name'),
  message: required('message'),
  openFile: required('open-file') as HTMLInputElement,
  download: required('download'),
  cellName: required('cell-name'),
  formula: required('formula') as HTMLInputElement,
  grid: required('grid'),
  tabs: required('tabs'),
  pane: required('pane'),
  counts: required('counts'),
};

const grid = new GridView(page.grid, {
  selected: (sheet, rect) => void book?.select(sheet, rect),
  typed: (sheet, row, column, text) => void book?.type(sheet, row, column, text).catch(showError),
});
let excel: { readonly meta: OfficeMeta; readonly functions: FunctionsMetadata } | null = null;
let book: OpenBook | null = null;
let refreshPending = false;

page.openFile.addEventListener('change', () => void openChosenFile());
page.download.addEventListener('click', download);
page.formula.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') void typeFormula();
});
void start().catch(showError);

async function start(): Promise<void> {
  const meta = (await (await fetch('/workbench/office-meta.json')).json()) as OfficeMeta;
  const functions = (await (await fetch('/functions.json')).json()) as FunctionsMetadata;
  excel = { meta, functions };
  const { fileName } = (await (await fetch('/workbench/start.json')).json()) as { fileName: string };
  const bytes = new Uint8Array(await (await fetch('/workbench/start.xlsx')).arrayBuffer());
  open(bytes, fileName);
}

async function openChosenFile(): Promise<void> {
  const [file] = page.openFile.files ?? [];
  if (!file) return;
  try {
    open(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    showError(error);
  }
  // So that the same file can be chosen again.
  page.openFile.value = '';
}

/** Puts a workbook on the desk, with a fresh task pane beside it. The one before stays until this one has been read. */
function open(bytes: Uint8Array, fileName: string): void {
  if (!excel) return;
  const workbook = readXlsx(bytes, fileName);
  page.message.hidden = true;
  page.fileName.textContent = fileName;
  book?.close();
  book = new OpenBook(workbook, excel, page.pane, refreshSoon);
  refresh();
}

function refreshSoon(): void {
  if (refreshPending) return;
  refreshPending = true;
  requestAnimationFrame(() => {
    refreshPending = false;
    refresh();
  });
}

function refresh(): void {
  if (!book) return;
  const { workbook } = book;
  const sheet = workbook.activeSheet ?? workbook.sheets[0];
  if (!sheet) return;
  const rect = workbook.selection?.sheet === sheet ? workbook.selection.rect : null;
  const at = { row: rect?.row ?? 0, column: rect?.column ?? 0 };
  showTabs(
    page.tabs,
    workbook,
    sheet,
    (chosen) => void book?.select(chosen, { row: 0, column: 0, rows: 1, columns: 1 }),
  );
  grid.show(sheet, at);
  page.cellName.textContent = cellAddress(at.row, at.column);
  if (document.activeElement !== page.formula) page.formula.value = typedText(sheet, at.row, at.column);
  page.counts.textContent = countsText(book);
}

function countsText({ host }: OpenBook): string {
  const { roundTrips, requestBytes, responseBytes } = host.counts;
  const missing = host.missing.length > 0 ? ` Not in this workbench: ${host.missing.join(', ')}.` : '';
  const kilobytes = Math.round((requestBytes + responseBytes) / 1024);
  return `Your workbook stays on this machine. The add-in has made ${roundTrips} round trips to it (${kilobytes.toLocaleString('en-GB')} KB).${missing}`;
}

async function typeFormula(): Promise<void> {
  const workbook = book?.workbook;
  const sheet = workbook?.activeSheet;
  if (!book || !sheet) return;
  const { row, column } = workbook?.selection?.rect ?? { row: 0, column: 0 };
  try {
    await book.type(sheet, row, column, page.formula.value);
  } catch (error) {
    showError(error);
  }
}

function download(): void {
  if (!book) return;
  const bytes = writeXlsx(book.workbook);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  link.download = book.workbook.fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** What the officer can put right is a sentence of its own; anything else is our fault, and is said to be. */
function showError(error: unknown): void {
  const isTheirs = error instanceof WorkbookFileError;
  const message = error instanceof Error ? error.message : String(error);
  page.message.textContent = isTheirs ? message : `Something went wrong in the workbench: ${message}`;
  page.message.hidden = false;
}

function required(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found;
}
