import type { OfficeMeta } from '../host/meta';
import type { EditStep } from '../host/officerEdits';
import { cellAddress } from '../workbook/address';
import type { FunctionsMetadata } from '../workbook/calculation/customFunctions';
import type { Sheet } from '../workbook/workbook';
import { readXlsx } from '../workbook/xlsx/readXlsx';
import { writeXlsx } from '../workbook/xlsx/writeXlsx';
import { ChartLayer } from './charts/ChartLayer';
import { takeDroppedFile } from './dropFile';
import { SheetGrid } from './grid/SheetGrid';
import { typedText } from './grid/typedText';
import { manifestRibbon, type RibbonButton } from './manifestRibbon';
import { OpenBook } from './openBook';
import { problemText } from './problemText';
import { showRibbon } from './ribbonView';
import { showTabs } from './tabs';

const page = {
  fileName: required('file-name'),
  message: required('message'),
  openFile: required('open-file') as HTMLInputElement,
  undo: required('undo') as HTMLButtonElement,
  redo: required('redo') as HTMLButtonElement,
  download: required('download'),
  ribbon: required('ribbon'),
  cellName: required('cell-name'),
  formula: required('formula') as HTMLInputElement,
  grid: required('grid'),
  tabs: required('tabs'),
  pane: required('pane'),
  closePane: required('close-pane'),
  frame: required('frame'),
  counts: required('counts'),
};

/** Over the grid, which tells of its first size before there are any. */
let charts: ChartLayer | null = null;
const grid = new SheetGrid(
  page.grid,
  {
    selected: (sheet, row, column) => void select(sheet, row, column),
    typed: (sheet, row, column, text) => void type(sheet, row, column, text),
    scrolled: () => charts?.move(grid.view),
  },
  () => (node, at) => book?.calculator.valueInRule(node, at) ?? null,
);
charts = new ChartLayer(page.grid);
let excel: { readonly meta: OfficeMeta; readonly functions: FunctionsMetadata } | null = null;
let book: OpenBook | null = null;
let refreshPending = false;

page.openFile.addEventListener('change', () => void openChosenFile());
page.download.addEventListener('click', download);
page.undo.addEventListener('click', () => void step((opened) => opened.edits.undo()));
page.redo.addEventListener('click', () => void step((opened) => opened.edits.redo()));
page.closePane.addEventListener('click', () => book?.showPane(false));
page.formula.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') void typeFormula();
});
document.addEventListener('keydown', undoByKey);
takeDroppedFile((file) => void openFile(file));
void start().catch(showError);

async function start(): Promise<void> {
  const meta = await json<OfficeMeta>('/workbench/office-meta.json');
  const functions = await json<FunctionsMetadata>('/functions.json');
  excel = { meta, functions };
  const manifest = await (await fetch('/manifest.xml')).text();
  showRibbon(page.ribbon, manifestRibbon(new DOMParser().parseFromString(manifest, 'text/xml')), press);
  const { fileName } = await json<{ fileName: string }>('/workbench/start.json');
  open(new Uint8Array(await (await fetch('/workbench/start.xlsx')).arrayBuffer()), fileName);
}

async function json<T>(address: string): Promise<T> {
  return (await (await fetch(address)).json()) as T;
}

async function openChosenFile(): Promise<void> {
  const [file] = page.openFile.files ?? [];
  if (file) await openFile(file);
  // So that the same file can be chosen again.
  page.openFile.value = '';
}

async function openFile(file: File): Promise<void> {
  try {
    open(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    showError(error);
  }
}

/** Puts a workbook on the desk, with a fresh task pane beside it. The one before stays until this one has been read. */
function open(bytes: Uint8Array, fileName: string): void {
  if (!excel) return;
  const workbook = readXlsx(bytes, fileName);
  say('');
  page.fileName.textContent = fileName;
  book?.close();
  book = new OpenBook(workbook, excel, page.frame, refreshSoon);
  refresh();
}

function press(button: RibbonButton): void {
  if (!book) return;
  if (button.functionName === null) book.showPane(true);
  else void book.runCommand(button.functionName, button.id).catch(showError);
}

async function select(sheet: Sheet, row: number, column: number): Promise<void> {
  await book?.select(sheet, { row, column, rows: 1, columns: 1 });
}

async function type(sheet: Sheet, row: number, column: number, text: string): Promise<void> {
  try {
    await book?.edits.type(sheet, row, column, text);
    say('');
  } catch (error) {
    showError(error);
  }
  refreshSoon();
}

async function typeFormula(): Promise<void> {
  const workbook = book?.workbook;
  const sheet = workbook?.activeSheet;
  if (!sheet) return;
  const { row, column } = workbook?.selection?.rect ?? { row: 0, column: 0 };
  await type(sheet, row, column, page.formula.value);
}

function undoByKey(event: KeyboardEvent): void {
  const isTyping = event.target instanceof HTMLInputElement;
  if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 'y' || (key === 'z' && event.shiftKey)) void step((opened) => opened.edits.redo());
  else if (key === 'z') void step((opened) => opened.edits.undo());
  else return;
  event.preventDefault();
}

/** Undoes or does again, goes to the cell, and says so where it could not. */
async function step(take: (opened: OpenBook) => Promise<EditStep>): Promise<void> {
  if (!book) return;
  try {
    const taken = await take(book);
    if (taken.kind === 'done') await select(taken.sheet, taken.row, taken.column);
    say(
      taken.kind === 'changed-since'
        ? `${cellAddress(taken.row, taken.column)} of ${taken.sheet.name} has been changed since, so it was left as it is.`
        : '',
    );
  } catch (error) {
    showError(error);
  }
  refreshSoon();
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
  const sheet = shownSheet();
  if (!book || !sheet) return;
  const { workbook, edits } = book;
  const rect = workbook.selection?.sheet === sheet ? workbook.selection.rect : null;
  const at = { row: rect?.row ?? 0, column: rect?.column ?? 0 };
  showTabs(page.tabs, workbook, sheet, (chosen) => void select(chosen, 0, 0));
  grid.show(sheet, at);
  drawCharts();
  page.cellName.textContent = cellAddress(at.row, at.column);
  if (document.activeElement !== page.formula) page.formula.value = typedText(sheet, at.row, at.column);
  page.undo.disabled = !edits.canUndo;
  page.redo.disabled = !edits.canRedo;
  page.pane.hidden = !book.isPaneShown;
  page.counts.textContent = countsText(book);
}

function shownSheet(): Sheet | undefined {
  return book?.workbook.activeSheet ?? book?.workbook.sheets[0];
}

function drawCharts(): void {
  const sheet = shownSheet();
  if (sheet) charts?.show(sheet, grid.geometry, grid.view);
}

function countsText({ host }: OpenBook): string {
  const { roundTrips, requestBytes, responseBytes } = host.counts;
  const missing = host.missing.length > 0 ? ` Not in this workbench: ${host.missing.join(', ')}.` : '';
  const kilobytes = Math.round((requestBytes + responseBytes) / 1024);
  return `Your workbook stays on this machine. The add-in has made ${roundTrips} round trips to it (${kilobytes.toLocaleString('en-GB')} KB).${missing}`;
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

function showError(error: unknown): void {
  say(problemText(error));
}

/** Below the bar, and to a screen reader; nothing takes the last sentence away. */
function say(sentence: string): void {
  page.message.textContent = sentence;
  page.message.hidden = sentence === '';
}

function required(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no ${id}.`);
  return found;
}
