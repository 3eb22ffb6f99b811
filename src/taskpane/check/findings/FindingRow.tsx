import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Check, Finding } from "../../../app/check/check";
import type { Grouping } from "../../../app/check/groups";
import { cellName } from "../../../plan/cell";
import { checkPaneText as words } from "../../../text/pane/check";
import type { GoTo } from "../../parts/useGoTo";
import { FindingDetails } from "./FindingDetails";
import { levelOf } from "./findings";
import { LevelIcon } from "./LevelIcon";
import type { CheckWork } from "../useCheck";

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    // Reaches to the edges of the pane, so that what is pressed is seen as one line of it.
    width: "calc(100% + 2 * var(--side))",
    margin: "0 calc(-1 * var(--side))",
    padding: `${tokens.spacingVerticalS} var(--side)`,
    border: "none",
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    cursor: "pointer",
    // Not behind what stays in sight above and below.
    scrollMarginTop: "56px",
    scrollMarginBottom: "56px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    // Shadows are not drawn where colors are forced.
    "@media (forced-colors: active)": { borderLeft: "3px solid Highlight" },
  },
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  message: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One finding. Pressing it goes to the cell that it is about, and opens what can be done. */
export function FindingRow({
  check,
  finding,
  going,
  work,
  grouping,
  isCurrent,
  onChoose,
  onGone,
}: {
  readonly check: Check;
  readonly finding: Finding;
  readonly going: GoTo;
  readonly work: CheckWork;
  readonly grouping: Grouping;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  /** The finding is settled: it will not be in this place any more. */
  readonly onGone: (message?: string) => void;
}) {
  const styles = useStyles();
  const { cell, accepted, message } = finding;
  const level = levelOf(finding);
  const place = cell ? words.place(cell.sheet, cellName(cell.row, cell.column)) : words.wholeWorkbook;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.row, isCurrent && styles.current)}
        aria-current={isCurrent || undefined}
        aria-expanded={isCurrent}
        data-finding={finding.key}
        onClick={onChoose}
      >
        <LevelIcon level={level} />
        <span className={styles.text}>
          <span className={styles.message}>{message}</span>
          <span className={styles.place}>
            {accepted === null ? words.severity[level] : words.accepted.heading} · {place}
          </span>
        </span>
      </button>
      {isCurrent && <FindingDetails {...{ check, finding, going, work, grouping, onGone }} />}
    </li>
  );
}
