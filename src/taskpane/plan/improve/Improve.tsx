import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { frameText } from "../../../text/pane/frame";
import { improvePaneText as words } from "../../../text/pane/improve";
import { Actions, Outcome } from "../../parts/Actions";
import { EditOutcome } from "../../parts/EditOutcome";
import { Screen, Stack } from "../../parts/Screen";
import { Paragraph } from "../../parts/text";
import { Choices } from "./Choices";
import { Colors } from "./Colors";
import { countCells } from "./chosen";
import { useImprovements } from "./useImprovements";

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
  useEffect(() => heading.current?.focus(), []);
  const { look, improvements, chosen, edits, colors, work, isBusy, ...on } = useImprovements(sheet);
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
          onRun={() => void on.make()}
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
      <EditOutcome work={work} focusRef={outcome} />
      <Outcome state={look.state} label={words.looking} />
      {look.state.kind === "done" && improvements.length === 0 && <Paragraph>{words.nothing}</Paragraph>}
      {improvements.map((improvement) => (
        <Choices
          key={`${improvement.kind} ${improvement.table.headerRows[0]}`}
          improvement={improvement}
          chosen={chosen}
          isDisabled={isBusy}
          onChange={on.choose}
        />
      ))}
      {look.value && look.state.kind !== "failed" && (
        <Colors
          colors={colors}
          isDisabled={isBusy}
          // The result is said at the top, and can be undone there.
          onWrite={() => void on.writeColors(() => outcome.current?.focus())}
        />
      )}
    </Screen>
  );
}
