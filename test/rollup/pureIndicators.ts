import type { CellValue } from "../../src/plan/cell";
import { indicatorFigures, indicatorRowFigures, INDEX_TABLES, type IndexModel } from "../../src/planindex";
import { INDICATOR_TABLES, TREND_TABLES } from "../../src/rollup";
import { recordText } from "../../src/text/recordIndex";
import { rollupText } from "../../src/text/rollup";

const { columns: c, trend: t } = recordText.indicators;
const { indicators: text, trend: over } = rollupText;
const LIES = ["lowest", "median", "highest", "district"] as const;

/** Every table of indicators by heading, as the pure code computes it. */
export function pureIndicators(model: IndexModel): Map<string, Map<string, CellValue[]>> {
  if (!model.indicators) return new Map();
  const rows = indicatorRowFigures(model);
  const figures = indicatorFigures(model);
  const tables = new Map<string, Map<string, CellValue[]>>();
  tables.set(
    INDEX_TABLES.indicators,
    new Map(
      (["source", "row", "series", "schoolNo", "period", "value", "key", "counted"] as const).map((key) => [
        c[key],
        rows.map((row) => row[key]),
      ]),
    ),
  );
  const periods = figures.flatMap(({ trend }) => trend);
  if (periods.length > 0)
    tables.set(
      INDEX_TABLES.indicatorTrend,
      new Map([
        [t.called, periods.map(({ period }) => period)],
        [t.schools, periods.map(({ schools }) => schools)],
        ...LIES.map((key): [string, CellValue[]] => [t[key], periods.map((each) => each[key] ?? "#N/A")]),
      ]),
    );
  if (!model.listed.some(({ isSchool }) => isSchool)) return tables;
  const spreads = figures.flatMap((indicator) => indicator.spreads);
  tables.set(
    INDICATOR_TABLES.spreads,
    new Map(
      (["schools", "lowest", "lowestSchool", "median", "highest", "district"] as const).map((key) => [
        text[key],
        spreads.map((spread): CellValue => spread[key] ?? ""),
      ]),
    ),
  );
  figures.forEach(({ schools }, at) =>
    tables.set(
      INDICATOR_TABLES.bySchool(at + 1),
      new Map([
        [rollupText.school, schools.map(({ school }) => school)],
        ...(schools[0]?.values ?? []).map((_, k): [string, CellValue[]] => [
          `column ${k + 3}`,
          schools.map(({ values }) => values[k] ?? text.noValue),
        ]),
      ]),
    ),
  );
  figures.forEach(({ trend }, at) => {
    if (trend.length === 0) return;
    tables.set(
      TREND_TABLES.indicator(at + 1),
      new Map([
        [over.period, trend.map(({ period }) => period)],
        [text.schools, trend.map(({ schools }) => schools)],
        ...LIES.map((key): [string, CellValue[]] => [over[key], trend.map((each) => each[key] ?? "")]),
      ]),
    );
  });
  return tables;
}
