import type { CellValue } from "../../plan/cell";
import type { StateLists } from "../../plan/state";
import type { ColumnMap } from "../../plan/maps/tableMap";
import {
  BENCHMARK_TYPES,
  readBenchmarkType,
  readDirection,
  readVerdict,
} from "../../plan/values/benchmarkWords";
import { readFigure } from "../../plan/values/figure";
import type { Plan } from "../../plan/model";
import { indexText } from "../../text/planindex";
import { stateText } from "../../text/stateSheet";
import { line, listed, sameKey } from "../formulas/excelText";
import { holdsBenchmarks } from "../sources/source";
import type { SourceColumns } from "../sources/sourceColumns";
import type { BenchmarkWords, Meaning, Source } from "../model";

const t = indexText.benchmarks;

/** Our types by name, in their order. */
export const TYPE_NAMES: readonly string[] = BENCHMARK_TYPES.map((type) => stateText.typeWords.types[type]);

/** Our name of the type whose benchmarks stand in a column. */
export function nameOfType({ field }: ColumnMap): string {
  const type = BENCHMARK_TYPES.find((each) => field === `benchmark:${each}`);
  return type === undefined ? "" : stateText.typeWords.types[type];
}

/** The words of a plan's benchmarks, and what the plan's reader makes of them. */
export function benchmarkWords(
  { benchmarks }: Plan,
  sources: readonly Source[],
  own: StateLists["typeWords"],
): BenchmarkWords {
  const texts = (field: keyof SourceColumns) => textsIn(sources.filter(holdsBenchmarks), field);
  const types = new Map(own.map((word) => [sameKey(line(word.word)), word]));
  const addType = (word: string, type: string) => {
    if (!types.has(sameKey(word))) types.set(sameKey(word), { word, type });
  };
  const said = new Map(
    benchmarks.flatMap(({ type }) =>
      "text" in type ? [[sameKey(listed(line(type.text))), type] as const] : [],
    ),
  );
  for (const text of texts("benchmarkType")) {
    const type = said.get(sameKey(text)) ?? readBenchmarkType(text);
    addType(text, type.kind === "word" ? stateText.typeWords.types[type.word] : "");
  }
  TYPE_NAMES.forEach((name) => addType(name, name));
  const meant = <Word extends string>(
    field: keyof SourceColumns,
    read: (text: string) => { kind: string; word?: Word },
    names: Readonly<Partial<Record<Word, string>>>,
  ) =>
    texts(field).flatMap((written): Meaning[] => {
      const { word } = read(written);
      const means = word && names[word];
      return means === undefined ? [] : [{ written, means: means as string }];
    });
  return {
    typeWords: [...types.values()],
    typeNumbers: typeNumbers([...types.values()].map(({ type }) => type)),
    numbers: [...new Set([...texts("baseline"), ...texts("target"), ...texts("actual")])].flatMap(
      (written): Meaning[] => {
        const figure = readFigure(written, "General");
        if (figure.kind !== "number") return [];
        // As a cell keeps a share: 45 % is 0.45.
        return [{ written, means: figure.isPercent ? figure.value / 100 : figure.value }];
      },
    ),
    directions: meant("direction", (text) => readDirection(text), t.directions),
    results: meant("status", (text) => readVerdict(text), { met: t.met, missed: t.notMet }),
  };
}

/** The numbers of our types by their names, and by other words that the user wrote for them. */
function typeNumbers(said: readonly string[]): Meaning[] {
  const numbers = new Map(
    TYPE_NAMES.map((name, index) => [sameKey(name), { written: name, means: index + 1 }]),
  );
  for (const written of said.map((text) => listed(line(text)))) {
    const reading = readBenchmarkType(written);
    if (numbers.has(sameKey(written)) || reading.kind !== "word") continue;
    numbers.set(sameKey(written), { written, means: BENCHMARK_TYPES.indexOf(reading.word) + 1 });
  }
  return [...numbers.values()];
}

/** The different texts in the columns of a field. */
function textsIn(sources: readonly Source[], field: keyof SourceColumns): string[] {
  const texts = new Map<string, string>();
  for (const source of sources)
    for (const column of source.columns[field])
      for (let n = 1; n <= source.rows; n++) {
        const value: CellValue = source.cell(column, n);
        const text = typeof value === "number" ? "" : listed(line(value));
        if (text !== "" && !texts.has(sameKey(text))) texts.set(sameKey(text), text);
      }
  return [...texts.values()];
}
