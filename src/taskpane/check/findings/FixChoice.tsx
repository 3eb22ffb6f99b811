import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Check, Finding } from "../../../app/check/check";
import { changesOf } from "../../../app/check/fixFindings";
import { checkPaneText } from "../../../text/pane/check";
import { frameText } from "../../../text/pane/frame";
import { Outcome } from "../../parts/Actions";
import { Paragraph } from "../../parts/text";
import { Changes } from "./Changes";
import type { CheckWork } from "../useCheck";

const { fix: words } = checkPaneText;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  radio: { alignItems: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Ways to put a finding right: what each does, in words and cell by cell, and the button that does it. */
export function FixChoice({
  check,
  finding: { fixes },
  work,
  onGone,
}: {
  readonly check: Check;
  readonly finding: Finding;
  readonly work: CheckWork;
  readonly onGone: (message?: string) => void;
}) {
  const styles = useStyles();
  const { state, cancel } = work.edits.make;
  const [chosen, setChosen] = useState<number | null>(fixes.length === 1 ? 0 : null);
  const fix = chosen === null ? undefined : fixes[chosen];
  const edits = useMemo(() => (fix ? changesOf(check, fix) : []), [check, fix]);
  const isBusy = state.kind === "busy";
  const change = async () => {
    if (await work.fix(edits)) onGone();
  };
  return (
    <div className={styles.root}>
      {fixes.length === 1 ? (
        <Paragraph>{fixes[0]!.label}</Paragraph>
      ) : (
        <RadioGroup
          aria-label={words.choose}
          value={String(chosen)}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {fixes.map(({ label }, index) => (
            <Radio key={index} className={styles.radio} value={String(index)} label={label} />
          ))}
        </RadioGroup>
      )}
      {edits.length > 0 && (
        <>
          <Changes check={check} edits={edits} />
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void change()}
            >
              {isBusy
                ? words.running
                : edits.every(({ kind }) => kind === "addRows")
                  ? words.add
                  : words.run(edits.length)}
            </Button>
            {isBusy && (
              <Button size="small" onClick={cancel}>
                {frameText.cancel}
              </Button>
            )}
          </div>
        </>
      )}
      {isBusy && <Outcome state={state} label={words.running} />}
    </div>
  );
}
