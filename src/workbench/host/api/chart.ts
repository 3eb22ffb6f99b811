import type { BookSheet } from "../book/book";
import { areaOf, lastColumn, lastRow } from "../book/area";
import { CHART_TYPES, type ChartData, type ChartModel, NEW_AXIS, newSeries } from "../book/charts/chartData";
import { cornersOf, type Frame, frameOf, gridOf } from "../book/charts/chartPlace";
import type { Area } from "../book/data";
import { wordOf, type Arguments } from "../protocol/arguments";
import type { ApiClass, ApiProperty, Session } from "../protocol/declare";
import { apiNotFound, invalidArgument, itemNotFound } from "../protocol/refusals";
import { absoluteFormula } from "./address";
import { changeModel, chartOf, type ChartTarget, modelOf } from "./chartTargets";
import { rangeArgument } from "./find";
import { excelId } from "./ids";
import { make, type RangeTarget } from "./targets";
import { booleanOf, numberOf, textOf } from "./values";

/** "BarStacked" of "barStacked". */
const TYPE_WORDS = CHART_TYPES.map((type) => type.charAt(0).toUpperCase() + type.slice(1));

/** Points of a new chart, as Excel makes it. */
const NEW_FRAME: Frame = { left: 100, top: 100, width: 360, height: 216 };

function find(sheet: BookSheet, args: Arguments): ChartTarget | null {
  const name = args.text(0).toLowerCase();
  const found = sheet.charts.find(
    (chart) => chart.name.toLowerCase() === name || excelId(chart.id) === args.text(0),
  );
  return found ? { sheet, id: found.id } : null;
}

function existing(sheet: BookSheet, args: Arguments, session: Session) {
  const chart = find(sheet, args);
  if (!chart) throw itemNotFound();
  return make(session, "Chart", chart);
}

/** Excel: the charts of a sheet. */
export const chartCollection: ApiClass<BookSheet> = {
  name: "ChartCollection",
  properties: { count: { get: ({ charts }) => charts.length } },
  items: (sheet, session) => sheet.charts.map(({ id }) => make(session, "Chart", { sheet, id })),
  getItem: existing,
  methods: {
    /** Headings above and names of categories beside the figures are taken for such. */
    add(sheet, args, session) {
      const type = typeOf(args.text(0), "ChartCollection.add");
      const source = args.object<RangeTarget>(1, "Range");
      if (!source) throw invalidArgument();
      if (args.word(2, ["Auto", "Columns", "Rows"], "Auto") === "Rows")
        throw apiNotFound('ChartCollection.add by "Rows"');
      const taken = new Set(sheet.charts.map(({ name }) => name));
      let number = 1;
      while (taken.has(`Chart ${number}`)) number++;
      const id = sheet.addChart({
        name: `Chart ${number}`,
        altTitle: "",
        altText: "",
        ...cornersOf(gridOf(sheet), NEW_FRAME),
        placement: "twoCell",
        model: newModel(type, source),
        original: null,
      });
      return make(session, "Chart", { sheet, id });
    },
    getCount: ({ charts }) => charts.length,
    getItem: existing,
    getItemAt(sheet, args, session) {
      const chart = sheet.charts[args.integer(0)];
      if (!chart) throw invalidArgument();
      return make(session, "Chart", { sheet, id: chart.id });
    },
    getItemOrNullObject(sheet, args, session) {
      const chart = find(sheet, args);
      return chart && make(session, "Chart", chart);
    },
  },
};

function typeOf(word: string, member: string): ChartModel["type"] {
  const index = TYPE_WORDS.findIndex((each) => each.toLowerCase() === word.toLowerCase());
  if (index < 0) throw apiNotFound(`${member}("${word}")`);
  return CHART_TYPES[index]!;
}

/** The chart that Excel makes of a block of cells, by columns. */
function newModel(type: ChartModel["type"], { sheet, area }: RangeTarget): ChartModel {
  const isText = (row: number, column: number) =>
    typeof sheet.read(areaOf(row, column))[0]![0]!.value === "string";
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const rows = Array.from({ length: area.rowCount }, (_, index) => area.row + index);
  const hasHeadings =
    area.rowCount > 1 &&
    columns
      .slice(1)
      .concat(columns.length === 1 ? columns : [])
      .every((column) => isText(area.row, column));
  const body = hasHeadings ? rows.slice(1) : rows;
  const hasNames = columns.length > 1 && body.every((row) => isText(row, area.column));
  const part = (column: number): Area => areaOf(body[0]!, column, body.at(-1)!, column);
  const formula = (of: Area) => absoluteFormula(sheet.name, of);
  const series = columns.slice(hasNames ? 1 : 0).map((column, index) => ({
    ...newSeries(
      hasHeadings ? formula(areaOf(area.row, column)) : `Series${index + 1}`,
      formula(part(column)),
    ),
    categories: hasNames ? formula(part(area.column)) : null,
  }));
  return {
    type,
    title: { text: "Chart Title", font: { size: null, bold: null, color: null } },
    legend: series.length > 1 ? "bottom" : null,
    series,
    category: NEW_AXIS,
    value: { ...NEW_AXIS, gridlines: "" },
    gapWidth: null,
    blanks: "gap",
  };
}

function frame(target: ChartTarget): Frame {
  const { from, to } = chartOf(target);
  return frameOf(gridOf(target.sheet), from, to);
}

function place({ sheet, id }: ChartTarget, change: Pick<ChartData, "from" | "to">): void {
  sheet.updateChart(id, change);
}

/** One of the four numbers that say where a chart stands, in points. */
function measure(name: keyof Frame): ApiProperty<ChartTarget> {
  return {
    get: (target) => frame(target)[name],
    set: (target, value) =>
      place(target, cornersOf(gridOf(target.sheet), { ...frame(target), [name]: numberOf(value, 0) })),
  };
}

const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
const BLANK_WORDS = Object.keys(BLANKS) as (keyof typeof BLANKS)[];
const LEGEND_WORDS = ["Top", "Bottom", "Left", "Right"] as const;

/** Excel: a chart. */
export const chart: ApiClass<ChartTarget> = {
  name: "Chart",
  id: ({ id }) => excelId(id),
  properties: {
    id: { get: ({ id }) => excelId(id) },
    name: {
      get: (target) => chartOf(target).name,
      set: ({ sheet, id }, value) => sheet.updateChart(id, { name: textOf(value) }),
    },
    left: measure("left"),
    top: measure("top"),
    width: measure("width"),
    height: measure("height"),
    chartType: {
      get: (target) => TYPE_WORDS[CHART_TYPES.indexOf(modelOf(target).type)],
      set: (target, value) => changeModel(target, { type: typeOf(textOf(value), "Chart.chartType") }),
    },
    displayBlanksAs: {
      get: (target) => BLANK_WORDS.find((word) => BLANKS[word] === modelOf(target).blanks),
      set: (target, value) => changeModel(target, { blanks: BLANKS[wordOf(value, BLANK_WORDS)] }),
    },
  },
  navigation: {
    axes: (target, session) => make(session, "ChartAxes", target),
    legend: (target, session) => make(session, "ChartLegend", target),
    series: (target, session) => make(session, "ChartSeriesCollection", target),
    title: (target, session) =>
      make(session, "ChartTitle", {
        read: () => modelOf(target).title,
        write: (title) => changeModel(target, { title }),
      }),
    worksheet: ({ sheet }, session) => make(session, "Worksheet", sheet),
  },
  methods: {
    delete: ({ sheet, id }) => sheet.removeChart(id),
    /** Over the cells from one to another; without the other it keeps its size. */
    setPosition(target, args, { book }) {
      const grid = gridOf(target.sheet);
      const start = rangeArgument(book, args, 0, target.sheet).area;
      const from = { row: start.row, column: start.column, x: 0, y: 0 };
      if (args.isMissing(1)) {
        const { left, top } = frameOf(grid, from, from);
        place(target, { from, to: cornersOf(grid, { ...frame(target), left, top }).to });
        return;
      }
      const end = rangeArgument(book, args, 1, target.sheet).area;
      const [row, column] = [lastRow(end), lastColumn(end)];
      if (row < start.row || column < start.column) throw invalidArgument();
      place(target, { from, to: { row, column, x: grid.columnWidth(column), y: grid.rowHeight(row) } });
    },
  },
};

/** Excel: what says which color is which series. */
export const chartLegend: ApiClass<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    position: {
      get: (target) => LEGEND_WORDS.find((word) => word.toLowerCase() === modelOf(target).legend),
      set(target, value) {
        const word = wordOf(value, LEGEND_WORDS);
        changeModel(target, { legend: word.toLowerCase() as ChartModel["legend"] });
      },
    },
    visible: {
      get: (target) => modelOf(target).legend !== null,
      set(target, value) {
        changeModel(target, { legend: booleanOf(value) ? (modelOf(target).legend ?? "right") : null });
      },
    },
  },
};
