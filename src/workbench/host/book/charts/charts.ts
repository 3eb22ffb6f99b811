import { HostError } from "../../errors";
import { sameArea } from "../area";
import type { ChartData, ChartModel, CornerData, KeptPart } from "./chartData";
import type { Area } from "../data";
import { mapPlainReferences } from "../formulas/shiftFormula";
import { formatReference } from "../formulas/references";
import { shiftPosition, type Shift } from "../shift";
import type { FormulaChange } from "../workbook";

type KeyedChart = ChartData & { readonly id: string };

/** A sheet's charts, in the order in which they lie over each other. */
export class SheetCharts {
  charts: readonly KeyedChart[];
  private count = 0;
  private lastCharts: readonly KeyedChart[] | null = null;
  private lastData: readonly ChartData[] = [];

  constructor(charts: readonly ChartData[]) {
    this.charts = charts.map((chart) => ({ ...chart, id: this.nextId() }));
  }

  add(chart: ChartData): string {
    const id = this.nextId();
    this.charts = [...this.charts, { ...chart, id }];
    return id;
  }

  /** @throws HostError ItemNotFound for a chart that was deleted */
  update(id: string, change: Partial<ChartData>): void {
    this.require(id);
    // What was changed is no longer what the file has.
    const original = change.model === undefined ? {} : { original: null };
    this.charts = this.charts.map((chart) =>
      chart.id === id ? { ...chart, ...change, ...original } : chart,
    );
  }

  /** @throws HostError ItemNotFound for a chart that was deleted */
  remove(id: string): void {
    this.require(id);
    this.charts = this.charts.filter((chart) => chart.id !== id);
  }

  private change(change: (chart: KeyedChart) => KeyedChart): void {
    const next = this.charts.map(change);
    if (next.some((chart, index) => chart !== this.charts[index])) this.charts = next;
  }

  /** Cells have moved, and with them what lies over them; only whole rows and columns take charts along. */
  shift(shift: Shift): void {
    this.change((chart) => {
      if (chart.placement === "absolute") return chart;
      const from = moved(chart.from, shift);
      const to = chart.placement === "twoCell" ? moved(chart.to, shift) : moreAway(chart, from);
      return from === chart.from && to === chart.to ? chart : { ...chart, from, to };
    });
  }

  rewrite(sheetName: string, change: FormulaChange): void {
    const rewrite = (formula: string) => change(formula, { sheetName, cell: null });
    this.change((chart) => rewritten(chart, rewrite));
  }

  /** A table has another size: ranges that were all rows of its body are so again. */
  followTable(sheetName: string, before: Area, after: Area): void {
    this.rewrite(sheetName, (formula) =>
      mapPlainReferences(formula, null, (reference, sheet) => {
        const { area } = reference;
        const column = { ...before, column: area.column, columnCount: area.columnCount };
        const isIn =
          area.column >= before.column &&
          area.column + area.columnCount <= before.column + before.columnCount;
        if (sheet.toLowerCase() !== sheetName.toLowerCase() || !isIn || !sameArea(area, column)) return null;
        return formatReference(
          { ...reference, corners: 2 },
          { ...area, row: after.row, rowCount: after.rowCount },
        );
      }),
    );
  }

  /** The charts as files hold them. */
  get data(): readonly ChartData[] {
    if (this.lastCharts !== this.charts) {
      this.lastCharts = this.charts;
      this.lastData = this.charts.map(dataOf);
    }
    return this.lastData;
  }

  private require(id: string): void {
    if (!this.charts.some((chart) => chart.id === id))
      throw new HostError("ItemNotFound", `There is no chart ${id}.`);
  }

  private nextId(): string {
    this.count += 1;
    return `chart${this.count}`;
  }
}

function dataOf(chart: KeyedChart): ChartData {
  const { name, altTitle, altText, from, to, placement, model, original } = chart;
  return { name, altTitle, altText, from, to, placement, model, original };
}

/** The second corner of a chart that keeps its size, where the first one has moved. */
function moreAway({ from, to }: ChartData, { row, column }: CornerData): CornerData {
  if (row === from.row && column === from.column) return to;
  return { ...to, row: to.row + row - from.row, column: to.column + column - from.column };
}

/** A corner whose cell is deleted comes to lie where the gap was closed. */
function moved(corner: CornerData, shift: Shift): CornerData {
  const isRows = shift.axis === "rows";
  const position = isRows ? corner.row : corner.column;
  const to = shiftPosition(shift, position);
  if (to === position) return corner;
  if (isRows) return to === null ? { ...corner, row: shift.at, y: 0 } : { ...corner, row: to };
  return to === null ? { ...corner, column: shift.at, x: 0 } : { ...corner, column: to };
}

function rewritten(chart: KeyedChart, change: (formula: string) => string): KeyedChart {
  const model = chart.model && modelRewritten(chart.model, change);
  const original = chart.original && partRewritten(chart.original, change);
  return model === chart.model && original === chart.original ? chart : { ...chart, model, original };
}

function modelRewritten(model: ChartModel, change: (formula: string) => string): ChartModel {
  const formula = (text: string) => (text.startsWith("=") ? change(text) : text);
  let isChanged = false;
  const series = model.series.map((old) => {
    const next = {
      ...old,
      name: formula(old.name),
      values: formula(old.values),
      categories: old.categories && formula(old.categories),
    };
    const isSame = next.name === old.name && next.values === old.values && next.categories === old.categories;
    isChanged ||= !isSame;
    return isSame ? old : next;
  });
  return isChanged ? { ...model, series } : model;
}

const FORMULA_ELEMENT = /(<(?:\w+:)?f>)([^<]*)(<\/(?:\w+:)?f>)/g;

/** Where a kept part speaks of cells, it does so in elements of one name. */
function partRewritten(part: KeptPart, change: (formula: string) => string): KeptPart {
  if (typeof part.content !== "string") return part;
  const content = part.content.replace(FORMULA_ELEMENT, (whole, start: string, text: string, end: string) => {
    const formula = `=${plain(text)}`;
    const next = change(formula);
    return next === formula ? whole : start + escaped(next.slice(1)) + end;
  });
  return content === part.content ? part : { ...part, content };
}

const ENTITIES: readonly (readonly [entity: string, character: string])[] = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
];

function plain(xml: string): string {
  return ENTITIES.reduce((text, [entity, character]) => text.replaceAll(entity, character), xml);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
