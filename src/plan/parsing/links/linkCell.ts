import { isErrorValue, type CellValue } from "../../cell";
import type { PlanItem } from "../../item";
import { readIds } from "../../values/ids";

/** What a link cell says that means none: it counts as empty. */
export const NO_LINK = /^(?:[-–—?.]+|n\/?a|none|no|tbd|to be determined|not applicable|not linked)$/i;
/** "Local", "local: our own reading goal", "Local (community request)", "School-specific". */
const LOCAL =
  /^\(?(?:local|(?:school|site|campus|building)[ -](?:specific|based|only)|(?:own|site|school) goal(?! ?#?\d))(?:\s+(?:goal|only|priority|objective|school))?\)?\s*(?:[:;,(–—-]\s*(.*?)\)?)?$/is;

/** What a link cell says: what is linked to, or that the row is local. */
export interface LinkCell {
  readonly texts: readonly string[];
  readonly local: PlanItem["local"];
}

/** Reads a cell that says what its row serves. */
export function readLinkCell(written: CellValue): LinkCell {
  const text = String(written);
  const marked = LOCAL.exec(text);
  if (marked) return { texts: [], local: { reason: (marked[1] ?? "").trim() } };
  const texts = isErrorValue(text) ? [] : readIds(text).filter((each) => !NO_LINK.test(each));
  return { texts, local: null };
}
