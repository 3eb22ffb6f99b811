import type { CellAddress } from "../plan/cell";
import type { PlanGraph } from "../plan/graph";
import type { Plan } from "../plan/model";
import type { PlanItem } from "../plan/item";
import type { AnyEdit } from "../sheet/edit";
import type { RuleText } from "../text/rules/types";
import type { LinkFaults } from "./links/linkFaults";
import type { LinksAsMeant } from "./links/meant";
import type { Severity } from "./finding";
import type { CheckSettings } from "./settings";

/** What a rule is about: the letters of the rule ids. */
export const CATEGORIES = {
  A: "focus",
  B: "throughLine",
  C: "benchmarks",
  D: "accountability",
  E: "execution",
  F: "resources",
  G: "hygiene",
} as const;
export type Category = (typeof CATEGORIES)[keyof typeof CATEGORIES];

/** A rule of the alignment check: what it is about, its words, and the check itself. One file each in `rules/`. */
export interface Rule<Text extends RuleText = RuleText> {
  /** The file's name: "B3". */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Messages that are not of the rule's own severity. */
  readonly severities?: Partial<Record<MessageId<Text>, Severity>>;
  readonly text: Text;
  /** Limits that a district can change, with their defaults; what each means says the text. */
  readonly limits?: Readonly<Record<keyof Text["limits"] & string, number>>;
  /**
   * Looks at the plan. "inapplicable" where there is nothing for the rule to look at; nothing reported is a pass.
   * May throw: the engine then says that it can't tell.
   */
  check(context: CheckContext): readonly Report<MessageId<Text>, FixId<Text>>[] | "inapplicable";
}

export type MessageId<Text extends RuleText> = keyof Text["messages"] & string;
export type FixId<Text extends RuleText> = keyof Text["fixes"] & string;

/** What a rule goes by. */
export interface CheckContext {
  readonly plan: Plan;
  readonly graph: PlanGraph;
  /** Links that lead nowhere, to themselves or the wrong way, by item; looked up once for all rules. */
  readonly faults: LinkFaults;
  /** What links to nothing most likely mean; looked up once too. */
  readonly meant: LinksAsMeant;
  readonly settings: CheckSettings;
  /** What rules there are, with their limits. */
  readonly rules: readonly Pick<Rule, "id" | "limits">[];
  /** A limit of the rule: the district's, or the default. */
  limit(name: string): number;
}

/** What stands for the {{placeholders}} of a text. */
export type TextData = Readonly<Record<string, string | number>>;

/** What a rule reports about one place. The engine makes a finding of it. */
export interface Report<Id extends string = string, Fixes extends string = string> {
  readonly messageId: Id;
  /** "cantTell" when the data that the rule needs is missing. */
  readonly outcome: "fail" | "cantTell";
  /** As a function where thousands of rows may report the same: then only what is shown is put into words. */
  readonly data: TextData | (() => TextData);
  /** The item that it is about, null when it is about none. */
  readonly item: PlanItem | null;
  readonly cell: CellAddress | null;
  /** The school or cluster that it is about where that is not the item's own. */
  readonly unit?: string | null;
  readonly person?: string;
  /** What it rests on, where that is more than what stands in the cell: an accepted finding comes back when it changes. */
  readonly about?: string;
  /** Ways to put it right, the likeliest first. */
  readonly fixes?: readonly FixReport<Fixes>[];
}

/** A report, and the rule that made it. */
export interface RuleReport {
  readonly rule: Rule;
  readonly report: Report;
}

/** What stands for the {{placeholders}} of a report's message. */
export function wordsOf({ data }: Report): TextData {
  return typeof data === "function" ? data() : data;
}

/** A way to put something right, before its words are filled in. */
export interface FixReport<Id extends string = string> {
  readonly fixId: Id;
  readonly kind: "fix" | "suggestion";
  readonly data?: TextData;
  readonly edits: readonly AnyEdit[];
}

/** The reports of a rule by its own words. */
export type ReportOf<Text extends RuleText> = Report<MessageId<Text>, FixId<Text>>;

/** Types a rule by its own words, so that a message id that it doesn't have is a type error. */
export function defineRule<const Text extends RuleText>(rule: Rule<Text>): Rule {
  return rule as unknown as Rule;
}
