import { endsInTotal, isShortAsTotal, isTotal } from "../../words/totals";
import { ABOVE_SCHOOLS } from "../../words/whosePlan";
import type { GroupName } from "../drafts";

/** A section row names an objective or initiative only where it says so: a phase or a team is neither. */
const SAYS_ITS_LEVEL = new RegExp(
  `^\\s*(?:(?:strategic|school|annual|key|improvement|performance|${ABOVE_SCHOOLS})\\s+)?(?<word>goal|objective|priority|pillar|commitment|theme|thrust|focus area|initiative|strategy)\\b`,
  "i",
);

/** The level that a section row names: "goal" for "Goal 2: …"; null for a phase or a team. */
export function levelNamed(text: string): string | null {
  return SAYS_ITS_LEVEL.exec(text)?.groups?.["word"]?.toLowerCase() ?? null;
}

const DISTRICTS = new RegExp(`^\\s*(?:${ABOVE_SCHOOLS})\\s`, "i");

/** True for a section row that names a level of the plan above the schools': "Trust priority 2". */
export function isDistrictsLevel(text: string): boolean {
  return DISTRICTS.test(text) && levelNamed(text) !== null;
}

/** True for a row of sums among the items: "Subtotal", "Goal 1 total". */
export function isTotalRow(text: string): boolean {
  const said = text.trim();
  return isShortAsTotal(said) && (isTotal(said) || endsInTotal(said));
}

/**
 * The section rows above a row: one, or one in the other where they name different levels ("Goal 1: …", and under it
 * "Performance objective 2: …").
 */
export class Sections {
  private open: { readonly name: GroupName; readonly level: string | null }[] = [];

  enter(name: GroupName | null): void {
    if (!name) {
      this.open = [];
      return;
    }
    const level = levelNamed(name.text);
    const like = this.open.findIndex((each) => each.level === level || each.level === null);
    if (level === null) this.open = [];
    else if (like >= 0) this.open.length = like;
    // What stands under a goal is one of its initiatives, whatever it is called.
    const kind = this.open.length > 0 ? "initiative" : name.kind;
    this.open.push({ name: { ...name, kind }, level });
  }

  addServed(label: GroupName): void {
    const last = this.open.pop();
    if (!last) this.enter(label);
    else {
      const serves = [...(last.name.serves ?? []), ...(label.serves ?? [])];
      this.open.push({ ...last, name: { ...last.name, serves } });
    }
  }

  names(): GroupName[] {
    return this.open.map(({ name }) => name);
  }
}
