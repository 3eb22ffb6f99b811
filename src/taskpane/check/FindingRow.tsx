import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../app/check";
import { goTo } from "../../app/workbook";
import { cellName } from "../../plan/cell";
import { checkPaneText as words } from "../../text/pane/check";
import { failureOf } from "../parts/failureOf";
import { Failed, type Failure } from "../parts/Failed";
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
    width: `calc(100% + 2 * ${tokens.spacingHorizontalL})`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
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
  const [failure, setFailure] = useState<Failure | null>(null);
  const { cell } = finding;
  const name = cell && cellName(cell.row, cell.column);

  const go = async () => {
    if (!cell || name === null) return;
    try {
      await goTo(cell);
      setFailure(null);
      announce(words.went(cell.sheet, name));
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  return (
    <li className={styles.item}>
      {cell ? (
        <button type="button" className={mergeClasses(styles.row, styles.link)} onClick={() => void go()}>
          <Content finding={finding} place={words.place(cell.sheet, name!)} />
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
  const edits = finding.fix?.edits ?? [];
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
