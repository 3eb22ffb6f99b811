import type { CellAddress } from "../plan/cell";
import type { PlanGraph } from "../plan/graph";
import type { Plan, PlanItem } from "../plan/model";
import type { RuleText } from "../text/rules/types";
import type { Fix, Severity } from "./finding";

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
  /** Limits that a district can change, by name. */
  readonly limits?: Readonly<Record<string, { readonly default: number; readonly means: string }>>;
  /**
   * Looks at the plan. "inapplicable" where there is nothing for the rule to look at; nothing reported is a pass.
   * May throw: the engine then says that it can't tell.
   */
  check(context: CheckContext): readonly Report<MessageId<Text>>[] | "inapplicable";
}

export type MessageId<Text extends RuleText> = keyof Text["messages"] & string;

/** What a rule goes by. */
export interface CheckContext {
  readonly plan: Plan;
  readonly graph: PlanGraph;
  /** A limit of the rule: the district's, or the default. */
  limit(name: string): number;
}

/** What a rule reports about one place. The engine makes a finding of it. */
export interface Report<Id extends string = string> {
  readonly messageId: Id;
  /** "cantTell" when the data that the rule needs is missing. */
  readonly outcome: "fail" | "cantTell";
  /** What stands for the {{placeholders}} of the message. */
  readonly data: Readonly<Record<string, string | number>>;
  /** The item that it is about, null when it is about none. */
  readonly item: PlanItem | null;
  readonly cell: CellAddress | null;
  /** The school or cluster that it is about where that is not the item's own. */
  readonly unit?: string;
  readonly person?: string;
  readonly fix?: Fix | null;
}

/** Types a rule by its own words, so that a message id that it doesn't have is a type error. */
export function defineRule<const Text extends RuleText>(rule: Rule<Text>): Rule {
  return rule;
}
