import { PART_IDS, type PartId, type PlanWindow, type School, type SetUpChoice } from "../../app/setUp/setUp";
import { type Existing, type PartChoice, vocabularyChoices } from "../../app/setUp/existing";
import { spellingKey } from "../../plan/parsing/units/unitNames";
import { FIRST_PARTS, FIRST_SCHOOL_PARTS } from "./partGroups";
import { notListed } from "./schools";

/** What somebody has said so far. */
export interface Draft {
  readonly planName: string;
  readonly window: PlanWindow;
  readonly vocabulary: string;
  /** Other words for tabs and headings; blank where they stay as they are. */
  readonly labels: Readonly<Record<string, string>>;
  /** Those that the workbook has, and then the added ones. */
  readonly schools: readonly School[];
  /** What is typed and not added yet. */
  readonly typed: string;
  /** Parts that were ticked or cleared; the others are as suggested. */
  readonly ticked: Readonly<Partial<Record<PartId, boolean>>>;
  readonly schoolPlans: SetUpChoice["schoolPlans"];
}

/** What is suggested for a workbook. */
export function draftOf({ planName, window, vocabulary, schools, schoolPlans }: Existing): Draft {
  const ids = vocabularyChoices().map(({ id }) => id);
  return {
    planName,
    window,
    vocabulary: vocabulary !== null && ids.includes(vocabulary) ? vocabulary : ids[0]!,
    labels: {},
    schools,
    typed: "",
    ticked: {},
    schoolPlans: schoolPlans ?? "oneTable",
  };
}

/** The sheet of a part that is there and complete; null where it can be made. A sheet for each school has no one sheet. */
export function standingSheet(part: PartId, { parts }: Existing): string | null {
  return parts.find((each) => each.part === part && each.isComplete)?.sheet ?? null;
}

/** Schools whose own sheet is yet to be made, or to be completed. */
export function schoolsWithoutSheet({ schools }: Draft, { schoolSheets }: Existing): School[] {
  const done = new Set(
    schoolSheets.filter(({ isComplete }) => isComplete).map(({ school }) => spellingKey(school)),
  );
  return schools.filter(({ name }) => !done.has(spellingKey(name)));
}

/** False for a part of which everything is there already. */
export function isOffered(part: PartId, draft: Draft, existing: Existing): boolean {
  if (part === "schoolPlans" && existing.schoolPlans === "sheetPerSchool")
    return schoolsWithoutSheet(draft, existing).length > 0;
  return standingSheet(part, existing) === null;
}

/** Sheets of another making that hold what a part would. */
export function sheetsAlike(part: PartId, { alike }: Existing): readonly string[] {
  return alike.find((each) => each.part === part)?.sheets ?? [];
}

/** Whether a part will be made. */
export function isChosen(part: PartId, draft: Draft, existing: Existing): boolean {
  return isOffered(part, draft, existing) && (draft.ticked[part] ?? isSuggested(part, draft, existing));
}

/** For a new plan, what plans begin with; later, only what was begun and what new schools need. */
function isSuggested(part: PartId, { schools }: Draft, existing: Existing): boolean {
  // What another sheet holds already is made again only where somebody asks for it.
  if (sheetsAlike(part, existing).length > 0) return false;
  if (existing.vocabulary === null && existing.parts.length === 0 && existing.schoolSheets.length === 0)
    return FIRST_PARTS.includes(part) || (schools.length > 0 && FIRST_SCHOOL_PARTS.includes(part));
  if (part === "schoolPlans" && existing.schoolPlans === "sheetPerSchool") return true;
  return existing.parts.some((each) => each.part === part && !each.isComplete);
}

/** The parts that will be made. */
export function chosenParts(draft: Draft, existing: Existing): PartId[] {
  return PART_IDS.filter((part) => isChosen(part, draft, existing));
}

/** How many sheets of the plan will be made. */
export function sheetCount(draft: Draft, existing: Existing): number {
  return chosenParts(draft, existing).reduce(
    (sum, part) =>
      sum +
      (part === "schoolPlans" && draft.schoolPlans === "sheetPerSchool"
        ? schoolsWithoutSheet(draft, existing).length
        : 1),
    0,
  );
}

/** How many schools will be added to a list of schools that is there. */
export function addedSchools({ schools }: Draft, existing: Existing): number {
  return standingSheet("schools", existing) === null ? 0 : notListed(schools, existing.schools).length;
}

/** What the use-case is given. */
export function choiceOf(draft: Draft, existing: Existing): SetUpChoice {
  const { planName, window, schools, schoolPlans, vocabulary, labels } = draft;
  const parts = chosenParts(draft, existing);
  // A list of schools that is there grows only where it is asked for.
  const grows = addedSchools(draft, existing) > 0 && !parts.includes("schools");
  return {
    planName: planName.trim(),
    window,
    schools,
    parts: grows ? [...parts, "schools"] : parts,
    schoolPlans,
    vocabulary,
    labels: Object.fromEntries(Object.entries(labels).filter(([, label]) => label.trim() !== "")),
  };
}

/** The keys of headings that were renamed to what another column of the same part is called. */
export function sameHeadings({ part, labels: known }: PartChoice, labels: Draft["labels"]): string[] {
  const heading = (key: string, label: string) =>
    (labels[key]?.replace(/\s+/g, " ").trim() || label).toLowerCase();
  const columns = known.filter(({ key }) => key !== part);
  const times = new Map<string, number>();
  for (const { key, label } of columns) {
    const called = heading(key, label);
    times.set(called, (times.get(called) ?? 0) + 1);
  }
  return columns
    .filter(({ key, label }) => labels[key]?.trim() && times.get(heading(key, label))! > 1)
    .map(({ key }) => key);
}
