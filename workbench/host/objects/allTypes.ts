import type { AnyBehaviour } from '../typeBehaviour';
import { application, runtime } from './application';
import { autoFilter } from './autoFilter';
import {
  chartAreaFormat,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartFont,
  chartGridlines,
  chartLegend,
  chartTitle,
  chartTitleFormat,
} from './chartParts';
import {
  chartDataLabels,
  chartFill,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from './chartSeries';
import { chart, chartCollection } from './charts';
import { conditionalFormat, conditionalFormatCollection } from './conditionalFormats';
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  textConditionalFormat,
} from './conditionalRules';
import { dataValidation } from './dataValidation';
import { worksheetFreezePanes } from './freezePanes';
import { functionResult, worksheetFunctions } from './worksheetFunctions';
import { namedItem, namedItemCollection } from './namedItems';
import { headerFooter, headerFooterGroup, pageBreak, pageBreakCollection, pageLayout } from './pageLayout';
import { pivotField, pivotFieldCollection, pivotItem, pivotItemCollection } from './pivotFields';
import {
  dataPivotHierarchy,
  dataPivotHierarchyCollection,
  filterPivotHierarchy,
  filterPivotHierarchyCollection,
  pivotHierarchy,
  pivotHierarchyCollection,
  rowColumnPivotHierarchy,
  rowColumnPivotHierarchyCollection,
} from './pivotHierarchies';
import { pivotLayout } from './pivotLayout';
import { pivotTable, pivotTableCollection, pivotTableScopedCollection } from './pivotTables';
import { workbookProtection, worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas, rangeCollection, rangeView } from './rangeAreas';
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
} from './rangeFormat';
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  customFunctions,
  dynamicRibbon,
} from './services';
import { setting, settingCollection } from './settings';
import { rangeSort, tableSort } from './sorting';
import { table } from './table';
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from './tableParts';
import { tableCollection, tableScopedCollection } from './tables';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';

const behaviours: readonly AnyBehaviour[] = [
  addinInternalService,
  application,
  appRuntimePersistenceService,
  appRuntimeService,
  autoFilter,
  cellValueConditionalFormat,
  chart,
  chartAreaFormat,
  chartAxes,
  chartAxis,
  chartAxisTitle,
  chartCollection,
  chartDataLabels,
  chartFill,
  chartFont,
  chartGridlines,
  chartLegend,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
  chartTitleFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  customFunctions,
  dataPivotHierarchy,
  dataPivotHierarchyCollection,
  dataValidation,
  functionResult,
  worksheetFunctions,
  dynamicRibbon,
  filterPivotHierarchy,
  filterPivotHierarchyCollection,
  formatProtection,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItemCollection,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  pivotField,
  pivotFieldCollection,
  pivotHierarchy,
  pivotHierarchyCollection,
  pivotItem,
  pivotItemCollection,
  pivotLayout,
  pivotTable,
  pivotTableCollection,
  pivotTableScopedCollection,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  rangeSort,
  rangeView,
  rowColumnPivotHierarchy,
  rowColumnPivotHierarchyCollection,
  runtime,
  setting,
  settingCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRow,
  tableRowCollection,
  tableScopedCollection,
  tableSort,
  textConditionalFormat,
  workbook,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
];

/** How each of Excel's types behaves, by Microsoft's name. */
export const allTypes: ReadonlyMap<string, AnyBehaviour> = new Map(
  behaviours.map((behaviour) => [behaviour.type, behaviour]),
);
