import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  strip: {
    position: "relative",
    height: "10px",
    marginTop: tokens.spacingVerticalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  span: {
    position: "absolute",
    top: "3px",
    height: "4px",
    minWidth: "4px",
    backgroundColor: tokens.colorNeutralStroke1Hover,
    "@media (forced-colors: active)": { backgroundColor: "GrayText", forcedColorAdjust: "none" },
  },
  mark: {
    position: "absolute",
    top: "0",
    width: "4px",
    height: "10px",
    backgroundColor: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** Where a value lies on a scale, and from where to where the others do; for eyes only, beside the numbers. */
export function Strip({
  scale: [least, most],
  from,
  mark,
  to,
}: {
  readonly scale: readonly [least: number, most: number];
  readonly from: number;
  readonly mark: number;
  readonly to: number;
}) {
  const styles = useStyles();
  const at = (value: number) => `${((value - least) / (most - least || 1)) * 98}%`;
  return (
    <div className={styles.strip} aria-hidden>
      <div className={styles.span} style={{ left: at(from), width: `calc(${at(to)} - ${at(from)})` }} />
      <div className={styles.mark} style={{ left: at(mark) }} />
    </div>
  );
}
