import type { Field } from "../../../plan/fields";
import { readMoney, readYesNo } from "../../../plan/values/money";
import { adoptText } from "../../../text/adopt";
import { type ColumnEvidence, SURE } from "../../columns/columnEvidence";
import { whatItHolds } from "../../columns/content/fit";
import type { ColumnProposal } from "../../proposal";

/** What work has and a list of resources hasn't. */
const OF_WORK: readonly Field[] = [
  ...(["lead", "start", "due", "completed", "status", "percent", "measure", "target"] as const),
];
const LEVELS: readonly Field[] = ["objective", "initiative", "action"];

const KNOWN = 0.8;
const MOSTLY = 0.6;

/** What stands above the columns of a list of resources, in whatever words, and what its cells then hold. */
const COLUMNS: readonly (readonly [Field, RegExp, (evidence: ColumnEvidence) => boolean])[] = [
  [
    "money",
    /\bone[- ]?(?:time|off)\b|\brecurring\b|\bon-?going\b|\b(?:kind|type|nature) of (?:money|funds|funding)\b/i,
    (each) => holds(each, (text) => readMoney(text).kind === "word" || readYesNo(text) !== null),
  ],
  [
    "permanence",
    /\bpermanent|\bsustain|\bcontinu|\bgoes on\b|\blasting\b|\bafter the (?:plan|grant)\b/i,
    (each) => holds(each, (text) => readYesNo(text) !== null),
  ],
  [
    "amount",
    /\bamounts?\b|\bcosts?\b|\$|\bhow much\b|\bbudget(?:ed)?\b|\ballocat|\bexpenditures?\b|\bquantity\b|\bftes?\b|\bhours\b|\bdollars\b/i,
    (each) => holds(each, (text) => /\d/.test(text)),
  ],
  [
    "funding",
    /\bsources?\b|\bfund(?:s|ed|ing)?\b|\bgrants?\b|\bwhere\b.*\bfrom\b|\bpaid (?:by|from)\b|\bbudget\b/i,
    ({ profile }) => profile.texts >= profile.filled * MOSTLY,
  ],
  [
    "resourceKind",
    /\bkind\b|\btype\b|\bcategory\b/i,
    ({ profile }) => profile.meanWords <= 3 && profile.texts >= profile.filled * MOSTLY,
  ],
];

const RESOURCE = /\bresources?\b|\bitems?\b|\bneed|\bwhat\b|\bdescription\b|\bmaterials?\b|\bposition\b/i;

/**
 * A list of resources: what is needed, what of the plan it serves, and how much of it, from where or whether it lasts. Its rows
 * may begin with the wording of what they serve.
 * @returns the columns, null where it is no such list
 */
export function resourceList(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
): ColumnProposal[] | null {
  const sure = columns.filter(({ confidence }) => confidence >= SURE);
  if (sure.some(({ field }) => OF_WORK.includes(field))) return null;
  const isLinked = (index: number) => {
    const { linked, profile } = evidence[index]!;
    return linked >= 2 && linked >= profile.filled * KNOWN;
  };
  const parent =
    columns.findIndex(({ field, confidence }) => field === "parent" && confidence >= SURE) >= 0
      ? columns.findIndex(({ field }) => field === "parent")
      : columns.findIndex(({ field }, index) => LEVELS.includes(field) && isLinked(index));
  if (parent < 0) return null;
  const taken = new Map<number, Field>([[parent, "parent"]]);
  for (const [field, heading, fits] of COLUMNS) {
    const index = evidence.findIndex(
      (each, at) => !taken.has(at) && heading.test(each.heading) && fits(each) && each.profile.filled > 0,
    );
    if (index >= 0) taken.set(index, field);
  }
  const means = [...taken.values()].filter((field) => field !== "parent" && field !== "resourceKind");
  const named = columns.findIndex(({ field }, index) => field === "resources" && !taken.has(index));
  const worded = evidence.map(
    ({ profile }, index) => !taken.has(index) && profile.texts >= profile.filled * MOSTLY,
  );
  const called = evidence.findIndex(({ heading }, index) => worded[index] && RESOURCE.test(heading));
  const resource = [named, called, worded.indexOf(true)].find((index) => index >= 0);
  // A budget has amounts too: what makes it a list of resources is that something says where they come from, or for how long.
  if (resource === undefined || means.length < 2) return null;
  // What is done, or what it is done for, in words of its own: those rows are items of the plan.
  if (columns.some(({ field }, index) => LEVELS.includes(field) && index !== parent)) return null;
  taken.set(resource, "resources");
  return columns.map((column, index): ColumnProposal => {
    const field = taken.get(index);
    const { heading, profile } = evidence[index]!;
    if (field === undefined)
      return /^(?:note|id|unit|cluster|period|other)$/.test(column.field)
        ? column
        : { ...column, field: "other" };
    if (field === column.field) return column;
    const why = adoptText.headingAndContent(heading, whatItHolds(profile));
    return { ...column, field, confidence: KNOWN, why };
  });
}

function holds({ sampled }: ColumnEvidence, is: (text: string) => boolean): boolean {
  return sampled.filter(is).length >= sampled.length * MOSTLY;
}
