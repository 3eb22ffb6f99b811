import { useState } from "react";
import type { Improvement } from "../../../app/plan/improve";
import { today } from "../../parts/today";
import { useEdits } from "../../parts/useEdits";
import { useJob } from "../../parts/useJob";
import { useOnce } from "../../parts/useOnce";
import { chosenEdits } from "./chosen";
import { useColors } from "./useColors";

/** What could be better on a sheet, what of it is chosen, and carrying that out. */
export function useImprovements(sheet: string) {
  const look = useJob<readonly Improvement[]>();
  const work = useEdits();
  const colors = useColors(sheet);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const lookAgain = async (isKept = false) => {
    const found = await look.run(async (job) =>
      (await import("../../../app/plan/improve")).findImprovements(sheet, { today: today() }, job),
    );
    const offered = found?.flatMap(({ choices }) => choices) ?? [];
    const ids = offered
      .filter(({ id, isAdvised }) => (isKept ? chosen.has(id) : isAdvised))
      .map(({ id }) => id);
    setChosen(new Set(ids));
    if (colors.look.value) await colors.start();
  };
  useOnce(() => void lookAgain());

  const improvements = look.value ?? [];
  const edits = chosenEdits(improvements, chosen);
  const make = async () => {
    if (edits.length === 0) return;
    const applied = await work.run(edits);
    // What was left out can be tried again as it was chosen.
    if (applied) await lookAgain(applied.left.length > 0);
  };
  /** @param onMade called when the statuses are written, before they are looked at again */
  const writeColors = async (onMade: () => void) => {
    const offered = colors.offer?.edits ?? [];
    if (offered.length === 0 || !(await work.run(offered))) return;
    onMade();
    await colors.remember();
    await lookAgain();
  };
  const choose = (id: string, isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      if (isChosen) next.add(id);
      else next.delete(id);
      return next;
    });
  return {
    look,
    improvements,
    chosen,
    choose,
    edits,
    make,
    colors,
    writeColors,
    work: { ...work, takeBack: () => work.takeBack().then(() => lookAgain()) },
    isBusy: work.make.state.kind === "busy" || work.undo.state.kind === "busy",
  };
}
