import { useState } from "react";
import type { ColorMeanings, ColorOffer, Status, StatusColors } from "../../../app/plan/statusColors";
import { today } from "../../parts/today";
import { useJob, type Work } from "../../parts/useJob";

/** Looking for colors, and what the user said that they mean. */
export interface ColorWork {
  readonly look: Work<Looked>;
  readonly keep: Work<true>;
  readonly meanings: ColorMeanings;
  /** What would be written; null before colors were looked for. */
  readonly offer: ColorOffer | null;
  start(): Promise<void>;
  /** @param status null where a color means nothing */
  choose(color: string, status: Status | null): void;
  /** Remembers in the workbook what was said. */
  remember(): Promise<void>;
}

interface Looked extends StatusColors {
  offer(meanings: ColorMeanings): ColorOffer;
}

/** The fill colors of a sheet. They are only looked at when somebody asks for it. */
export function useColors(sheet: string): ColorWork {
  const look = useJob<Looked>();
  const keep = useJob<true>();
  const [said, setSaid] = useState<ColorMeanings | null>(null);
  const meanings = said ?? look.value?.remembered ?? new Map<string, Status>();

  const start = async () => {
    await look.run(async (job): Promise<Looked> => {
      const { findStatusColors, statusColorEdits } = await import("../../../app/plan/statusColors");
      const found = await findStatusColors(sheet, { today: today() }, job);
      return { ...found, offer: (each) => statusColorEdits(found, each) };
    });
  };
  const choose = (color: string, status: Status | null) => {
    const next = new Map(meanings);
    if (status) next.set(color, status);
    else next.delete(color);
    setSaid(next);
  };
  const remember = async () => {
    const found = look.value;
    if (!found) return;
    await keep.run(async (job) => {
      await (await import("../../../app/plan/statusColors")).keepStatusColors(found, meanings, job);
      return true;
    });
  };
  return { look, keep, meanings, offer: look.value?.offer(meanings) ?? null, start, choose, remember };
}
