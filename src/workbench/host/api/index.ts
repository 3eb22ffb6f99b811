import type { ApiClass } from "../protocol/declare";
import { application } from "./application";
import { chart, chartCollection, chartLegend } from "./chart";
import { chartAxes, chartAxis, chartAxisFormat, chartGridlines, chartGridlinesFormat } from "./chartAxes";
import {
  chartAxisTitle,
  chartAxisTitleFormat,
  chartFill,
  chartFont,
  chartLineFormat,
  chartTitle,
  chartTitleFormat,
} from "./chartFormats";
import {
  chartDataLabelFormat,
  chartDataLabels,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
} from "./chartSeries";
import { conditionalFormat, conditionalFormatCollection } from "./conditionalFormats";
import {
  cellValueConditionalFormat,
  colorScaleConditionalFormat,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  textConditionalFormat,
} from "./conditionalRules";
import { dataValidation } from "./dataValidation";
import { formatProtection } from "./formatProtection";
import { worksheetFreezePanes } from "./freezePanes";
import { functionResult, functions } from "./functions";
import { headerFooter, headerFooterGroup } from "./headerFooter";
import { namedItem } from "./namedItem";
import { namedItemCollection } from "./namedItemCollection";
import { pageBreak, pageBreakCollection } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./rangeAreas";
import { rangeBorder, rangeBorderCollection } from "./rangeBorder";
import { rangeFill } from "./rangeFill";
import { rangeFont } from "./rangeFont";
import { rangeFormat } from "./rangeFormat";
import { shape, shapeCollection } from "./shapes";
import { table } from "./table";
import { tableCollection, tableScopedCollection } from "./tableCollection";
import { tableColumn, tableColumnCollection, tableRowCollection } from "./tableColumns";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";
import { worksheetProtection } from "./worksheetProtection";

const CLASSES: readonly ApiClass<never>[] = [
  application,
  cellValueConditionalFormat,
  chart,
  chartAxes,
  chartAxis,
  chartAxisFormat,
  chartAxisTitle,
  chartAxisTitleFormat,
  chartCollection,
  chartDataLabelFormat,
  chartDataLabels,
  chartFill,
  chartFont,
  chartGridlines,
  chartGridlinesFormat,
  chartLegend,
  chartLineFormat,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
  chartTitleFormat,
  colorScaleConditionalFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  dataValidation,
  formatProtection,
  functionResult,
  functions,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItemCollection,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  range,
  rangeAreas,
  rangeBorder,
  rangeBorderCollection,
  rangeCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
  shape,
  shapeCollection,
  table,
  tableCollection,
  tableColumn,
  tableColumnCollection,
  tableRowCollection,
  tableScopedCollection,
  textConditionalFormat,
  workbook,
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
];

/** All classes of Excel's API that the host has, by name. */
export const classes: ReadonlyMap<string, ApiClass<unknown>> = new Map(
  CLASSES.map((type) => [type.name, type as ApiClass<unknown>]),
);

/** Members that a class has by what it is. */
const COLLECTION = ["items", "getItem"] as const;

/** What the host covers, as "Range.values"; everything else answers ApiNotFound. */
export function coveredApis(): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const type of classes.values()) {
    // A property that can't be read is a name that only the client uses.
    const properties = Object.entries(type.properties ?? {}).filter(([, property]) => property.get);
    const names = [
      ...properties.map(([name]) => name),
      ...Object.keys({ ...type.navigation, ...type.methods }),
      ...(type.events ?? []),
      ...COLLECTION.filter((member) => type[member]),
    ];
    for (const name of names) if (!name.startsWith("_")) covered.add(`${type.name}.${name}`);
  }
  return covered;
}
