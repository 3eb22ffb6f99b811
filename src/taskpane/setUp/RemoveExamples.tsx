import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useRef } from "react";
import type { ExamplesRemoved } from "../../app/setUpExamples";
import { frameText } from "../../text/pane/frame";
import { setUpPaneText } from "../../text/pane/setUp";
import { Outcome } from "../parts/Actions";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";

const { examples: words } = setUpPaneText;

/** Takes the example rows away: what that does is said before, and what it did after. */
export default function RemoveExamples({
  count,
}: {
  /** How many there are, where that is known. */
  readonly count?: number;
}) {
  const { announce, noteChange } = usePane();
  const { state, value, run, cancel } = useJob<ExamplesRemoved>();
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = state.kind === "busy";
  const isDone = state.kind === "done" && value !== null;

  const remove = async () => {
    const done = await run(async (job) => (await import("../../app/setUpExamples")).removeExamples(job));
    if (!done) return;
    // The button that was pressed goes away.
    heading.current?.focus();
    announce(afterwards(done));
    noteChange();
  };

  return (
    <Stack>
      <Heading level={3} focusRef={heading}>
        {words.heading}
      </Heading>
      {isDone ? (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{afterwards(value)}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <Paragraph>
            {count === undefined ? words.what : words.found(count)} {words.before}
          </Paragraph>
          <div>
            <Button disabledFocusable={isBusy} onClick={() => void remove()}>
              {isBusy ? words.removing : words.remove}
            </Button>{" "}
            {isBusy && <Button onClick={cancel}>{frameText.cancel}</Button>}
          </div>
          <Outcome state={state} label={words.removing} />
        </>
      )}
    </Stack>
  );
}

function afterwards({ removed, left }: ExamplesRemoved): string {
  return left === 0 ? words.removed(removed) : `${words.removed(removed)} ${words.left(left)}`;
}
