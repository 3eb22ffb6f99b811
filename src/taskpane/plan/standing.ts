import type { PlanPart } from "../../app/plan/parts";
import { canPointOut } from "./parts";
import type { PlanWork } from "./usePlan";

/** What is known of the plan, and of the sheet in front. */
export interface Standing {
  /** What was found on it, null where it isn't known yet. */
  readonly part: PlanPart | null;
  /** All parts of the plan, null before anybody has looked. */
  readonly parts: readonly PlanPart[] | null;
  /** Looking failed, and nothing is known from an earlier look. */
  readonly isUnread: boolean;
  /** False where it is known that no sheet holds a part of a plan. */
  readonly hasPlan: boolean;
  readonly isUsed: boolean;
  readonly isAnyUsed: boolean;
  /** The sheet in front, where it may have tables to use. */
  readonly toUse: string | null;
  /** The sheet in front, where no table was found and some row may be its heading. */
  readonly toPointOut: string | null;
  /** Whether that is so of other sheets. */
  readonly hasOthers: boolean;
}

/** What is known of the workbook and the sheet in front. */
export function standingOf({ look }: PlanWork, sheet: string | null): Standing {
  const parts = look.value?.parts ?? null;
  const part = parts?.find((each) => each.sheet === sheet) ?? null;
  const isUnread = parts === null && look.state.kind === "failed";
  const hasPlan = parts === null || parts.some(({ use }) => use !== "none" && use !== "own");
  const canUse = !isUnread && hasPlan && (!part || part.tables.length > 0);
  return {
    part,
    parts,
    isUnread,
    hasPlan,
    isUsed: part?.use === "used",
    isAnyUsed: parts?.some(({ use }) => use === "used") ?? false,
    toUse: canUse ? sheet : null,
    toPointOut: part && canPointOut(part) ? part.sheet : null,
    hasOthers: parts?.some((each) => each !== part && canPointOut(each)) ?? false,
  };
}
