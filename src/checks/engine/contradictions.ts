import { contextOf } from "./context";
import { messageOf } from "./found";
import { Acceptances, Keys } from "./key";
import type { CheckContext, Rule } from "../rule";

/**
 * What a rule finds wrong, in words: nothing where it is switched off, can't tell, or the user accepted what it found. For
 * a rule that compares something else with it.
 */
export function foundBy(rule: Rule, context: CheckContext): readonly string[] {
  const { settings, plan } = context;
  if (settings.off?.includes(rule.id)) return [];
  const reports = rule.check(contextOf(rule, context));
  if (reports === "inapplicable") return [];
  const reported = reports.map((report) => ({ rule, report }));
  const keys = new Keys(plan, reported);
  const accepted = new Acceptances(settings.accepted ?? new Map());
  return reported
    .filter((each) => each.report.outcome === "fail" && accepted.of(each, keys) === null)
    .map(({ report }) => messageOf(rule, report));
}
