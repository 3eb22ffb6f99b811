import { headingWords } from "../../headings/headingWords";
import type { ColumnEvidence } from "../../columns/columnEvidence";
import type { ColumnProposal } from "../../proposal";

const VERSION = /^(?:doc |document )?(?:version|revision|rev)(?: (?:no|nr|number|id|#))?$/;
const CHANGES =
  /^(?:(?:summary|description|detail|nature|reason) (?:of|for) (?:the )?|version |revision )?(?:change|amendment|modification)(?: (?:made|description|summary|detail))?$/;

const AUTHOR = /^(?:author|release)s?$/;

/** True for what was changed in a document, by whom or from version to version. */
export function isHistory(evidence: readonly ColumnEvidence[]): boolean {
  const says = (what: RegExp): boolean =>
    evidence.some(({ heading }) => what.test(headingWords(heading).join(" ")));
  return says(CHANGES) && (says(VERSION) || says(AUTHOR));
}

/** So many questions, of the columns at least one in so many: a form with a question or two is filled in about work, too. */
const LEAST_QUESTIONS = 4;
const LEAST_SHARE = 0.25;

/** True for answers to questions that ask for nothing of a plan, one row for each who was asked. */
export function isSurvey(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  const filled = columns.filter((_, index) => evidence[index]!.profile.filled > 0);
  const asked = filled.filter(
    ({ field, heading }) => field === "other" && heading.trim().endsWith("?"),
  ).length;
  return asked >= LEAST_QUESTIONS && asked >= filled.length * LEAST_SHARE;
}

/** Rows of a table are filled in across; what is to choose from stands in columns that each end where they end. */
const LEAST_LISTS = 5;
const LEAST_LENGTHS = 3;
const LEAST_ROWS = 5;

/** True for lists to choose from side by side: none of them says anything twice, and hardly two are as long. */
export function isListsOfChoices(evidence: readonly ColumnEvidence[]): boolean {
  const lists = evidence.map(({ profile }) => profile).filter(({ filled }) => filled >= 2);
  const lengths = new Set(lists.map(({ filled }) => filled));
  const whole = lists.filter(({ filled, rows }) => filled === rows);
  return (
    lists.length >= LEAST_LISTS &&
    lengths.size >= LEAST_LENGTHS &&
    whole.length <= 1 &&
    lists[0]!.rows >= LEAST_ROWS &&
    lists.every(({ distinct, filled }) => distinct === filled)
  );
}
