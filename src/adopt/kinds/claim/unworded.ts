import type { Field } from "../../../plan/fields";
import { BY_PLACE, type ColumnEvidence } from "../../columns/columnEvidence";
import { numbersLevels } from "../../columns/meaning/amongColumns";
import { matchHeading } from "../../headings/headings";
import type { ColumnProposal } from "../../proposal";
import { isForeign, LEAST_WORDED } from "../notPlan/foreign";

/** People, days and a status stand ready for work whose wording is still to be filled in, or stands once for several people. */
export function isYetToBeWorded(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): boolean {
  const isReady = saysIn(columns, evidence);
  const isOpen = columns.some(
    ({ field, heading }, index) =>
      field === "action" &&
      evidence[index]!.profile.filled < evidence[index]!.profile.rows * LEAST_WORDED &&
      (matchHeading(heading).get("action") ?? 0) >= 0.95,
  );
  return (
    isOpen && isReady("lead") && isReady("due") && isReady("status", "percent") && !evidence.some(isForeign)
  );
}

/** Rows that are numbered for actions, of which hardly any is written yet, with all that is asked of each in the headings. */
export function isPrepared(columns: readonly ColumnProposal[], evidence: readonly ColumnEvidence[]): boolean {
  const isAsked = (field: Field): boolean =>
    columns.some(({ heading }) => (matchHeading(heading).get(field) ?? 0) >= LEAST_ASKED);
  const isNumbered = columns.some(({ field, heading }, index) => {
    const { rows, filled, distinct } = evidence[index]!.profile;
    return field === "id" && numbersLevels(heading) && rows >= 3 && distinct === rows && filled === rows;
  });
  const isBegun = columns.some(
    ({ field }, index) => field === "action" && evidence[index]!.profile.filled > 0,
  );
  return (
    isNumbered &&
    isBegun &&
    isAsked("lead") &&
    isAsked("due") &&
    isAsked("status") &&
    !evidence.some(isForeign)
  );
}

const LEAST_ASKED = 0.8;

/** "Task: 1, 2, 3" with days and how far it is: the work is worded elsewhere. */
export function isOnlyNumbered(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): boolean {
  const says = saysIn(columns, evidence);
  const isNumbered = columns.some(
    ({ field, heading }) =>
      field === "id" &&
      ((matchHeading(heading).get("action") ?? 0) >= 0.95 || (numbersLevels(heading) && says("lead"))),
  );
  return isNumbered && says("start") && says("due") && says("status", "percent") && !evidence.some(isForeign);
}

/** Whether any of some fields has a column that says so by more than its place and holds something. */
function saysIn(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): (...fields: Field[]) => boolean {
  return (...fields) =>
    columns.some(
      ({ field, confidence }, index) =>
        fields.includes(field) && confidence > BY_PLACE && evidence[index]!.profile.filled > 0,
    );
}
