import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { checkPaneText } from "../../../text/pane/check";
import { Paragraph } from "../../parts/text";

const { step: words } = checkPaneText;

const useStyles = makeStyles({
  // Stays in sight at the end of the pane, where there is room for more than it.
  root: {
    "@media (min-width: 300px) and (min-height: 360px)": { position: "sticky" },
    bottom: 0,
    zIndex: 1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: `0 calc(-1 * var(--side)) calc(-1 * ${tokens.spacingVerticalXXXL})`,
    padding: `${tokens.spacingVerticalXS} var(--side)`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  keys: { marginLeft: "auto" },
});

/** From finding to finding, and which of how many it is. */
export function StepBar({
  at,
  all,
  onStep,
}: {
  /** Of the chosen finding, from 0; -1 without one. */
  readonly at: number;
  readonly all: number;
  readonly onStep: (direction: 1 | -1) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={words.label}>
      <Button
        size="small"
        icon={<ChevronUp20Regular />}
        aria-label={words.previous}
        aria-keyshortcuts="Alt+ArrowUp"
        onClick={() => onStep(-1)}
      />
      <Button
        size="small"
        icon={<ChevronDown20Regular />}
        aria-label={words.next}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={() => onStep(1)}
      />
      <Paragraph isQuiet>{at < 0 ? words.none(all) : words.at(at + 1, all)}</Paragraph>
      <div className={styles.keys} aria-hidden>
        <Paragraph isQuiet>{words.keys}</Paragraph>
      </div>
    </div>
  );
}
