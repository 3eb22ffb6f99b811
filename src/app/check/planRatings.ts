import type { CellAddress, CellValue } from "../../plan/cell";
import type { Field } from "../../plan/fields";
import type { Plan, Unit } from "../../plan/model";
import type { Place } from "../../plan/item";
import { isDistrictUnit, spellingKey } from "../../plan/parsing/units/unitNames";
import type { Rating } from "../../plan/records";
import type { SheetSnapshot, WorkbookSnapshot } from "../../plan/snapshot";
import { mapOfTable, type TableMap } from "../../plan/maps/tableMap";
import { readPeople } from "../../plan/values/people";
import type { FormColumn } from "../../ratings/forms/describe";
import { type Form, type FormRow, readForms } from "../../ratings/forms/read";
import { ROUND_INSTRUMENTS } from "../../ratings/instruments";
import { ownInstruments } from "../../ratings/own";

/** What the columns of a form hold, as the plan's tables say it. */
const FIELDS: Readonly<Record<FormColumn, Field>> = {
  unit: "unit",
  rater: "lead",
  item: "item",
  look: "other",
  evidence: "evidence",
  rating: "rating",
  nextStep: "other",
};

/** The plan with the answers of our own forms among its ratings, each where it is typed. */
export function withForms(plan: Plan): Plan {
  const { workbook } = plan;
  const instruments = [...ROUND_INSTRUMENTS, ...ownInstruments(workbook).instruments];
  const forms = readForms(workbook, instruments).filter(
    ({ state, rows }) => state !== "begun" && rows.length > 0,
  );
  if (forms.length === 0) return plan;
  const ratings = forms.flatMap((form, index) =>
    form.rows.map((row) => ratingOf(form, row, plan.tables.length + index, plan)),
  );
  return {
    ...plan,
    tables: [...plan.tables, ...forms.map((form) => tableOf(form, workbook))],
    records: { ...plan.records, ratings: [...plan.records.ratings, ...ratings] },
  };
}

function tableOf({ sheet, table, columns }: Form, { sheets }: WorkbookSnapshot): TableMap {
  const own = sheets.find(({ name }) => name === sheet)!.tables.find(({ name }) => name === table)!;
  const fields = [...columns].map(([key, { column, heading }]) => ({ column, heading, field: FIELDS[key] }));
  return mapOfTable(sheet, own, "ratings", fields);
}

function ratingOf(form: Form, row: FormRow, table: number, plan: Plan): Rating {
  const unit = unitOf(row.unit, plan.units);
  const isOfDistrict = unit?.type === "district" || isDistrictUnit(row.unit);
  return {
    place: new FormPlace(
      form,
      row,
      plan.workbook.sheets.find(({ name }) => name === form.sheet)!,
    ),
    table,
    level: isOfDistrict ? "district" : "school",
    unit: isOfDistrict ? null : (unit?.name ?? null),
    unitText: row.unit,
    links: [],
    period: form.period,
    instrument: form.instrument,
    item: row.item,
    rating: row.rating,
    rater: readPeople(row.rater),
  };
}

function unitOf(text: string, units: readonly Unit[]): Unit | undefined {
  const key = spellingKey(text);
  return units.find(({ name, aliases }) =>
    [name, ...aliases].some((spelling) => spellingKey(spelling) === key),
  );
}

/** Where a row of a form stands. What is said above the table, such as the period, is the same for each of its rows. */
class FormPlace implements Place {
  readonly sheet: string;
  readonly row: number;

  constructor(
    private readonly form: Form,
    row: FormRow,
    private readonly snapshot: SheetSnapshot,
  ) {
    this.sheet = form.sheet;
    this.row = row.row;
  }

  cell(field: Field): CellAddress | null {
    const column = this.columnOf(field);
    return column === null ? null : { sheet: this.sheet, row: this.row, column };
  }

  value(field: Field): CellValue {
    const column = this.columnOf(field);
    if (column === null) return field === "period" ? this.form.period : "";
    return this.valueAt(column);
  }

  seen(field: Field): CellValue {
    return this.value(field);
  }

  valueAt(column: number): CellValue {
    return this.snapshot.cells.at(this.row, column);
  }

  seenAt(column: number): CellValue {
    return this.valueAt(column);
  }

  format(field: Field): string {
    const column = this.columnOf(field);
    return column === null ? "General" : this.snapshot.cells.format(this.row, column);
  }

  private columnOf(field: Field): number | null {
    for (const [key, { column }] of this.form.columns)
      if (FIELDS[key] === field && field !== "other") return column;
    return null;
  }
}
