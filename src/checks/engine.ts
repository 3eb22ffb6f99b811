import { nameOf, PlanGraph } from "../plan/graph";
import type { Plan } from "../plan/model";
import type { DateSerial } from "../plan/values/date";
import { checksText } from "../text/checks";
import type { Finding, Fix, Severity } from "./finding";
import { Keys } from "./key";
import { LinkFaults } from "./linkFaults";
import { fillIn } from "./message";
import { outsideIn } from "./order";
import type { CheckContext, FixReport, Report, Rule } from "./rule";
import { RULES } from "./rules";
import { type CheckSettings, usableLimit } from "./settings";

export type { CheckSettings } from "./settings";

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
  const base: Omit<CheckContext, "limit"> = {
    ...{ plan, graph, settings, rules },
    get faults() {
      return (faults ??= new LinkFaults(plan, graph));
    },
  };
  const ran: Ran[] = [];
  for (const rule of asked) {
    // Not spread: that would look the faults up.
    const context = Object.create(base, {
      limit: { value: (name: string) => limitOf(rule, name, settings) },
    }) as CheckContext;
    ran.push(run(rule, context));
    yield { done: ran.length, total: asked.length };
  }
  const spoken = onlyTheMostSpecific(ran);
  const keys = new Keys(plan);
  const found = spoken.flatMap(({ rule, said }) =>
    said.map((each) => ({
      rule,
      said: each,
      item: each.report.item,
      cell: each.report.cell,
      unit: unitOf(each.report),
    })),
  );
  const findings = outsideIn(plan, found).map(({ rule, said }) =>
    findingOf(rule, said, keys.of(rule.id, said.report), settings),
  );
  return {
    asOf: plan.asOf,
    findings,
    outcomes: spoken.map(({ rule, said, isApplicable }) => ({
      rule: rule.id,
      outcome: isApplicable ? outcomeOf(said) : "inapplicable",
    })),
  };
}

/** What a rule said, as the engine goes on with it. */
interface Ran {
  readonly rule: Rule;
  readonly said: readonly Said[];
  readonly isApplicable: boolean;
}

/** A report with its words filled in. */
interface Said {
  readonly report: Report;
  readonly message: string;
  readonly labels: readonly string[];
}

function run(rule: Rule, context: CheckContext): Ran {
  try {
    const reports = rule.check(context);
    if (reports === "inapplicable") return { rule, said: [], isApplicable: false };
    return { rule, said: reports.map((report) => inWords(rule, report)), isApplicable: true };
  } catch (error) {
    const data = { reason: error instanceof Error ? error.message : String(error) };
    const report: Report = { messageId: "ruleFailed", outcome: "cantTell", data, item: null, cell: null };
    const said: Said = { report, message: fillIn(checksText.ruleFailed, data), labels: [] };
    return { rule, said: [said], isApplicable: true };
  }
}

function inWords({ id, text }: Rule, report: Report): Said {
  const { messageId, data, fixes = [] } = report;
  const template = text.messages[messageId];
  if (template === undefined) throw new Error(`rule ${id} has no message ${messageId}`);
  const labels = fixes.map(({ fixId, data: own = {} }) => {
    const label = text.fixes?.[fixId];
    if (label === undefined) throw new Error(`rule ${id} has no fix ${fixId}`);
    return fillIn(label, { ...data, ...own });
  });
  return { report, message: fillIn(template, data), labels };
}

function outcomeOf(said: readonly Said[]): RuleOutcome["outcome"] {
  if (said.some(({ report }) => report.outcome === "fail")) return "fail";
  return said.length > 0 ? "cantTell" : "pass";
}

/** Rules that say why a cell can't be read: what others would make of that cell is no finding of its own. */
const GO_FIRST = ["G3", "B5"];

function onlyTheMostSpecific(ran: readonly Ran[]): Ran[] {
  const taken = new Map<string, string>();
  for (const first of GO_FIRST)
    for (const { rule, said } of ran)
      if (rule.id === first)
        for (const {
          report: { cell, outcome },
        } of said)
          if (cell && outcome === "fail" && !taken.has(placeKey(cell))) taken.set(placeKey(cell), first);
  if (taken.size === 0) return [...ran];
  return ran.map((each) => ({
    ...each,
    said: each.said.filter(
      ({ report: { cell, outcome } }) =>
        !cell || outcome !== "fail" || (taken.get(placeKey(cell)) ?? each.rule.id) === each.rule.id,
    ),
  }));
}

function placeKey({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${row}:${column}:${sheet}`;
}

function unitOf({ unit, item }: Report): string | null {
  return unit === undefined ? (item?.unit ?? null) : unit;
}

function findingOf(rule: Rule, said: Said, key: string, { accepted }: CheckSettings): Finding {
  const { report, message, labels } = said;
  const { messageId, outcome, item, cell, person = null, fixes = [] } = report;
  return {
    // Written out: there may be tens of thousands.
    key,
    rule: rule.id,
    messageId,
    message,
    outcome,
    severity: rule.severities?.[messageId] ?? rule.severity,
    cell,
    item: item && nameOf(item),
    unit: unitOf(report),
    person,
    fixes: fixes.length === 0 ? NO_FIXES : fixes.map((fix, at) => fixOf(fix, labels[at]!)),
    accepted: accepted?.get(key) ?? null,
  };
}

const NO_FIXES: readonly Fix[] = [];

function fixOf({ kind, edits }: FixReport, label: string): Fix {
  return { kind, label, edits };
}

function limitOf(rule: Rule, name: string, settings: CheckSettings): number {
  const limit =
    usableLimit(settings.limits?.[rule.id]?.[name]) ?? (rule.limits as Record<string, number>)?.[name];
  if (limit === undefined) throw new Error(`rule ${rule.id} has no limit ${name}`);
  return limit;
}

/** How many findings there are of each severity; those that can't tell count as that only. */
export interface Counts extends Record<Severity, number> {
  readonly accepted: number;
  readonly cantTell: number;
}

/** Counts findings. `accepted` are those that the user has accepted with a reason; they count nowhere else. */
export function countsOf({ findings }: Pick<CheckResult, "findings">): Counts {
  const counts = { error: 0, warning: 0, advice: 0, accepted: 0, cantTell: 0 };
  for (const { outcome, severity, accepted } of findings)
    counts[accepted !== null ? "accepted" : outcome === "fail" ? severity : "cantTell"]++;
  return counts;
}
