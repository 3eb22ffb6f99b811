import { columnLetter } from "../../plan/cell";
import type { ColumnLook } from "../../sheet/additions";
import type {
  ColumnDescription,
  Highlight,
  SheetDescription,
  Tone,
  Validation,
} from "../../sheet/description";
import { columnOf } from "../../sheet/references";
import { formsText } from "../../text/ratings/forms";
import type { Instrument, InstrumentItem } from "../instruments";
import { highestLow, pointOf, type Scale, valueOf } from "../scale";
import { ANSWERS_TABLE, cellNames, formArea, type FormKey, formSlug, formTable, scaleNames } from "./names";

/** The columns of a form, from left to right; a form of one unit or one rater leaves out what stands above it. */
export const FORM_COLUMNS = ["unit", "rater", "item", "look", "evidence", "rating", "nextStep"] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Where labels stand above the table; what they are for stands right of each. */
export const LABEL_CELLS = {
  unit: { row: 3, column: 1 },
  period: { row: 3, column: 3 },
  instrument: { row: 4, column: 1 },
  rater: { row: 4, column: 3 },
} as const;
const SCALE_ROW = 5;
const COUNTS_ROW = 6;
const FORM_HEADER = 7;

const WIDTHS: Readonly<Record<FormColumn, number>> = {
  unit: 22,
  rater: 18,
  item: 24,
  look: 52,
  evidence: 40,
  rating: 11,
  nextStep: 30,
};

/** One of a form's rows before anybody has typed. */
export interface FormLine {
  readonly unit: string;
  readonly rater: string;
  readonly item: InstrumentItem;
}

/** A form to be made. */
export interface FormPlan extends FormKey {
  readonly name: string;
  readonly of: Instrument;
  /** None where it isn't said who rates. */
  readonly raters: readonly string[];
  readonly lines: readonly FormLine[];
}

/** The lines of units: each rater's, item by item. */
export function formLines(
  units: readonly string[],
  raters: readonly string[],
  { items }: Instrument,
): FormLine[] {
  const by = raters.length > 0 ? raters : [""];
  return units.flatMap((unit) => by.flatMap((rater) => items.map((item) => ({ unit, rater, item }))));
}

/** The columns that a form has. */
export function columnsOfForm({ unit, raters }: Pick<FormPlan, "unit" | "raters">): FormColumn[] {
  return FORM_COLUMNS.filter(
    (column) =>
      (column !== "unit" || unit === null) && (column !== "rater" || unit === null || raters.length > 1),
  );
}

/** What stands in a line's cell. */
export function lineCell({ unit, rater, item }: FormLine, column: FormColumn, isOfOne: boolean): string {
  switch (column) {
    case "unit":
      return unit;
    case "rater":
      return rater;
    case "item":
      return item.title;
    case "look":
      return isOfOne ? wholeLook(item) : item.look;
    default:
      return "";
  }
}

function wholeLook({ look, evidence, example }: InstrumentItem): string {
  const { lookFor, example: exampleWord } = formsText;
  return [look, evidence && `${lookFor} ${evidence}`, example && `${exampleWord} ${example}`]
    .filter(Boolean)
    .join("\n");
}

/** The points of a scale as people read them: "1, 2, 3". */
export function pointsText({ points }: Scale): string {
  return points.join(", ");
}

/** A point with what it means: "1 = not in place". A word that says so itself stands alone. */
export function pointText(point: number | string, meaning: string): string {
  return formsText.point(point, meaning);
}

/** What the ends of a scale mean: "1 = not in place; 7 = fully in place". */
function endsText({ ask, scale: { points, low, high } }: Instrument): string {
  return formsText.ends(ask, pointText(points[0]!, low), pointText(points.at(-1)!, high));
}

/**
 * The form that is filled in, as people know it on paper: what is rated, what it looks like when it is in place, the
 * evidence, the rating. For one unit, or with a row for each unit and item.
 */
export function describeForm(plan: FormPlan): SheetDescription {
  const { of, raters, lines, unit, period } = plan;
  const slug = formSlug(plan);
  const table = formTable(slug);
  const names = cellNames(slug);
  const columns = columnsOfForm(plan);
  const letter = (column: FormColumn) => columnLetter(columns.indexOf(column) + 1);
  const { labels, severalUnits, severalRaters } = formsText;
  const rater = raters.length > 1 || unit === null ? severalRaters : (raters[0] ?? "");
  const above = [
    { key: "instrument", content: of.title },
    { key: "unit", content: unit ?? severalUnits },
    { key: "period", content: period },
    { key: "rater", content: rater },
  ] as const;
  return {
    id: formArea(slug),
    name: plan.name,
    title: formsText.title(unit ?? of.title, period),
    lead: formsText.lead,
    texts: [
      ...above.map(({ key }) => ({
        ...LABEL_CELLS[key],
        text: labels[key],
        style: "note" as const,
      })),
      { row: SCALE_ROW, column: 1, text: endsText(of), style: "note" },
      { row: COUNTS_ROW, column: 1, text: { formula: countsFormula(table) }, style: "note" },
    ],
    tables: [
      {
        name: table,
        row: FORM_HEADER,
        column: 1,
        rowCount: lines.length,
        style: "plan",
        columns: columns.map((column): ColumnDescription => ({
          heading: formHeading(column, of),
          content: lines.map((line) => lineCell(line, column, unit !== null)),
          ...formLook(column, of, `$${letter("rating")}${FORM_HEADER + 1}`),
        })),
      },
    ],
    namedCells: above.map(({ key, content }) => ({
      row: LABEL_CELLS[key].row,
      column: LABEL_CELLS[key].column + 1,
      name: names[key],
      content,
    })),
    columnWidths: columns.map((column) => WIDTHS[column]),
    // Whoever types far to the right still sees what is rated.
    freeze: { rows: FORM_HEADER, columns: columns.indexOf("item") + 1 },
    print: { orientation: "landscape", titleRows: [FORM_HEADER, FORM_HEADER] },
  };
}

/** How the cells of a column of a form look, and what can be chosen in them. @param rating the cell for the first rating */
export function formLook(column: FormColumn, of: Instrument, rating: string): ColumnLook {
  return {
    wrap: column !== "rating",
    ...(column === "rating" ? { align: "center" as const, highlight: heat(of, rating) } : {}),
    validation: {
      ...(column === "rating" ? pointsOnly(of) : {}),
      prompt: { title: formHeading(column, of).slice(0, 32), message: promptOf(column, of) },
    },
  };
}

/** What stands above a column of a form. */
export function formHeading(column: FormColumn, { itemWord: { one } }: Pick<Instrument, "itemWord">): string {
  return column === "item" ? one[0]!.toUpperCase() + one.slice(1) : formsText.columns[column];
}

/** A choice of the points of an instrument's scale, and what is said about anything else. */
export function pointsOnly({
  id,
  scale,
}: Pick<Instrument, "id" | "scale">): Pick<Validation, "list" | "refusal"> {
  const { title, message } = formsText.refusal;
  return {
    list: { formula: `=${scaleNames(id).points}` },
    refusal: { title, message: message(pointsText(scale)).slice(0, 255) },
  };
}

function promptOf(column: FormColumn, { scale }: Instrument): string {
  const { prompts } = formsText;
  return column === "rating" ? prompts.rating(pointsText(scale)).slice(0, 255) : prompts[column];
}

/** Colors that repeat the rating in the cell: low, middle, high, and what is not on the scale. Never two for one cell. */
export function heat({ id, scale }: Instrument, cell: string): Highlight[] {
  const { points } = scale;
  const top = points.slice(-Math.max(1, Math.floor((points.length - 1) / 3)));
  const low = points.filter((_, index) => valueOf(points, index) <= highestLow(scale));
  const middle = points.filter((point) => !low.includes(point) && !top.includes(point));
  const when = (some: readonly (number | string)[], tone: Tone): Highlight[] => {
    const is = some.map((point) => `TRIM(${cell})=${quoted(String(point))}`);
    return some.length === 0 ? [] : [{ kind: "when", formula: `=OR(${is.join(",")})`, tone }];
  };
  return [
    { kind: "when", formula: `=AND(TRIM(${cell})<>"",${notOn(id, cell)})`, tone: "bad" },
    ...when(low, "caution"),
    ...when(middle, "neutral"),
    ...when(top, "good"),
  ];
}

function notOn(id: string, cell: string): string {
  return `SUMPRODUCT(--(${scaleNames(id).texts}=TRIM(${cell})))=0`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** How many rows are rated, how many say something that is not on the scale, and whether there are more rows than are counted. */
function countsFormula(table: string): string {
  const { columns } = formsText.answers;
  const { counted: said } = formsText;
  const answers = (heading: string) => columnOf(ANSWERS_TABLE, heading);
  const own = `${answers(columns.form)},${quoted(table)}`;
  const rating = columnOf(table, formsText.columns.rating);
  const rated = `COUNTIFS(${own},${answers(columns.counted)},">=0")`;
  const filled = `SUMPRODUCT(--(TRIM(${rating})<>""))`;
  return (
    `=IFERROR(IF(ROWS(${rating})>COUNTIFS(${own}),${quoted(formsText.tooLong)},` +
    `${quoted(said.rated)}&${rated}&${quoted(said.of)}&ROWS(${rating})` +
    `&IF(${filled}>${rated},${quoted(said.off)}&(${filled}-${rated}),"")&${quoted(said.end)}),"")`
  );
}

/** A value as the scale writes it, or between two points as a number. */
export function shownRating(scale: Scale, value: number): string {
  const point = pointOf(scale, value);
  if (point !== null) return String(point);
  const below = pointOf(scale, Math.floor(value));
  const aboveIt = pointOf(scale, Math.ceil(value));
  return typeof below === "string" && typeof aboveIt === "string" ? `${below} / ${aboveIt}` : String(value);
}
