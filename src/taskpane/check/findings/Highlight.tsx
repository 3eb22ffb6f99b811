import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Highlight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Finding } from "../../../app/check/check";
import {
  type Highlighted,
  highlightedCells,
  highlightFindings,
  removeHighlights,
} from "../../../app/check/highlight";
import { checkPaneText } from "../../../text/pane/check";
import { Outcome } from "../../parts/Actions";
import { useJob } from "../../parts/useJob";
import { useOnce } from "../../parts/useOnce";
import { usePane } from "../../shell/pane";

const { highlight: words } = checkPaneText;

/** Coloring the findings' cells in the sheets, and taking the colors away again. */
export function useHighlight(findings: readonly Finding[]) {
  const { announce } = usePane();
  const { state, value, run } = useJob<Highlighted>();
  const [cells, setCells] = useState(0);
  const [wasOn, setWasOn] = useState(false);
  useOnce(() => {
    // They may be there from an earlier session; until that is known the button offers to highlight.
    void highlightedCells().then(setCells, () => undefined);
  });
  const isOn = cells > 0;
  const toggle = async () => {
    const done = await run((job) => (isOn ? removeHighlights(job) : highlightFindings(findings, job)));
    if (!done) return;
    setWasOn(isOn);
    // Of sheets that were protected since, the colors are still there.
    setCells(isOn && done.left.length > 0 ? await highlightedCells() : done.cells);
    announce(isOn ? words.removed : words.done(done.cells));
  };
  return { state, value, cells, isOn, wasOn, toggle };
}

export type HighlightWork = ReturnType<typeof useHighlight>;

/** Switches the highlight on and off. */
export function HighlightButton({
  highlight: { state, cells, isOn, toggle },
}: {
  readonly highlight: HighlightWork;
}) {
  const busy = isOn ? words.removing : words.running;
  return (
    <Button
      size="small"
      icon={<Highlight16Regular />}
      disabledFocusable={state.kind === "busy"}
      onClick={() => void toggle()}
    >
      {state.kind === "busy" ? busy : isOn ? words.off(cells) : words.on}
    </Button>
  );
}

/** What highlighting came to. */
export function HighlightOutcome({
  highlight: { state, value, wasOn },
}: {
  readonly highlight: HighlightWork;
}) {
  if (state.kind !== "done" || !value) return <Outcome state={state} label={words.running} />;
  const left = value.left.length > 0 ? words.left(value.left.join(", ")) : "";
  const isAllGone = wasOn && left === "";
  if (isAllGone) return null;
  return (
    <MessageBar intent={left === "" ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        {wasOn ? "" : words.done(value.cells)} {left}
      </MessageBarBody>
    </MessageBar>
  );
}
