import type { CellValue } from "../../src/plan/cell";
import { indicatorFigures, indicatorRowFigures, INDEX_TABLES, type IndexModel } from "../../src/planindex";
import { INDICATOR_TABLES } from "../../src/rollup";
import { recordText } from "../../src/text/recordIndex";
import { rollupText } from "../../src/text/rollup";

const { columns: c } = recordText.indicators;
const { indicators: text } = rollupText;

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
  return tables;
}
