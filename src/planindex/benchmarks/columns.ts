import { AS_OF_NAME, STATE_TABLES } from "../../plan/ownTables";
import type { ColumnDescription } from "../../sheet/description";
import { indexText } from "../../text/planindex";
import { stateText } from "../../text/stateSheet";
import { bySource, cellFormula, firstFilledFormula, lastFilledFormula, textFormula } from "../formulas/cells";
import { linkColumns, placeColumns, statusAndDueColumns } from "../rows/columns";
import { keyFormula, lineFormula } from "../formulas/excelText";
import { meansFormula } from "../formulas/wordLists";
import { at, columnOf, INDEX_TABLES } from "../formulas/names";
import type { IndexModel, Source } from "../model";
import type { SourceColumns } from "../sources/sourceColumns";
import { nameOfType, TYPE_NAMES } from "./words";

const { columns: c, benchmarks: t } = indexText;
const b = t.columns;

/**
 * The columns of the benchmarks' index: those of the index that say what a row is, and what came of it. The pure code
 * that computes the same is `benchmarkFigures`.
 *
 * | column | says | read by |
 * | --- | --- | --- |
 * | Source … Due | as in the index | |
 * | Counted | 1 for a benchmark that was not given up | figures |
 * | Past | 1 when its day is past | figures |
 * | Type cell, Type | the type as written, as the number of one of ours or of none | figures, notice |
 * | Direction | which way is better | Result |
 * | Baseline, Target, Actual | numbers; "Can't read" for words without one | Result |
 * | Result | what the figures say came of it, or what somebody wrote where they don't | figures |
 * | Serves cell … No objective | as in the index | |
 */
export function benchmarkColumns(model: IndexModel): ColumnDescription[] {
  const { benchmarkRows: rows } = model;
  return [
    ...placeColumns(model, rows),
    ...statusAndDueColumns(model, rows),
    {
      heading: c.counted,
      content: { formula: `=IF(OR(${at(c.item)}="",${at(c.status)}="Discontinued"),0,1)` },
    },
    {
      heading: b.past,
      content: {
        formula: `=IFERROR(IF(AND(${at(c.counted)}=1,N(${at(c.due)})>0,N(${at(c.due)})<${AS_OF_NAME}),1,0),0)`,
      },
    },
    { heading: b.typeWritten, content: bySource(rows, (source) => typeCellFormula(model, source)) },
    { heading: b.type, content: { formula: typeFormula() } },
    {
      heading: b.direction,
      content: bySource(rows, (source) =>
        meaningFormula(model, firstOf(source, "direction"), INDEX_TABLES.directions),
      ),
    },
    ...(["baseline", "target", "actual"] as const).map((field): ColumnDescription => ({
      heading: b[field],
      content: bySource(rows, (source) => {
        const cell =
          field === "actual" ? lastFilledFormula(source, source.columns.actual) : firstOf(source, field);
        return numberFormula(model, cell);
      }),
    })),
    { heading: b.result, content: bySource(rows, resultFormula) },
    ...linkColumns(model, rows),
  ];
}

/** The first of a source's columns for a field that is filled in. */
function firstOf(source: Source, field: keyof SourceColumns): string {
  return firstFilledFormula(source.columns[field].map((column) => textFormula(source, column)));
}

function typeCellFormula(model: IndexModel, source: Source): string {
  if (source.benchmarkType !== null)
    return `IF(${at(c.item)}="","","${stateText.typeWords.types[source.benchmarkType]}")`;
  const cell = firstOf(source, "benchmarkType");
  const only = onlyTypeFormula(source);
  if (cell === '""' && only === null) return cell;
  const said = keyFormula(lineFormula(cell, model.odd));
  const text = only === null ? said : cell === '""' ? only : `IF(${said}="",${only},${said})`;
  return `IF(${at(c.item)}="","",IFERROR(${text},"${indexText.errorValue}"))`;
}

/** The type of the only column of a type that is filled in; null where there are no such columns. */
function onlyTypeFormula(source: Source): string | null {
  const { ofType } = source.columns;
  if (ofType.length === 0) return null;
  const filled = ofType.map((column) => `IFERROR(IF(${cellFormula(source, column)}="",0,1),1)`);
  const which = ofType.reduceRight(
    (otherwise, column, index) => `IF(${filled[index]}=1,"${nameOfType(column)}",${otherwise})`,
    '""',
  );
  return `IF(${filled.join("+")}=1,${which},"")`;
}

/** The place of the type among ours; one more for none that can be read. */
function typeFormula(): string {
  const { name, headings } = STATE_TABLES.typeWords;
  const [words, meanings] = headings.map((heading) => columnOf(name, heading)) as [string, string];
  const [said, numbers] = [t.written, t.means].map((heading) => columnOf(INDEX_TABLES.types, heading)) as [
    string,
    string,
  ];
  return `=IFERROR(INDEX(${numbers},MATCH(INDEX(${meanings},MATCH(${at(b.typeWritten)},${words},0)),${said},0)),${TYPE_NAMES.length + 1})`;
}

/** What one of our lists says of a cell: "" for an empty one. */
function meaningFormula(model: IndexModel, cell: string, list: string): string {
  if (cell === '""') return cell;
  const found = meansFormula(lineFormula(cell, model.odd), list);
  return `IF(${at(c.item)}="","",IFERROR(IF(${cell}="","",${found}),"${indexText.cantRead}"))`;
}

function numberFormula(model: IndexModel, cell: string): string {
  if (cell === '""') return cell;
  const words = meaningFormula(model, cell, INDEX_TABLES.numbers);
  return `IF(AND(${at(c.item)}<>"",ISNUMBER(${cell})),${cell},${words})`;
}

/**
 * What came of a benchmark: by its figures where they can be compared. A share beside a figure over 1 may be a percentage,
 * and is not compared; of several targets nobody can tell which is meant.
 */
function resultFormula({ columns, benchmarkType }: Source): string {
  if (benchmarkType !== null) return `IF(${at(c.counted)}=0,"","${t.noData}")`;
  const [actual, target, baseline, way] = [at(b.actual), at(b.target), at(b.baseline), at(b.direction)];
  const { increase, decrease, above, below, reach } = t.directions;
  const isWay = (...ways: string[]) => ways.map((each) => `${way}="${each}"`).join(",");
  const isApart = `AND(ISNUMBER(${baseline}),${baseline}<>${target})`;
  const isShareBeside = (share: string, other: string) => `AND(${share}>0,${share}<1,${other}>1)`;
  const isSure = `AND(ISNUMBER(${actual}),ISNUMBER(${target}),NOT(OR(${isShareBeside(actual, target)},${isShareBeside(target, actual)})),OR(${isWay(increase, decrease, above, below, reach)},AND(${way}="",${isApart})))`;
  const isReached = `IF(${isApart},(${actual}-${target})*(${target}-${baseline})>=0,${actual}=${target})`;
  const isMet = `IF(OR(${isWay(increase, above)}),${actual}>=${target},IF(OR(${isWay(decrease, below)}),${actual}<=${target},${isReached}))`;
  const said = `IFERROR(INDEX(${columnOf(INDEX_TABLES.results, t.means)},MATCH(${at(c.statusWritten)},${columnOf(INDEX_TABLES.results, t.written)},0)),IF(${at(c.status)}="Complete","${t.met}",IF(${actual}="","${t.noData}","${t.cantTell}")))`;
  const hasSeveral = columns.baseline.length > 1 || columns.target.length > 1;
  const judged = hasSeveral ? said : `IF(${isSure},IF(${isMet},"${t.met}","${t.notMet}"),${said})`;
  return `IF(${at(c.counted)}=0,"",${judged})`;
}
