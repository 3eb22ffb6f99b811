import { PlanGraph } from "../../plan/graph";
import type { Plan } from "../../plan/model";
import type { DateSerial } from "../../plan/values/date";
import type { Finding, Severity } from "../finding";
import { contextOf } from "./context";
import { fixesOf, Found, messageOf, RULE_FAILED, unitOf } from "./found";
import { Acceptances, Keys } from "./key";
import { LinkFaults } from "../links/linkFaults";
import { LinksAsMeant } from "../links/meant";
import { outsideIn } from "./order";
import type { CheckContext, Report, Rule } from "../rule";
import { RULES } from "../rules";
import type { CheckSettings } from "../settings";

export type { CheckSettings } from "../settings";

/** What came out of one rule: "fail" goes before "cantTell", where both occurred. */
export interface RuleOutcome {
  readonly rule: string;
  readonly outcome: "inapplicable" | "pass" | "cantTell" | "fail";
}

export interface CheckResult {
  readonly asOf: DateSerial;
  /** From the outside in: the district's, the clusters', the schools'; within them in the order of the workbook. */
  readonly findings: readonly Found[];
  /** One for each rule that is not switched off. */
  readonly outcomes: readonly RuleOutcome[];
}

/** How far a check has come: so many rules of all. */
export interface CheckProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Runs the rules over a plan. Never throws: a rule that does becomes one "can't tell" of that rule, and the others go on.
 *
 * @param rules for tests
 */
export function checkPlan(
  plan: Plan,
  settings: CheckSettings = {},
  rules: readonly Rule[] = RULES,
): CheckResult {
  const steps = checkSteps(plan, settings, rules);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The check in steps, a rule each: whoever runs it can show how far it is, and stop. */
export function* checkSteps(
  plan: Plan,
  settings: CheckSettings = {},
  rules: readonly Rule[] = RULES,
): Generator<CheckProgress, CheckResult> {
  const off = new Set(settings.off);
  const asked = rules.filter(({ id }) => !off.has(id));
  const graph = new PlanGraph(plan);
  let faults: LinkFaults | null = null;
  let meant: LinksAsMeant | null = null;
  const base: Omit<CheckContext, "limit"> = {
    ...{ plan, graph, settings, rules },
    get faults() {
      return (faults ??= new LinkFaults(plan, graph));
    },
    get meant() {
      return (meant ??= new LinksAsMeant(plan, graph, this.faults));
    },
  };
  const ran: Ran[] = [];
  for (const rule of asked) {
    ran.push(run(rule, contextOf(rule, base)));
    yield { done: ran.length, total: asked.length };
  }
  const spoken = onlyTheMostSpecific(ran);
  const found = outsideIn(
    plan,
    spoken.flatMap(({ rule, reports }) => reports.map((report) => ({ rule, report, unit: unitOf(report) }))),
  );
  const keys = new Keys(plan, found);
  const accepted = new Acceptances(settings.accepted ?? new Map());
  return {
    asOf: plan.asOf,
    findings: found.map((each) => new Found(each, keys, accepted.of(each, keys))),
    outcomes: spoken.map(({ rule, reports, isApplicable }) => ({
      rule: rule.id,
      outcome: isApplicable ? outcomeOf(reports) : "inapplicable",
    })),
  };
}

/** What a rule reported, as the engine goes on with it. */
interface Ran {
  readonly rule: Rule;
  readonly reports: readonly Report[];
  readonly isApplicable: boolean;
}

function run(rule: Rule, context: CheckContext): Ran {
  try {
    const reports = rule.check(context);
    if (reports === "inapplicable") return { rule, reports: [], isApplicable: false };
    tryWords(rule, reports);
    return { rule, reports, isApplicable: true };
  } catch (error) {
    const data = { reason: error instanceof Error ? error.message : String(error) };
    const report: Report = { messageId: RULE_FAILED, outcome: "cantTell", data, item: null, cell: null };
    return { rule, reports: [report], isApplicable: true };
  }
}

/** Puts one report of each message into words, and each fix: what lacks words is the rule's fault, and shows now. */
function tryWords(rule: Rule, reports: readonly Report[]): void {
  const tried = new Set<string>();
  const isNew = (id: string): boolean => !tried.has(id) && tried.add(id).size > 0;
  for (const report of reports) {
    if (isNew(report.messageId)) messageOf(rule, report);
    if (report.fixes?.some(({ fixId }) => isNew(`fix ${fixId}`))) fixesOf(rule, report);
  }
}

function outcomeOf(reports: readonly Report[]): RuleOutcome["outcome"] {
  if (reports.some(({ outcome }) => outcome === "fail")) return "fail";
  return reports.length > 0 ? "cantTell" : "pass";
}

/** Rules that say why a cell can't be right: whatever other rules make of that cell is not reported as well. */
const GO_FIRST = ["G3", "B5", "D2"];

function onlyTheMostSpecific(ran: readonly Ran[]): Ran[] {
  const taken = new Map<string, string>();
  for (const first of GO_FIRST)
    for (const { rule, reports } of ran)
      if (rule.id === first)
        for (const { cell, outcome } of reports)
          if (cell && outcome === "fail" && !taken.has(placeKey(cell))) taken.set(placeKey(cell), first);
  if (taken.size === 0) return [...ran];
  return ran.map((each) => ({
    ...each,
    reports: each.reports.filter(
      ({ cell, outcome }) =>
        !cell || outcome !== "fail" || (taken.get(placeKey(cell)) ?? each.rule.id) === each.rule.id,
    ),
  }));
}

function placeKey({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${row}:${column}:${sheet}`;
}

/** A result by what is accepted now: the reasons by the findings' keys. */
export function acceptedFor(result: CheckResult, reasons: ReadonlyMap<string, string>): CheckResult {
  const acceptances = new Acceptances(reasons);
  return { ...result, findings: result.findings.map((finding) => finding.by(acceptances)) };
}

/** How many findings there are of each severity; those that can't tell count as that only. */
export interface Counts extends Record<Severity, number> {
  readonly accepted: number;
  readonly cantTell: number;
}

/** Counts findings. `accepted` are those that the user has accepted with a reason; they count nowhere else. */
export function countsOf({ findings }: { readonly findings: readonly Finding[] }): Counts {
  const counts = { error: 0, warning: 0, advice: 0, accepted: 0, cantTell: 0 };
  for (const { outcome, severity, accepted } of findings)
    counts[accepted !== null ? "accepted" : outcome === "fail" ? severity : "cantTell"]++;
  return counts;
}
