import type { Profile } from "../content/content";
import { headingWords } from "../../headings/headingWords";

/** What serves something else says so; "Supports" alone may be staff who help. */
const SERVES = /^(?:link|linked|linkage|align\w*)$/;
const SERVES_NUMBER = /^(?:support|supported|serve|served)$/;
const NUMBER = /^(?:#|no|nr|number|id|code)$/;
/** "Priority served", "Goal addressed": served last, what is served before it. */
const SERVED = /^(?:served|supported|addressed)$/;
const LEVEL =
  /^(?:goals?|objectives?|priority|priorities|pillars?|initiatives?|strategy|strategies|commitments?)$/;
/** Short names of the plans above a school's: the improvement plan of the district or community, a control and accountability plan. */
const PLAN_ABOVE = /^(?:dip|cip|cdip|dsp|lcap)$/;

/**
 * True for a heading that speaks of links ("DIP link", "Aligned item", "Supports district #"). One that only names the plan
 * above ("District plan #", "DIP #") does, but at the left of a table, where each id stands alone and once: there they are the rows' own.
 */
export function saysLink(
  {
    heading,
    profile,
  }: {
    readonly heading: string;
    readonly profile: Profile;
  },
  isFirst: boolean,
): boolean {
  const words = headingWords(heading);
  const says = (known: RegExp): boolean => words.some((word) => known.test(word));
  if (says(SERVES) || (says(SERVES_NUMBER) && says(NUMBER))) return true;
  if (SERVED.test(words.at(-1) ?? "") && words.slice(0, -1).some((word) => LEVEL.test(word))) return true;
  const isOfPlanAbove =
    says(PLAN_ABOVE) ||
    (words.includes("district") && words.length > 1) ||
    (words.join(" ").includes("strategic plan") && says(NUMBER));
  return isOfPlanAbove && (!isFirst || profile.distinct < profile.filled || profile.refs > profile.ids);
}
