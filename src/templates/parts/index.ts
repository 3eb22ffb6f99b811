import { direction } from "./direction";
import { objectives } from "./objectives";
import { initiatives } from "./initiatives";
import { benchmarks } from "./benchmarks";
import { indicators } from "./indicators";
import { actions } from "./actions";
import { schoolPlans } from "./schoolPlans";
import { schools } from "./schools";
import { resources } from "./resources";
import { proposals } from "./proposals";
import { highlights } from "./highlights";
import { walkthroughs } from "./walkthroughs";
import { updates } from "./updates";
import { changes } from "./changes";
import { charters } from "./charters";
import { PART_IDS, type PartId, type TemplatePart } from "../types";

/** The parts by id. */
export const PARTS: Readonly<Record<PartId, TemplatePart>> = {
  direction,
  objectives,
  initiatives,
  benchmarks,
  indicators,
  actions,
  schoolPlans,
  schools,
  resources,
  proposals,
  highlights,
  walkthroughs,
  updates,
  changes,
  charters,
};

export const ALL_PARTS: readonly TemplatePart[] = PART_IDS.map((id) => PARTS[id]);
