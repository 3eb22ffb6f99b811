import { CATEGORIES, type Category } from "../../checks/rule";
import { RULES } from "../../checks/rules";
import { usableLimit } from "../../checks/settings";
import type { Job } from "../../excel/job";
import type { CheckNotes, RuleSetting } from "../../plan/state";
import { stateText } from "../../text/stateSheet";
import { type Check, checkAgain, checkSettings } from "./check";
import { keepState } from "../keepState";

/** A rule as the user can set it. */
export interface RuleChoice {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  /** What it looks for. */
  readonly ensures: string;
  readonly isOn: boolean;
  readonly limits: readonly LimitChoice[];
}

export interface LimitChoice {
  readonly name: string;
  readonly means: string;
  readonly value: number;
  readonly usual: number;
}

/** All rules as the workbook has them set. */
export function ruleChoices(notes: CheckNotes): RuleChoice[] {
  const { off = [], limits = {} } = checkSettings({ check: notes, kept: [], changes: [], unclear: [] });
  return RULES.map((rule) => ({
    id: rule.id,
    category: CATEGORIES[rule.id[0] as keyof typeof CATEGORIES],
    title: rule.text.title,
    ensures: rule.text.ensures,
    isOn: !off.includes(rule.id),
    limits: Object.entries<number>(rule.limits ?? {}).map(([name, usual]) => ({
      name,
      means: rule.text.limits?.[name] ?? name,
      value: usableLimit(limits[rule.id]?.[name]) ?? usual,
      usual,
    })),
  }));
}

/**
 * Keeps how rules are set, on the sheet `Throughline`: a row for each rule and limit. Rows that name no rule of ours stay.
 * @returns the check by the rules as they are set now
 * @throws UserError when that sheet has no room or is protected, or Excel refuses; Cancelled
 */
export async function keepRuleChoices(
  check: Check,
  choices: readonly RuleChoice[],
  job?: Job,
): Promise<Check> {
  const { yes, no, help } = stateText.rules;
  const rows = choices.flatMap(({ id, title, isOn, limits }): RuleSetting[] => [
    { rule: id, limit: "", value: isOn ? yes : no, help: help(title), cell: null },
    ...limits.map(({ name, means, value }) => ({ rule: id, limit: name, value, help: means, cell: null })),
  ]);
  const known = new Set(choices.map(({ id }) => id));
  let notes = check.reading.state.check;
  await keepState(
    ["rules"],
    ({ check: kept }) => {
      notes = { ...kept, rules: [...rows, ...kept.rules.filter(({ rule }) => !known.has(rule))] };
      return { check: notes };
    },
    job,
  );
  return checkAgain(check, notes, job);
}
