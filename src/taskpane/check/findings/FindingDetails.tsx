import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { acceptanceOf, takeBackAcceptance } from "../../../app/check/acceptFindings";
import { type Check, type Finding, ruleText } from "../../../app/check/check";
import type { Grouping } from "../../../app/check/groups";
import { checkPaneText as words } from "../../../text/pane/check";
import { Outcome } from "../../parts/Actions";
import { Arrival } from "../../parts/Arrival";
import { Paragraph } from "../../parts/text";
import type { GoTo } from "../../parts/useGoTo";
import { useJob } from "../../parts/useJob";
import { AcceptForm } from "./AcceptForm";
import { FixChoice } from "./FixChoice";
import type { CheckWork } from "../useCheck";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    "& > *": { maxWidth: "100%" },
  },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", width: "fit-content" },
});

/** What can be done about the chosen finding, and why it matters. */
export function FindingDetails({
  check,
  finding,
  going,
  work,
  grouping,
  onGone,
}: {
  readonly check: Check;
  readonly finding: Finding;
  readonly going: GoTo;
  readonly work: CheckWork;
  readonly grouping: Grouping;
  readonly onGone: (message?: string) => void;
}) {
  const styles = useStyles();
  const [isAccepting, setAccepting] = useState(false);
  const text = ruleText(finding.rule);
  return (
    <div className={styles.root}>
      <Arrival going={going} />
      {text && grouping !== "rule" && <Paragraph>{text.help}</Paragraph>}
      {finding.accepted !== null ? (
        <Accepted {...{ check, finding, work, onGone }} />
      ) : (
        <>
          {finding.fixes.length > 0 && <FixChoice {...{ check, finding, work, onGone }} />}
          {isAccepting ? (
            <AcceptForm {...{ check, finding, work, onGone }} onClose={() => setAccepting(false)} />
          ) : (
            <Button size="small" onClick={() => setAccepting(true)}>
              {words.accept.open}
            </Button>
          )}
        </>
      )}
      {text && (
        <details className={styles.why}>
          <summary className={styles.summary}>{words.why}</summary>
          {text.ensures} {text.source}
        </details>
      )}
    </div>
  );
}

/** Why a finding was accepted, and by whom; it can be taken back. */
function Accepted({
  check,
  finding,
  work,
  onGone,
}: {
  readonly check: Check;
  readonly finding: Finding;
  readonly work: CheckWork;
  readonly onGone: (message?: string) => void;
}) {
  const { state, run } = useJob<Check>();
  const note = acceptanceOf(check, finding);
  const takeBack = async () => {
    const now = await run((job) => takeBackAcceptance(check, finding.key, job));
    if (!now) return;
    onGone(words.accepted.takenBack);
    work.show(now);
  };
  return (
    <>
      {note && (
        <Paragraph>
          {words.accepted.by(note.by, note.on)}: {note.reason}
        </Paragraph>
      )}
      <Button size="small" disabledFocusable={state.kind === "busy"} onClick={() => void takeBack()}>
        {state.kind === "busy" ? words.accepted.takingBack : words.accepted.takeBack}
      </Button>
      <Outcome state={state} label={words.accepted.takingBack} />
    </>
  );
}
