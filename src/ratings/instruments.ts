import { instrumentsText, type InstrumentText } from "../text/ratings/instruments";
import { isSame } from "./same";
import type { Scale } from "./scale";

/** What a unit or a plan is rated by. */
export interface Instrument {
  /** Letters, digits and underscores. */
  readonly id: string;
  /** By which answers name it. */
  readonly title: string;
  readonly tab: string;
  readonly source: string;
  readonly ask: string;
  readonly itemWord: InstrumentText["itemWord"];
  readonly scale: Scale;
  readonly items: readonly InstrumentItem[];
}

export interface InstrumentItem {
  readonly title: string;
  readonly look: string;
  readonly evidence: string;
  readonly example?: string;
}

function instrument(id: keyof typeof instrumentsText): Instrument {
  const { points, low, high, ...text }: InstrumentText = instrumentsText[id];
  return { id, ...text, scale: { points, low, high } };
}

/** Those with which rounds are held. */
export const ROUND_INSTRUMENTS: readonly Instrument[] = (
  ["execution", "planReview", "infrastructure", "districtStandards"] as const
).map(instrument);

/** By which leaders look at their own month, in a table of its own. */
export const LEADER_STANDARDS: Instrument = instrument("leaderStandards");

/** The instrument of a title; null for one that nobody has described. */
export function instrumentTitled(instruments: readonly Instrument[], title: string): Instrument | null {
  return instruments.find((each) => isSame(each.title, title)) ?? null;
}

/** The item of a title; null for one that the instrument doesn't have. */
export function itemTitled({ items }: Pick<Instrument, "items">, title: string): InstrumentItem | null {
  return items.find((item) => isSame(item.title, title)) ?? null;
}
