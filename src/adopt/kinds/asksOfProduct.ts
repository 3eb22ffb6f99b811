import { isHeadingOfRequirements, isHeadingOfStories } from "../headings/ofSoftware";
import type { ColumnEvidence } from "../columns/columnEvidence";
import type { ColumnProposal } from "../proposal";

const TASK = /\b(?:task|action|activity)\b/i;

/** "As a guest I want to …": under a heading of stories fewer words are their numbers. */
const LEAST_OF_STORY = 3;

/** What a table says of its rows beside their wording. */
interface Followed {
  /** Who, when or how far. */
  readonly isFollowed: boolean;
  readonly isLed: boolean;
  readonly isTimed: boolean;
}

/** True for what somebody wants of a product: tasks of it that somebody does, or by a day, are work. */
export function asksOfProduct(
  worded: readonly ColumnProposal[],
  evidence: readonly ColumnEvidence[],
  { isFollowed, isLed, isTimed }: Followed,
): boolean {
  const isOfEpics = evidence.some(({ ownHeading }) => /^epics?$/i.test(ownHeading.trim()));
  const tellsStories = ({ ownHeading, profile }: ColumnEvidence): boolean =>
    (isHeadingOfStories(ownHeading) || (isOfEpics && /^stor(?:y|ies)$/i.test(ownHeading.trim()))) &&
    profile.meanWords >= LEAST_OF_STORY;
  if (evidence.some(tellsStories) && !isFollowed) return true;
  // "I want to <do a task>" is a form of stories.
  const isTask = worded.some(({ heading }) => TASK.test(heading.replace(/<.*>/g, "")));
  const isDone = isLed && (isTask || isTimed);
  return (
    !isDone && evidence.some((each) => isHeadingOfRequirements(each.ownHeading) || sortsRequirements(each))
  );
}

/** "Functional", "Non-functional": what is said of a product, and of no work. */
function sortsRequirements({ sampled }: ColumnEvidence): boolean {
  return sampled.length >= 3 && sampled.every((text) => /^(?:non[- ]?)?functional$/i.test(text.trim()));
}
