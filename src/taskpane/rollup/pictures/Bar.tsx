import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    // Parts are told apart where colors are few.
    columnGap: "1px",
    height: "6px",
    marginTop: tokens.spacingVerticalXXS,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  good: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
});

/** Two parts of a whole, and the rest of it left blank; for eyes only, beside the numbers. */
export function Bar({
  good,
  bad,
  all,
}: {
  readonly good: number;
  readonly bad: number;
  readonly all: number;
}) {
  const styles = useStyles();
  const part = (count: number) => ({ width: `${(count / Math.max(1, all)) * 100}%` });
  return (
    <div className={styles.bar} aria-hidden>
      <div className={styles.good} style={part(good)} />
      <div className={styles.bad} style={part(bad)} />
    </div>
  );
}
