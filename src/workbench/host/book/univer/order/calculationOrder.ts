import type { Area } from "../../data";
import { overlaps } from "../../area";
import { areaRead, Graph, isFormula, type FormulaNode, type GraphNode, type GraphSheet } from "./graph";

/** What has changed since the last calculation. */
export interface Dirty {
  readonly everything: boolean;
  readonly areas: readonly { readonly sheetId: string; readonly area: Area }[];
  /** Whether a formula is left out although it reads a changed cell. */
  readonly isExcluded: (sheetId: string, row: number, column: number) => boolean;
}

/**
 * In which order formulas are calculated, and which of them after a change. Univer's own order is not used: it looks up
 * each cell in a spatial index, works out the ends of `INDEX(…):INDEX(…)` before the cells that they come from, and is
 * made anew for each calculation. This one goes by the formulas' texts and is kept until a formula changes.
 */
export class CalculationOrder {
  private graph: Graph | null = null;
  private unsettledGiven: readonly FormulaNode[] = [];

  constructor(private readonly sheetsOf: () => readonly GraphSheet[]) {}

  /** To be called when a formula has come, changed or gone, or a sheet's name. */
  forget(): void {
    this.graph = null;
  }

  /** Works the order out if need be, so that whatever goes wrong does so here and not within the engine. */
  prepare(): void {
    void this.current;
  }

  /** Those of the formulas given last that must be calculated until they no longer change: their order can't be told. */
  get unsettled(): readonly FormulaNode[] {
    return this.unsettledGiven;
  }

  /** The formulas to calculate, first to last. */
  after(dirty: Dirty): FormulaNode[] {
    const graph = this.current;
    const isInDirty = (sheetId: string, area: Area) =>
      dirty.areas.some((changed) => changed.sheetId === sheetId && overlaps(changed.area, area));
    const reached = new Set<GraphNode>();
    const isReached = (node: GraphNode): boolean => {
      if (!isFormula(node)) {
        return isInDirty(node.sheetId, node.area) || graph.read(node).some((read) => reached.has(read));
      }
      if (isInDirty(node.sheetId, cellArea(node))) return true;
      return node.inputs.areas.some((input) => {
        const sheetId = graph.sheetOf(node, input);
        if (sheetId === null) return false;
        if (isInDirty(sheetId, areaRead(input, node.rowOffset))) return true;
        return graph.nodesRead(node, input).some((read) => reached.has(read));
      });
    };
    const result: FormulaNode[] = [];
    for (const node of graph.order) {
      if (dirty.everything) {
        if (isFormula(node)) result.push(node);
        continue;
      }
      const circle = graph.circles.get(node);
      if (!reached.has(node)) {
        if (!(circle ?? [node]).some(isReached)) continue;
        for (const member of circle ?? [node]) reached.add(member);
      }
      if (!isFormula(node)) continue;
      if (dirty.isExcluded(node.sheetId, node.row, node.column)) reached.delete(node);
      else result.push(node);
    }
    this.unsettledGiven =
      graph.unsettled.size === 0 ? [] : result.filter((node) => graph.unsettled.has(node));
    return result;
  }

  private get current(): Graph {
    return (this.graph ??= new Graph(this.sheetsOf()));
  }
}

function cellArea({ row, column }: FormulaNode): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}
