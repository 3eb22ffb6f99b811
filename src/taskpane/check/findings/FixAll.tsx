import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Check } from "../../../app/check/check";
import type { AnyEdit } from "../../../app/edits";
import { checkPaneText } from "../../../text/pane/check";
import { frameText } from "../../../text/pane/frame";
import { Outcome } from "../../parts/Actions";
import { Heading, Paragraph } from "../../parts/text";
import { Changes } from "./Changes";
import type { CheckWork } from "../useCheck";

const { fix: words } = checkPaneText;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** All changes that are safe, cell by cell, before they are made together. */
export function FixAll({
  check,
  edits,
  work,
  onClose,
}: {
  readonly check: Check;
  readonly edits: readonly AnyEdit[];
  readonly work: CheckWork;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { state, cancel } = work.edits.make;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const isBusy = state.kind === "busy";
  const sheets = [...new Set(edits.flatMap((edit) => ("cell" in edit ? edit.cell.sheet : [])))];
  const change = async () => {
    if (await work.fix(edits)) onClose();
  };
  return (
    <section className={styles.root} aria-label={words.heading}>
      <Heading level={3} focusRef={heading}>
        {words.heading}
      </Heading>
      <Paragraph>{words.lead(edits.length, sheets.join(", "))}</Paragraph>
      <Changes check={check} edits={edits} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void change()}>
          {isBusy ? words.running : words.run(edits.length)}
        </Button>
        <Button size="small" onClick={isBusy ? cancel : onClose}>
          {frameText.cancel}
        </Button>
      </div>
      {isBusy && <Outcome state={state} label={words.running} />}
    </section>
  );
}
