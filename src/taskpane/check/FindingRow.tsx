import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Finding } from "../../app/check";
import { type CellAddress, cellName } from "../../plan/cell";
import { checkPaneText as words } from "../../text/pane/check";
import { Failed } from "../parts/Failed";
import { useGoTo } from "../parts/useGoTo";
import { usePane } from "../shell/pane";
import { levelOf } from "./findings";
import { LevelIcon } from "./LevelIcon";

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
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  message: typographyStyles.body1,
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One finding. Pressing it goes to the cell that it is about. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { announce } = usePane();
  const { failure, go } = useGoTo();
  const { cell } = finding;

  const goThere = async (place: CellAddress) => {
    if (await go(place)) announce(words.went(place.sheet, cellName(place.row, place.column)));
  };
  return (
    <li className={styles.item}>
      {cell ? (
        <button
          type="button"
          className={mergeClasses(styles.row, styles.link)}
          onClick={() => void goThere(cell)}
        >
          <Content finding={finding} place={words.place(cell.sheet, cellName(cell.row, cell.column))} />
        </button>
      ) : (
        <div className={styles.row}>
          <Content finding={finding} place={words.wholeWorkbook} />
        </div>
      )}
      {failure && <Failed {...failure} />}
    </li>
  );
}

function Content({ finding, place }: { readonly finding: Finding; readonly place: string }) {
  const styles = useStyles();
  const level = levelOf(finding);
  const edits = (finding.fixes[0]?.edits ?? []).filter((edit) => "cell" in edit);
  return (
    <>
      <LevelIcon level={level} />
      <span className={styles.text}>
        <span className={styles.message}>{finding.message}</span>
        {edits.map(({ before, after }, index) => (
          <span key={index} className={styles.message}>
            {words.suggestion(String(before), String(after))}
          </span>
        ))}
        <span className={styles.place}>
          {words.severity[level]} · {place}
        </span>
      </span>
    </>
  );
}
