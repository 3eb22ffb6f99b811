import type { Field } from "../../../plan/fields";
import { isCriterionAnswer, readDecision } from "../../../plan/values/decision";
import { adoptText } from "../../../text/adopt";
import type { ColumnEvidence } from "../../columns/columnEvidence";
import { whatItHolds } from "../../columns/content/fit";
import type { ColumnProposal } from "../../proposal";

/** What stands above the columns of a list of proposals, in whatever words. */
const HEADINGS = {
  decision:
    /\bdecisions?\b|\bdecided\b|\boutcome\b|\bdisposition\b|\bverdict\b|\bresult\b|\bstatus\b|\bruling\b/i,
  discussed:
    /\bdiscuss(?:ed|ion)?\b|\btalked\b|\bconsult(?:ed|ation)?\b|\bconversation\b|\bspoke(?:n)? (?:with|to)\b|\bdialogue\b|\bmet with\b/i,
  criterion:
    /\balign|\bfits?\b|\bvision\b|\bdirection\b|\blaws?\b|\blawful|\blegal|\brules?\b|\bregulation|\bcompl(?:y|ies|iant|iance)\b|\ballowed\b|\binnovat|\bnew\b|\bnovel|\bfund|\baffordable\b|\bpa(?:y|id)\b|\bcost\b|\bbudget\b|\bcriteri/i,
  cluster: /\bcluster|\bfeeder|\bnetwork\b|\bfrom\b|\bsubmitted by\b|\bproposed by\b|\borigin\b|\bsource\b/i,
  proposal: /\bproposals?\b|\bideas?\b|\bredesign|\binnovation\b|\bchange\b|\bconcept\b|\bwhat\b/i,
} as const;

/** Criteria by which an idea for redesign is held against what a district wants; purchases and grants have others only. */
const OF_REDESIGN = /\balign|\bvision\b|\bdirection\b|\binnovat|\bnovel|\bnew\b/i;
const NAMED = /\bredesign\b|\bideas?\b|\binnovations?\b|\bproposals?\b/i;
const OF_OTHERS = /\bgrants?\b|\bbids?\b|\bvendors?\b|\brfps?\b|\bpurchas|\bquotes?\b/i;

const KNOWN = 0.8;
const MOSTLY = 0.7;

/**
 * A list of ideas for redesign: a wording, a decision, and what the decision went by or with whom it was talked over.
 * @param names of the sheet and the Excel table
 * @returns the columns, null where it is no such list
 */
export function proposalList(
  columns: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  names: readonly string[],
): ColumnProposal[] | null {
  const decision = evidence.find((each) => says(each, "decision") && holds(each, isDecision));
  if (!decision) return null;
  const others = evidence.filter((each) => each !== decision);
  const discussed = others.find((each) => says(each, "discussed") && !holds(each, isCriterionAnswer, 1));
  const criteria = others.filter(
    (each) => each !== discussed && says(each, "criterion") && holds(each, isCriterionAnswer),
  );
  const worded = others.filter(
    (each) => each !== discussed && !criteria.includes(each) && each.profile.meanWords >= 2,
  );
  const proposal = worded.find((each) => says(each, "proposal")) ?? worded.at(0);
  if (!proposal) return null;
  const isOfRedesign = criteria.length >= 2 && criteria.some(({ heading }) => OF_REDESIGN.test(heading));
  const called = [...names, proposal.heading].join(" ");
  const isCalledSo =
    NAMED.test(called) && !OF_OTHERS.test(called) && (discussed !== undefined || criteria.length > 0);
  if (!isOfRedesign && !isCalledSo) return null;
  const cluster =
    columns.some(({ field }) => field === "cluster" || field === "unit") ||
    others.find((each) => each !== proposal && says(each, "cluster") && each.profile.meanWords <= 4);
  return columns.map((column, index): ColumnProposal => {
    const own = evidence[index]!;
    const as = (field: Field): ColumnProposal => ({
      ...{ ...column, field, confidence: KNOWN },
      why: adoptText.headingAndContent(own.heading, whatItHolds(own.profile)),
    });
    if (own === decision) return as("decision");
    if (own === discussed) return as("discussedWith");
    if (criteria.includes(own)) return as("criterion");
    if (own === proposal) return as("proposal");
    if (own === cluster) return as("cluster");
    return /^(?:id|cluster|unit|note|date|other)$/.test(column.field)
      ? column
      : { ...column, field: "other" };
  });
}

function says({ heading }: ColumnEvidence, what: keyof typeof HEADINGS): boolean {
  return HEADINGS[what].test(heading);
}

function isDecision(text: string): boolean {
  return readDecision(text).kind === "word" && !isCriterionAnswer(text);
}

/** Whether most of what stands in a column is of a kind; a column that nobody has filled in may be anything. */
function holds({ sampled }: ColumnEvidence, is: (text: string) => boolean, from = MOSTLY): boolean {
  return sampled.filter(is).length >= sampled.length * from && (sampled.length > 0 || from === MOSTLY);
}
