import { useState } from "react";
import { type LinkChoice, type LinkItem, type Linking, linkEdits } from "../../../app/plan/link";
import { today } from "../../parts/today";
import { useEdits } from "../../parts/useEdits";
import { useJob } from "../../parts/useJob";
import { useOnce } from "../../parts/useOnce";

/**
 * Items and what they may serve, what was chosen for them so far, and writing the links.
 * @param subject one item; null for all items that serve nothing yet
 */
export function useLinking(subject: Linking | null) {
  const look = useJob<Linking>();
  const work = useEdits();
  const [choices, setChoices] = useState<ReadonlyMap<string, LinkChoice>>(new Map());

  const lookAgain = () =>
    look.run(async (job) => {
      const { findUnlinked, linkingAgain } = await import("../../../app/plan/link");
      const clock = { today: today() };
      return subject === null ? findUnlinked(clock, job) : linkingAgain(subject, clock, job);
    });
  useOnce(() => {
    if (subject === null) void lookAgain();
  });

  const linking = look.value ?? subject;
  const items = linking?.items ?? [];
  const chosen = [...choices.values()].filter(
    ({ item, goals, local }) => items.some(({ key }) => key === item) && (goals.length > 0 || local !== null),
  );
  const edits = linking ? linkEdits(linking, chosen) : [];
  const save = async () => {
    if (edits.length === 0) return;
    const applied = await work.run(edits);
    if (!applied) return;
    // What was left out can be tried again as it was chosen.
    if (applied.left.length === 0) setChoices(new Map());
    await lookAgain();
  };
  const takeBack = async () => {
    await work.takeBack();
    await lookAgain();
  };
  return {
    look: look.state,
    /** Null until it was looked for. */
    linking,
    items,
    choiceOf: ({ key, linked }: LinkItem): LinkChoice =>
      choices.get(key) ?? { item: key, goals: linked, local: null },
    choose: (choice: LinkChoice) => setChoices((before) => new Map(before).set(choice.item, choice)),
    /** How many items are to be linked, or are local. */
    count: chosen.length,
    /** What that changes. */
    edits,
    save,
    work: { ...work, takeBack },
    isBusy: work.make.state.kind === "busy" || work.undo.state.kind === "busy",
  };
}
