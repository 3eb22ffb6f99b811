import type { Area } from "../../data";
import { areaOf, lastColumn, lastRow } from "../../area";
import type { CellRows } from "../cell";
import { inputsOf, type Input, type Inputs } from "./inputs";
import { sortedGroups } from "./sort";

/** A sheet as the graph reads it. */
export interface GraphSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: CellRows;
}

/** A cell with a formula. */
export interface FormulaNode {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** As the first cell of those that share it has it. */
  readonly formula: string;
  /** How many rows below that first cell this one is. */
  readonly rowOffset: number;
  readonly inputs: Inputs;
}

/** An area that formulas read: what is in it comes before what reads it. */
export interface AreaNode {
  readonly sheetId: string;
  readonly area: Area;
}

export type GraphNode = FormulaNode | AreaNode;

/** An area of up to so many cells is followed cell by cell. */
const SMALL_AREA = 8;

export function isFormula(node: GraphNode): node is FormulaNode {
  return "formula" in node;
}

/** What an input of a formula is, seen from the formula's own place. */
export function areaRead({ area, firstRowMoves, lastRowMoves }: Input, rowOffset: number): Area {
  if (rowOffset === 0 || !(firstRowMoves || lastRowMoves)) return area;
  const first = area.row + (firstRowMoves ? rowOffset : 0);
  const last = lastRow(area) + (lastRowMoves ? rowOffset : 0);
  return areaOf(Math.min(first, last), area.column, Math.max(first, last), lastColumn(area));
}

/** The formulas of one sheet, by column and then from top to bottom. */
type SheetFormulas = Map<number, FormulaNode[]>;

/** Which formulas read which cells, worked out from their texts; it holds until a formula changes. */
export class Graph {
  /** In an order in which each comes after what it reads. */
  readonly order: readonly GraphNode[];
  /** Formulas whose place in the order their texts don't tell, or that read each other in a circle. */
  readonly unsettled: ReadonlySet<FormulaNode>;
  /** For nodes in circles, all nodes of the circle. */
  readonly circles: ReadonlyMap<GraphNode, readonly GraphNode[]>;
  private readonly sheetIds = new Map<string, string>();
  private readonly formulas = new Map<string, SheetFormulas>();
  private readonly areas = new Map<string, AreaNode>();

  constructor(sheets: readonly GraphSheet[]) {
    for (const { id, name } of sheets) this.sheetIds.set(name.toLowerCase(), id);
    const all = sheets.flatMap((sheet) => this.addFormulas(sheet));
    const { order, circles } = sortedGroups<GraphNode>(all, (node) => this.read(node));
    this.order = order;
    this.circles = circles;
    this.unsettled = new Set(all.filter((node) => node.inputs.hidden || circles.has(node)));
  }

  /** The id of the sheet that an input is on; null when there is no such sheet. */
  sheetOf(node: FormulaNode, input: Input): string | null {
    return input.sheet === null ? node.sheetId : (this.sheetIds.get(input.sheet.toLowerCase()) ?? null);
  }

  /** The nodes that an input of a formula stands for: formulas, or the area as one. */
  read(node: GraphNode): readonly GraphNode[] {
    if (!isFormula(node)) return this.formulasIn(node);
    const found: GraphNode[] = [];
    for (const input of node.inputs.areas) found.push(...this.nodesRead(node, input));
    return found;
  }

  nodesRead(node: FormulaNode, input: Input): readonly GraphNode[] {
    const sheetId = this.sheetOf(node, input);
    if (sheetId === null) return [];
    const area = areaRead(input, node.rowOffset);
    if (area.rowCount * area.columnCount <= SMALL_AREA) return this.formulasIn({ sheetId, area });
    return [this.areaNode(sheetId, area)];
  }

  private areaNode(sheetId: string, area: Area): AreaNode {
    const key = `${sheetId} ${area.row} ${area.column} ${area.rowCount} ${area.columnCount}`;
    let node = this.areas.get(key);
    if (node === undefined) this.areas.set(key, (node = { sheetId, area }));
    return node;
  }

  private formulasIn({ sheetId, area }: AreaNode): FormulaNode[] {
    const sheet = this.formulas.get(sheetId);
    const found: FormulaNode[] = [];
    if (sheet === undefined) return found;
    const collect = (list: readonly FormulaNode[]) => {
      for (let at = firstFrom(list, area.row); at < list.length && list[at]!.row <= lastRow(area); at++) {
        found.push(list[at]!);
      }
    };
    if (area.columnCount > sheet.size) {
      for (const [column, list] of sheet) {
        if (column >= area.column && column <= lastColumn(area)) collect(list);
      }
    } else {
      for (let column = area.column; column <= lastColumn(area); column++) {
        const list = sheet.get(column);
        if (list !== undefined) collect(list);
      }
    }
    return found;
  }

  private addFormulas({ id: sheetId, cells }: GraphSheet): FormulaNode[] {
    const columns: SheetFormulas = new Map();
    const firsts = new Map<string, FormulaNode>();
    const all: FormulaNode[] = [];
    for (const rowKey of Object.keys(cells)) {
      const row = Number(rowKey);
      const items = cells[row]!;
      for (const columnKey in items) {
        const { f: formula, custom } = items[columnKey]!;
        if (typeof formula !== "string" || formula === "") continue;
        const column = Number(columnKey);
        const mark = custom?.shared === undefined ? null : `${custom.shared} ${column}`;
        const first = mark === null ? undefined : firsts.get(mark);
        const node: FormulaNode =
          first === undefined
            ? { sheetId, row, column, formula, rowOffset: 0, inputs: inputsOf(formula) }
            : { ...first, row, rowOffset: row - first.row };
        if (mark !== null && first === undefined) firsts.set(mark, node);
        let list = columns.get(column);
        if (list === undefined) columns.set(column, (list = []));
        list.push(node);
        all.push(node);
      }
    }
    this.formulas.set(sheetId, columns);
    return all;
  }
}

/** Index of the first formula in a row or below it. */
function firstFrom(list: readonly FormulaNode[], row: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
