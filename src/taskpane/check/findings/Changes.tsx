import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Check } from "../../../app/check/check";
import type { AnyEdit } from "../../../app/edits";
import { shownChanges } from "../../../app/check/fixFindings";
import { cellName } from "../../../plan/cell";
import { checkPaneText } from "../../../text/pane/check";

const { fix: words, place } = checkPaneText;

/** So many changes are shown until somebody asks for all of them. */
const FIRST = 10;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  change: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  values: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-wrap" },
});

/** Changes before they are made: each cell as it is, and as it will be. */
export function Changes({ check, edits }: { readonly check: Check; readonly edits: readonly AnyEdit[] }) {
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const changes = useMemo(() => shownChanges(check, edits), [check, edits]);
  const shown = isAll ? changes : changes.slice(0, FIRST);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ cell, sheet, before, after }, index) => (
          <li key={index} className={styles.change}>
            <div className={styles.place}>{cell ? place(sheet, cellName(cell.row, cell.column)) : sheet}</div>
            <dl className={styles.values}>
              {cell && (
                <>
                  <dt className={styles.label}>{words.before}</dt>
                  <dd className={styles.value}>{before || words.empty}</dd>
                </>
              )}
              <dt className={styles.label}>{cell ? words.after : words.added}</dt>
              <dd className={styles.value}>{after || words.empty}</dd>
            </dl>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {words.more(changes.length)}
        </Button>
      )}
    </>
  );
}
