import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable16Regular, Wrench16Regular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import { type AlignmentSheet, makeAlignmentSheet } from "../../../app/check/alignmentReport";
import type { Check, Finding, Selection } from "../../../app/check/check";
import { safeChanges } from "../../../app/check/fixFindings";
import { checkPaneText } from "../../../text/pane/check";
import { frameText } from "../../../text/pane/frame";
import { Outcome } from "../../parts/Actions";
import { Arrival } from "../../parts/Arrival";
import { EditOutcome } from "../../parts/EditOutcome";
import { TextLink } from "../../parts/TextLink";
import { today } from "../../parts/today";
import { useGoTo } from "../../parts/useGoTo";
import { useJob } from "../../parts/useJob";
import { usePane } from "../../shell/pane";
import { FixAll } from "./FixAll";
import { HighlightButton, HighlightOutcome, useHighlight } from "./Highlight";
import type { CheckWork } from "../useCheck";

const { report } = checkPaneText;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be done with all findings that are shown: fix, highlight, make a sheet of them. */
export function Tools({
  check,
  findings,
  scope,
  work,
}: {
  readonly check: Check;
  readonly findings: readonly Finding[];
  readonly scope: Selection;
  readonly work: CheckWork;
}) {
  const styles = useStyles();
  const { announce, changesByNow } = usePane();
  const [isFixing, setFixing] = useState(false);
  const fixButton = useRef<HTMLButtonElement>(null);
  const edits = useMemo(() => safeChanges(check, findings), [check, findings]);
  const highlight = useHighlight(findings);
  const sheet = useJob<AlignmentSheet>();
  const going = useGoTo();

  const makeSheet = async () => {
    const at = changesByNow();
    const made = await sheet.run((job) => makeAlignmentSheet({ today: today() }, scope, job));
    if (!made) return;
    announce(report.done(made.sheet));
    work.show(made.check, at);
  };
  const isMaking = sheet.state.kind === "busy";
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        {edits.length > 0 && !isFixing && (
          <Button ref={fixButton} size="small" icon={<Wrench16Regular />} onClick={() => setFixing(true)}>
            {checkPaneText.fix.all(edits.length)}
          </Button>
        )}
        <HighlightButton highlight={highlight} />
        <Button
          size="small"
          icon={<DocumentTable16Regular />}
          disabledFocusable={isMaking}
          onClick={() => void makeSheet()}
        >
          {isMaking ? report.making : report.make}
        </Button>
        {isMaking && (
          <Button size="small" onClick={sheet.cancel}>
            {frameText.cancel}
          </Button>
        )}
      </div>
      {isFixing && (
        <FixAll
          check={check}
          edits={edits}
          work={work}
          onClose={() => {
            setFixing(false);
            setTimeout(() => fixButton.current?.focus());
          }}
        />
      )}
      {work.edits.make.state.kind !== "busy" && <Outcome state={work.edits.make.state} label="" />}
      <EditOutcome work={work.edits} />
      <HighlightOutcome highlight={highlight} />
      <Outcome state={sheet.state} label={report.making} />
      {sheet.value && sheet.state.kind === "done" && (
        <div>
          {report.done(sheet.value.sheet)}{" "}
          <TextLink onClick={() => void going.go({ sheet: sheet.value!.sheet })}>
            {frameText.goTo(sheet.value.sheet)}
          </TextLink>
          <Arrival going={going} />
        </div>
      )}
    </div>
  );
}
