import { isErrorValue, type CellValue } from "../../plan/cell";
import { readFigure } from "../../plan/values/figure";
import type { ChartFormat } from "../../sheet/chart";

/** How an indicator's values are shown: as shares where some are written so, and else with as many decimals as tell them apart. */
export function formatOf(
  values: readonly { readonly value: CellValue; readonly format: string }[],
): ChartFormat {
  const figures = values.flatMap(({ value, format }) => {
    if (typeof value === "number") return { number: value, isShare: format.includes("%") };
    if (typeof value !== "string" || isErrorValue(value)) return [];
    const figure = readFigure(value, "General");
    return figure.kind === "number" ? { number: figure.value, isShare: figure.isPercent } : [];
  });
  if (figures.some(({ isShare }) => isShare)) return "share";
  if (figures.every(({ number }) => Number.isInteger(number))) return "count";
  return figures.every(({ number }) => Math.abs(number) <= 1) ? "hundredths" : "decimal";
}
