import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TextEditorModule,
  themeQuartz,
  type GridOptions,
} from 'ag-grid-community';
import type { SheetRow } from './sheetColumns';

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  TextEditorModule,
]);

/** As little of the grid's own looks as can be: cells look as the workbook says. */
const theme = themeQuartz.withParams({
  borderColor: '#c8ccd0',
  borderRadius: 0,
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  cellHorizontalPadding: 0,
  headerBackgroundColor: '#f3f5f7',
  headerFontWeight: 400,
  headerFontSize: 12,
  headerTextColor: '#1b1b1b',
  foregroundColor: '#000000',
  backgroundColor: '#ffffff',
  oddRowBackgroundColor: '#ffffff',
  accentColor: '#1f5a7a',
  rowBorder: false,
  columnBorder: false,
  pinnedColumnBorder: true,
  pinnedRowBorder: true,
});

/** What is the same for every sheet. */
export function gridOptions(): GridOptions<SheetRow> {
  return {
    theme,
    // The page's policy lets no style in but those with the number that the server made for this page.
    styleNonce: document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '',
    columnDefs: [],
    rowData: [],
    defaultColDef: {
      resizable: false,
      sortable: false,
      suppressMovable: true,
      suppressHeaderMenuButton: true,
    },
    getRowId: ({ data }) => String(data.row),
    headerHeight: 22,
    rowHeight: 20,
    rowBuffer: 10,
    animateRows: false,
    // Long text and merged cells lie over the rows and cells after them.
    suppressRowTransform: true,
    suppressRowHoverHighlight: true,
    suppressColumnMoveAnimation: true,
    ensureDomOrder: true,
    processUnpinnedColumns: () => [],
    enterNavigatesVertically: false,
    enterNavigatesVerticallyAfterEdit: true,
    stopEditingWhenCellsLoseFocus: true,
    suppressNoRowsOverlay: true,
    suppressHeaderFocus: true,
    // The Tab key leaves the sheet, lest it hold the focus for ever; while typing it goes on to the next cell.
    tabToNextCell: ({ editing, nextCellPosition }) => (editing && nextCellPosition) || false,
  };
}
