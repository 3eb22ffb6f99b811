import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Improvement } from "../../../app/plan/improve";
import { frameText } from "../../../text/pane/frame";
import { improvePaneText as words } from "../../../text/pane/improve";
import { Actions, Outcome } from "../../parts/Actions";
import { EditOutcome } from "../../parts/EditOutcome";
import { Screen, Stack } from "../../parts/Screen";
import { Paragraph } from "../../parts/text";
import { today } from "../../parts/today";
import { useEdits } from "../../parts/useEdits";
import { useJob } from "../../parts/useJob";
import { useOnce } from "../../parts/useOnce";
import { Choices } from "./Choices";
import { Colors } from "./Colors";
import { chosenEdits, countCells } from "./chosen";
import { useColors } from "./useColors";

/** What could be better on one sheet: changes to choose from, made together, and undone again. */
export default function Improve({
  sheet,
  onClose,
}: {
  readonly sheet: string;
  readonly onClose: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const look = useJob<readonly Improvement[]>();
  const work = useEdits();
  const colors = useColors(sheet);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => heading.current?.focus(), []);

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
  const isBusy = work.make.state.kind === "busy" || work.undo.state.kind === "busy";
  const make = async () => {
    if (edits.length === 0) return;
    const applied = await work.run(edits);
    // What was left out can be tried again as it was chosen.
    if (applied) await lookAgain(applied.left.length > 0);
  };
  const write = async () => {
    const edits = colors.offer?.edits ?? [];
    if (edits.length === 0 || !(await work.run(edits))) return;
    // It is said at the top what came of it, and it can be undone there.
    outcome.current?.focus();
    await colors.remember();
    await lookAgain();
  };
  const undo = { ...work, takeBack: () => work.takeBack().then(() => lookAgain()) };
  const leave = () => {
    if (isBusy) work.make.cancel();
    else onClose();
  };

  return (
    <Screen heading={words.heading(sheet)} focusRef={heading} onEscape={leave}>
      <Stack>
        <Paragraph>{words.lead}</Paragraph>
        <Actions
          label={words.make(edits.length)}
          busyLabel={words.making}
          state={work.make.state.kind === "done" ? { kind: "idle" } : work.make.state}
          onRun={() => void make()}
          onCancel={work.make.cancel}
          isOff={edits.length === 0}
        >
          <Button onClick={onClose}>{frameText.back}</Button>
        </Actions>
        {improvements.length > 0 && (
          <Paragraph isQuiet>
            {edits.length === 0 ? words.noneChosen : words.scope(countCells(edits), sheet)}
          </Paragraph>
        )}
      </Stack>
      <EditOutcome work={undo} focusRef={outcome} />
      <Outcome state={look.state} label={words.looking} />
      {look.state.kind === "done" && improvements.length === 0 && <Paragraph>{words.nothing}</Paragraph>}
      {improvements.map((improvement) => (
        <Choices
          key={`${improvement.kind} ${improvement.table.headerRows[0]}`}
          improvement={improvement}
          chosen={chosen}
          isDisabled={isBusy}
          onChange={(id, isChosen) =>
            setChosen((before) => {
              const next = new Set(before);
              if (isChosen) next.add(id);
              else next.delete(id);
              return next;
            })
          }
        />
      ))}
      {look.value && look.state.kind !== "failed" && (
        <Colors colors={colors} isDisabled={isBusy} onWrite={() => void write()} />
      )}
    </Screen>
  );
}
