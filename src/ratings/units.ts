import { isDistrictUnit, spellingKey } from "../plan/parsing/units/unitNames";
import { ratingsText } from "../text/ratings/ratings";
import { DISTRICT } from "./answers";
import type { Form } from "./forms/read";
import type { Problem } from "./problems";
import { isSame } from "./same";

/** What units are called now, by every spelling that the workbook knows. */
export class UnitNames {
  private readonly names = new Map<string, string>();

  /** @param units the first that claims a spelling has it */
  constructor(units: readonly { readonly name: string; readonly aliases: readonly string[] }[]) {
    for (const { name } of units) this.note(name, name);
    for (const { name, aliases } of units) for (const alias of aliases) this.note(alias, name);
  }

  /** The name of a unit by a spelling of it; the spelling itself where nobody has heard of it. */
  now(spelling: string): string {
    if (isSame(spelling, DISTRICT)) return DISTRICT;
    return this.names.get(spellingKey(spelling)) ?? spelling;
  }

  /** Whether two spellings mean the same unit. */
  isSame(one: string, other: string): boolean {
    return isSame(this.now(one), this.now(other));
  }

  /** Units of forms that are none of the workbook's by now, each once; nothing where the workbook names none. */
  unknownIn(forms: readonly Form[]): Problem[] {
    if (this.names.size === 0) return [];
    const seen = new Set<string>();
    return forms.flatMap(({ sheet, state, unit, rows }) => {
      if (state === "begun") return [];
      const named =
        unit === null ? rows.map((row) => ({ unit: row.unit, row: row.row })) : [{ unit, row: 1 }];
      return named.flatMap(({ unit: spelling, row }): Problem[] => {
        const key = spellingKey(spelling);
        const isKnown = key === "" || isDistrictUnit(spelling) || this.names.has(key);
        if (isKnown || seen.has(key)) return [];
        seen.add(key);
        const message = ratingsText.problems.unknownUnit(spelling, sheet);
        return [{ message, cell: { sheet, row, column: 1 } }];
      });
    });
  }

  private note(spelling: string, name: string): void {
    const key = spellingKey(spelling);
    if (key !== "" && !this.names.has(key)) this.names.set(key, name);
  }
}
