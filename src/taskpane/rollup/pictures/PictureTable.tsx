import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFew } from "../../parts/useFew";

/** So many rows are shown at first. */
const FIRST = 20;

const useStyles = makeStyles({
  // A wide table scrolls by itself, with the keys too.
  scroll: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse", ...typographyStyles.caption1 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    verticalAlign: "top",
    // A column is as wide as its longest word.
    overflowWrap: "normal",
    wordBreak: "normal",
  },
  // All the width that the numbers leave.
  name: { width: "100%", textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  head: { ...typographyStyles.caption1Strong, borderTop: "none" },
  marked: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What a row is about, with a picture of its numbers below the name, and the numbers. */
export interface PictureRow {
  readonly key: string | number;
  readonly name: string;
  /** Shows what the cells say and nothing else. */
  readonly picture?: ReactNode;
  readonly cells: readonly ReactNode[];
  /** Which of the cells stand out, in words that say so by themselves. */
  readonly isMarked?: readonly boolean[];
}

/** Numbers in a table, each row with a picture that shows the same. @param wide its name, for a table that may scroll */
export function PictureTable({
  head: [name, ...head],
  rows,
  wide,
}: {
  readonly head: readonly [name: string, ...ReactNode[]];
  readonly rows: readonly PictureRow[];
  readonly wide?: string;
}) {
  const styles = useStyles();
  const { shown, more } = useFew(rows, FIRST);
  const table = (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>
            {name}
          </th>
          {head.map((heading, index) => (
            <th key={index} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ key, name: title, picture, cells, isMarked }) => (
          <tr key={key}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {title}
              {picture}
            </th>
            {cells.map((cell, index) => (
              <td key={index} className={mergeClasses(styles.cell, isMarked?.[index] && styles.marked)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {wide === undefined ? (
        table
      ) : (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={wide}>
          {table}
        </div>
      )}
      {more}
    </>
  );
}
