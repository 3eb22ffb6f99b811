import { districtStandardsText } from "./districtStandards";
import { executionText } from "./execution";
import { infrastructureText } from "./infrastructure";
import { leaderStandardsText } from "./leaderStandards";
import { planReviewText } from "./planReview";

export type { InstrumentItemText, InstrumentText } from "./types";
export { reflectionText } from "./reflection";

/** What each instrument that rates says. */
export const instrumentsText = {
  execution: executionText,
  leaderStandards: leaderStandardsText,
  planReview: planReviewText,
  infrastructure: infrastructureText,
  districtStandards: districtStandardsText,
} as const;
