import { type WordReading } from "./benchmarkWords";

/** What became of a proposal. */
export type Decision = "approved" | "declined" | "open";

const DECLINED =
  /^(?:declined?|reject(?:ed)?|denied|deny|refused?|turned down|dropped|discarded|dismissed|discontinued|will not|no[- ]go|no\b(?! decision)|not (?:approved|adopted|accepted|supported|recommended|selected|moving|going|pursued|funded))/i;
const OPEN =
  /^(?:under|in|being|to be|on hold|pending|tabled|deferred|put off|postponed|tbd|await|waiting|returned|revis|withdrawn|new|submitted|proposed|open|undecided|no decision|not yet|not decided|none yet)/i;
const APPROVED =
  /^(?:approved?|accept(?:ed)?|adopt(?:ed)?|yes|go(?:es)?[- ]ahead|going ahead|proceed|green|implement|funded|selected|pilot|supported|recommended|moved? forward|moving forward)/i;

/** Reads what was decided on a proposal, in whatever words. */
export function readDecision(text: string): WordReading<Decision> {
  const said = text.trim();
  if (said === "") return { kind: "empty" };
  if (OPEN.test(said)) return { kind: "word", word: "open", text: said };
  if (DECLINED.test(said)) return { kind: "word", word: "declined", text: said };
  if (APPROVED.test(said)) return { kind: "word", word: "approved", text: said };
  return { kind: "unreadable", text: said };
}

const NO =
  /^(?:no|n|false|not (?:met|aligned|fundable|funded|legal|allowed|innovative|new|possible|affordable)|unmet|does(?: not|n't).*|fail(?:s|ed)?|✗|✘)(?:\s*[-–—,;:.(].*)?$/i;
const YES =
  /^(?:yes|y|true|met|meets|pass(?:es|ed)?|✓|✔|x|fully|aligned|legal|fundable|innovative)(?:\s*[-–—,;:.(].*)?$/i;
const NEITHER =
  /^(?:part(?:ly|ially)?|in part|somewhat|unclear|unsure|maybe|\?+|n\/?a|tbd|pending|not (?:yet|looked|reviewed|known|sure|applicable|assessed).*)$/i;

/** Whether a criterion is met: null where nobody has said, or neither. */
export function readCriterion(text: string): boolean | null {
  const said = text.trim();
  return NO.test(said) ? false : YES.test(said) ? true : null;
}

/** Whether a cell is the answer to a criterion, if only that nobody can say yet. */
export function isCriterionAnswer(text: string): boolean {
  return readCriterion(text) !== null || NEITHER.test(text.trim());
}
