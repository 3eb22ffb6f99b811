import { nameOf } from "../../plan/graph";
import { checksText } from "../../text/checks";
import type { Finding, Fix } from "../finding";
import type { Acceptances, Keys } from "./key";
import { fillIn } from "../message";
import { type Report, type Rule, type RuleReport, wordsOf } from "../rule";

/**
 * A report as a finding. Its words and its key are made when somebody asks for them: of the tens of thousands of a large
 * district a screen shows a few.
 */
export class Found implements Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly outcome: Finding["outcome"];
  readonly severity: Finding["severity"];
  readonly cell: Finding["cell"];
  readonly unit: string | null;
  readonly person: string | null;
  private words: string | null = null;

  constructor(
    private readonly reported: RuleReport,
    private readonly keys: Keys,
    readonly accepted: string | null,
  ) {
    const { rule, report } = reported;
    this.rule = rule.id;
    this.messageId = report.messageId;
    this.outcome = report.outcome;
    this.severity = rule.severities?.[report.messageId] ?? rule.severity;
    this.cell = report.cell;
    this.unit = unitOf(report);
    this.person = report.person ?? null;
  }

  get key(): string {
    return this.keys.of(this.reported);
  }

  get message(): string {
    const { rule, report } = this.reported;
    // Searched through with each letter that is typed.
    return (this.words ??= messageOf(rule, report));
  }

  get item(): string | null {
    const { item } = this.reported.report;
    return item && nameOf(item);
  }

  get fixes(): readonly Fix[] {
    const { rule, report } = this.reported;
    return report.fixes ? fixesOf(rule, report) : NO_FIXES;
  }

  /** The same finding by what is accepted now. */
  by(acceptances: Acceptances): Found {
    const reason = acceptances.of(this.reported, this.keys);
    return reason === this.accepted ? this : new Found(this.reported, this.keys, reason);
  }
}

const NO_FIXES: readonly Fix[] = [];

/** The school or cluster that a report is about, null for the district. */
export function unitOf({ unit, item }: Report): string | null {
  return unit === undefined ? (item?.unit ?? null) : unit;
}

/** What a report says, in words. @throws Error where the rule has no such message, or supplies not all of its words */
export function messageOf({ id, text }: Rule, report: Report): string {
  // For a rule that failed, the message is the engine's own.
  const template = report.messageId === RULE_FAILED ? checksText.ruleFailed : text.messages[report.messageId];
  if (template === undefined) throw new Error(`rule ${id} has no message ${report.messageId}`);
  return fillIn(template, wordsOf(report));
}

/** What a rule that throws says. */
export const RULE_FAILED = "ruleFailed";

/** The ways to put a report right, in words. @throws Error as `messageOf` */
export function fixesOf({ id, text }: Rule, report: Report): Fix[] {
  const words = wordsOf(report);
  return (report.fixes ?? []).map(({ fixId, kind, data, edits }) => {
    const label = text.fixes?.[fixId];
    if (label === undefined) throw new Error(`rule ${id} has no fix ${fixId}`);
    return { kind, label: fillIn(label, { ...words, ...data }), edits };
  });
}
