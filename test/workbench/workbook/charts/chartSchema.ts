import type { SchemaModels } from '../schemaOrder';

const value = { attributes: 'val!' };
const optionalValue = { attributes: 'val' };
const labels =
  'numFmt? spPr? txPr? dLblPos? showLegendKey? showVal? showCatName? showSerName? showPercent? showBubbleSize? separator? showLeaderLines? leaderLines? extLst?';
const axis =
  'axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt? majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx (crosses|crossesAt)?';

/** ECMA-376 part 1, 21.2 (charts) with the drawing elements they hold, transitional: what the parts we write may hold. */
export const chartSchema: SchemaModels = {
  chartSpace: {
    children:
      'date1904? lang? roundedCorners? style? clrMapOvr? pivotSource? protection? chart spPr? txPr? externalData? printSettings? userShapes? extLst?',
  },
  chart: {
    children:
      'title? autoTitleDeleted? pivotFmts? view3D? floor? sideWall? backWall? plotArea legend? plotVisOnly? dispBlanksAs? extLst?',
  },
  title: { children: 'tx? layout? overlay? spPr? txPr? extLst?' },
  'title/tx': { children: '(strRef|rich)' },
  rich: { children: 'bodyPr lstStyle? p*' },
  plotArea: {
    children:
      'layout? (areaChart|lineChart|scatterChart|pieChart|doughnutChart|barChart)(catAx|valAx)* dTable? spPr? extLst?',
  },
  legend: { children: 'legendPos? legendEntry* layout? overlay? spPr? txPr? extLst?' },
  barChart: {
    children: 'barDir grouping? varyColors? ser* dLbls? gapWidth? overlap? serLines* axId axId extLst?',
  },
  lineChart: {
    children:
      'grouping varyColors? ser* dLbls? dropLines? hiLowLines? upDownBars? marker? smooth? axId axId extLst?',
  },
  areaChart: { children: 'grouping? varyColors? ser* dLbls? dropLines? axId axId extLst?' },
  pieChart: { children: 'varyColors? ser* dLbls? firstSliceAng? extLst?' },
  doughnutChart: { children: 'varyColors? ser* dLbls? firstSliceAng? holeSize? extLst?' },
  scatterChart: { children: 'scatterStyle varyColors? ser* dLbls? axId axId extLst?' },
  'barChart/ser': {
    children:
      'idx order tx? spPr? invertIfNegative? pictureOptions? dPt* dLbls? trendline* errBars? cat? val? shape? extLst?',
  },
  'lineChart/ser': {
    children: 'idx order tx? spPr? marker? dPt* dLbls? trendline* errBars? cat? val? smooth? extLst?',
  },
  'areaChart/ser': {
    children: 'idx order tx? spPr? pictureOptions? dPt* dLbls? trendline* errBars? cat? val? extLst?',
  },
  'pieChart/ser': { children: 'idx order tx? spPr? explosion? dPt* dLbls? cat? val? extLst?' },
  'doughnutChart/ser': { children: 'idx order tx? spPr? explosion? dPt* dLbls? cat? val? extLst?' },
  'scatterChart/ser': {
    children: 'idx order tx? spPr? marker? dPt* dLbls? trendline* errBars* xVal? yVal? smooth? extLst?',
  },
  'ser/tx': { children: '(strRef|v)' },
  'ser/cat': { children: '(multiLvlStrRef|numRef|numLit|strRef|strLit)' },
  'ser/xVal': { children: '(multiLvlStrRef|numRef|numLit|strRef|strLit)' },
  'ser/val': { children: '(numRef|numLit)' },
  'ser/yVal': { children: '(numRef|numLit)' },
  'ser/marker': { children: 'symbol? size? spPr? extLst?' },
  'lineChart/marker': optionalValue,
  dPt: { children: 'idx invertIfNegative? marker? bubble3D? explosion? spPr? pictureOptions? extLst?' },
  dLbls: { children: `dLbl* ${labels}` },
  dLbl: {
    children:
      'idx layout? tx? numFmt? spPr? txPr? dLblPos? showLegendKey? showVal? showCatName? showSerName? showPercent? showBubbleSize? separator? extLst?',
  },
  multiLvlStrRef: { children: 'f multiLvlStrCache? extLst?' },
  multiLvlStrCache: { children: 'ptCount? lvl* extLst?' },
  lvl: { children: 'pt*' },
  strRef: { children: 'f strCache? extLst?' },
  numRef: { children: 'f numCache? extLst?' },
  strCache: { children: 'ptCount? pt* extLst?' },
  numCache: { children: 'formatCode? ptCount? pt* extLst?' },
  pt: { children: 'v', attributes: 'idx! formatCode' },
  catAx: {
    children: `${axis} auto? lblAlgn? lblOffset? tickLblSkip? tickMarkSkip? noMultiLvlLbl? extLst?`,
  },
  valAx: { children: `${axis} crossBetween? majorUnit? minorUnit? dispUnits? extLst?` },
  scaling: { children: 'logBase? orientation? max? min? extLst?' },
  majorGridlines: { children: 'spPr?' },
  numFmt: { attributes: 'formatCode! sourceLinked' },
  spPr: { children: '(noFill|solidFill)? ln?' },
  txPr: { children: 'bodyPr lstStyle? p*' },
  bodyPr: { attributes: 'rot vert' },
  lstStyle: {},
  p: { children: 'pPr? r* endParaRPr?' },
  pPr: { children: 'defRPr?' },
  r: { children: 'rPr? t' },
  rPr: { children: 'solidFill?', attributes: 'lang sz b' },
  defRPr: { children: 'solidFill?', attributes: 'sz b' },
  endParaRPr: { attributes: 'lang' },
  ln: { children: '(noFill|solidFill)? round?', attributes: 'w cap' },
  solidFill: { children: 'srgbClr' },
  srgbClr: { attributes: 'val!' },
  noFill: {},
  round: {},
  layout: {},
  t: {},
  v: {},
  f: {},
  formatCode: {},
  ...Object.fromEntries(
    ['idx', 'order', 'axId', 'crossAx', 'ptCount', 'axPos', 'barDir', 'scatterStyle', 'dLblPos'].map(
      (name) => [name, value],
    ),
  ),
  ...Object.fromEntries(
    [
      'date1904',
      'roundedCorners',
      'autoTitleDeleted',
      'plotVisOnly',
      'dispBlanksAs',
      'overlay',
      'legendPos',
      'grouping',
      'varyColors',
      'gapWidth',
      'overlap',
      'firstSliceAng',
      'holeSize',
      'invertIfNegative',
      'smooth',
      'symbol',
      'size',
      'bubble3D',
      'showLegendKey',
      'showVal',
      'showCatName',
      'showSerName',
      'showPercent',
      'showBubbleSize',
      'showLeaderLines',
      'delete',
      'orientation',
      'max',
      'min',
      'majorTickMark',
      'minorTickMark',
      'tickLblPos',
      'crosses',
      'crossBetween',
      'auto',
      'lblAlgn',
      'lblOffset',
      'noMultiLvlLbl',
      'tickLblSkip',
    ].map((name) => [name, optionalValue]),
  ),
};
