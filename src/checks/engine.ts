import { nameOf, PlanGraph } from "../plan/graph";
import type { Plan, PlanItem } from "../plan/model";
import type { DateSerial } from "../plan/values/date";
import { checksText } from "../text/checks";
import type { Finding, Severity } from "./finding";
import { fillIn } from "./message";
import { outsideIn } from "./order";
import type { CheckContext, Report, Rule } from "./rule";
import { RULES } from "./rules";

/** What a workbook says about the check. */
export interface CheckSettings {
  /** Ids of rules that are switched off. */
  readonly off?: readonly string[];
  /** Limits by rule and name, such as `{ B3: { schoolsNamed: 10 } }`. */
  readonly limits?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What came out of one rule: "fail" goes before "cantTell", where both occurred. */
export interface RuleOutcome {
  readonly rule: string;
  readonly outcome: "inapplicable" | "pass" | "cantTell" | "fail";
}

export interface CheckResult {
  readonly asOf: DateSerial;
  /** From the outside in: the district's, the clusters', the schools'; within them in the order of the workbook. */
  readonly findings: readonly Finding[];
  /** One for each rule that is not switched off. */
  readonly outcomes: readonly RuleOutcome[];
}

/**
 * Runs the rules over a plan. Never throws: a rule that does becomes one "can't tell" of that rule, and the others go on.
 * A setting that names no rule is a finding (G8).
 *
 * @param rules for tests
 */
export function checkPlan(
  plan: Plan,
  settings: CheckSettings = {},
  rules: readonly Rule[] = RULES,
): CheckResult {
  const off = new Set(settings.off);
  const graph = new PlanGraph(plan);
  const outcomes: RuleOutcome[] = [];
  const found: Found[] = [];
  for (const rule of rules) {
    if (off.has(rule.id)) continue;
    const { outcome, findings } = run(rule, { plan, graph, limit: (name) => limitOf(rule, name, settings) });
    outcomes.push({ rule: rule.id, outcome });
    for (const each of findings) found.push(each);
  }
  return { asOf: plan.asOf, findings: [...unknownRules(off, rules), ...outsideIn(plan, found)], outcomes };
}

interface Found {
  readonly finding: Finding;
  readonly item: PlanItem | null;
}

function run(
  rule: Rule,
  context: CheckContext,
): { readonly outcome: RuleOutcome["outcome"]; readonly findings: readonly Found[] } {
  try {
    const reports = rule.check(context);
    if (reports === "inapplicable") return { outcome: "inapplicable", findings: [] };
    const findings = reports.map((report) => ({ finding: findingOf(rule, report), item: report.item }));
    const outcome = reports.some((report) => report.outcome === "fail")
      ? "fail"
      : reports.length > 0
        ? "cantTell"
        : "pass";
    return { outcome, findings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const finding: Finding = {
      ...{ rule: rule.id, messageId: "ruleFailed", message: fillIn(checksText.ruleFailed, { reason }) },
      ...{ outcome: "cantTell", severity: rule.severity },
      ...{ cell: null, item: null, unit: null, person: null, fix: null },
    };
    return { outcome: "cantTell", findings: [{ finding, item: null }] };
  }
}

function findingOf(rule: Rule, report: Report): Finding {
  const {
    messageId,
    outcome,
    data,
    item,
    cell,
    unit = item?.unit ?? null,
    person = null,
    fix = null,
  } = report;
  const template = rule.text.messages[messageId];
  if (template === undefined) throw new Error(`rule ${rule.id} has no message ${messageId}`);
  return {
    rule: rule.id,
    messageId,
    message: fillIn(template, data),
    outcome,
    severity: rule.severities?.[messageId] ?? rule.severity,
    cell,
    item: item && nameOf(item),
    unit,
    person,
    fix,
  };
}

function limitOf(rule: Rule, name: string, settings: CheckSettings): number {
  const limit = settings.limits?.[rule.id]?.[name] ?? rule.limits?.[name]?.default;
  if (limit === undefined) throw new Error(`rule ${rule.id} has no limit ${name}`);
  return limit;
}

function unknownRules(off: ReadonlySet<string>, rules: readonly Rule[]): Finding[] {
  const known = new Set(rules.map(({ id }) => id));
  return [...off]
    .filter((id) => !known.has(id))
    .map((id) => ({
      ...{ rule: "G8", messageId: "unknownRule", message: fillIn(checksText.unknownRule, { id }) },
      ...{ outcome: "fail", severity: "warning" },
      ...{ cell: null, item: null, unit: null, person: null, fix: null },
    }));
}

/** How many findings there are of each severity; those that can't tell count as that only. */
export interface Counts extends Record<Severity, number> {
  readonly accepted: number;
  readonly cantTell: number;
}

/** Counts findings. `accepted` are those that the user has accepted with a reason. */
export function countsOf(result: CheckResult): Counts {
  const counts = { error: 0, warning: 0, advice: 0, accepted: 0, cantTell: 0 };
  for (const { outcome, severity } of result.findings) counts[outcome === "fail" ? severity : "cantTell"]++;
  return counts;
}
