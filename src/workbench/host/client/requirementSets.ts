/**
 * Which sets of Excel's API the host reports. A set says that *all* of its members exist, and no set up to the newest
 * is covered whole (charts, pivot tables, events and bindings are missing from the first ones on). Reporting none would
 * make every add-in take its plainest fallback, which real Excel never sees. So a version of ExcelApi is reported when
 * the host has those members of it that add-ins branch on; a member that is missing still answers ApiNotFound.
 */
const MARKERS: readonly (readonly [version: string, members: readonly string[]])[] = [
  ["1.1", ["Range.values", "Range.formulas", "Table.getRange", "Worksheet.getRange", "NamedItem.getRange"]],
  ["1.2", ["Range.getUsedRange", "Range.merge", "WorksheetProtection.protect", "Functions.date"]],
  ["1.3", ["Range.getResizedRange", "Range.getRowsBelow", "Application.suspendApiCalculationUntilNextSync"]],
  [
    "1.4",
    ["WorksheetCollection.getItemOrNullObject", "Range.getUsedRangeOrNullObject", "NamedItemCollection.add"],
  ],
  ["1.5", ["WorksheetCollection.getFirst"]],
  ["1.6", ["ConditionalFormatCollection.add", "Application.suspendScreenUpdatingUntilNextSync"]],
  ["1.7", ["WorksheetFreezePanes.freezeAt", "Worksheet.tabColor", "Range.isEntireRow"]],
  ["1.8", ["DataValidation.rule", "Worksheet.showGridlines"]],
  ["1.9", ["PageLayout.zoom", "Range.getTables", "RangeAreas.areas"]],
  ["1.10", ["Range.left", "Range.top", "Range.width", "Range.height"]],
  ["1.11", ["Range.moveTo"]],
  ["1.13", ["Table.resize", "Range.getMergedAreasOrNullObject"]],
];

/**
 * Answers `requirements.isSetSupported`. ExcelApi is reported up to the last version whose markers are all covered and
 * all those before it; of other sets only the bridge's own flag, by which Excel waits for a cell that is being edited.
 */
export function isSetSupported(
  covered: ReadonlySet<string>,
  name: string,
  version?: string | number,
): boolean {
  const set = name.toLowerCase();
  if (set === "delayforcelledit") return true;
  if (set !== "excelapi") return false;
  const wanted = order(String(version ?? "1.1"));
  const missing = MARKERS.find(([, members]) => members.some((member) => !covered.has(member)));
  const last = MARKERS.at(-1)![0];
  return missing ? wanted < order(missing[0]) : wanted <= order(last);
}

/** "1.10" is later than "1.9". */
function order(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}
