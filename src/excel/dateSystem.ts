/** 1 January 2000 in the 1900 date system. */
const MILLENNIUM = 36_526;

/**
 * How many days a date serial of this workbook lies behind the 1900 date system: 0, or 1462 where the workbook counts
 * from 1904. Office.js has no property for it, so Excel is asked to count a known day.
 * @returns a function to call after the next sync
 */
export function daysBehind1900(workbook: Excel.Workbook): () => number {
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load("value");
  return () => MILLENNIUM - millennium.value;
}
