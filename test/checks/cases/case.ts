import type { SheetFixture } from "../../support/plan";

/** A workbook and what one rule finds in it: message and cell ("nothing Plans!D2"), the message alone where there is no cell. */
export interface Case {
  readonly name: string;
  readonly sheets: Readonly<Record<string, SheetFixture>>;
  readonly finds: readonly string[] | "inapplicable";
}
