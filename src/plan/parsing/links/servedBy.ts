import { leadingId } from "../../values/ids";
import { ABOVE_SCHOOLS } from "../../words/whosePlan";

/** What stands between an item and what it serves: "supports SP1", "aligned to Goal 2", "serves: 1.2". */
const VERB =
  "(?:supports?|supporting|serves?|serving|align(?:s|ed|ment)?(?:\\s+(?:to|with))?|link(?:s|ed)?\\s+(?:to|with)|contribut(?:es|ing)\\s+to)";
const IN_BRACKETS = new RegExp(`[(\\[]\\s*${VERB}[\\s:]+([^()\\[\\]]+)[)\\]]\\s*$`, "i");
const BEHIND_DASH = new RegExp(`(?:\\s[–—-]|[;,|])\\s*${VERB}[\\s:]+(\\S.*)$`, "i");
const ALONE = new RegExp(`^${VERB}[\\s:]+(\\S.*)$`, "i");
const SUPPORT_OF_PEOPLE = /^(?:for|from|by|staff|team|person(?:nel)?|students?|teachers?|families|all)\b/i;

/**
 * What a title or a row above others says that they serve, as it is written: "SP1" for "Priority 1: Literacy (supports SP1)".
 * "" where it says nothing of that.
 * @param isBeside whether it stands in a cell of its own, beside the title
 */
export function servedIn(text: string, isBeside = false): string {
  const found = IN_BRACKETS.exec(text) ?? (isBeside ? ALONE.exec(text) : BEHIND_DASH.exec(text));
  const served = (found?.[1] ?? "").trim();
  return SUPPORT_OF_PEOPLE.test(served) ? "" : served;
}

const ABOVE = `${ABOVE_SCHOOLS}|strategic(?: plan)?|dip|lcap`;
const LEVEL =
  "goal|priority|priorities|objective|initiative|strategy|strategies|pillar|theme|thrust|direction|commitment|focus area";
const LABEL_OF_LINK = new RegExp(
  `^(?:(?:aligned|related|linked|corresponding) )?(?:${ABOVE}) (?:${LEVEL})s?(?:\\(s\\))?(?: (?:addressed|served|supported|alignment|link))?$|^(?:${VERB}|alignment)(?: (?:the )?(?:(?:${ABOVE}) )?(?:${LEVEL})s?)?$`,
  "i",
);

/** What a row such as "District goal: | Goal 2" above others says that they serve, "" for a row of another sort. */
export function servedInLabel([first = "", second = ""]: readonly string[]): string {
  const [label = "", ...rest] = first.split(":");
  if (!LABEL_OF_LINK.test(label.trim())) return "";
  return rest.join(":").trim() || second;
}

const SAYS_BY_VERB = new RegExp(`^(?!support\\b)${VERB}\\b`, "i");

/** True for a cell such as "SMART goal:" or "Supports: SP2" that says something of the rows below it, and names no group of them. */
export function isLabel(text: string): boolean {
  return (/:$/.test(text.trim()) && !/\d/.test(text)) || saysServed(text);
}

/** True for "Supports: SP2" in one cell. "Strategic goal: Literacy" names a goal, and "Support: two coaches" says who helps. */
function saysServed(text: string): boolean {
  const served = servedInLabel([text]);
  return served !== "" && (leadingId(served) !== null || SAYS_BY_VERB.test(text));
}
