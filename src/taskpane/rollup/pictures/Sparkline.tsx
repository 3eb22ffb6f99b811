import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";

/** How values lie in one period; null for nothing. */
export interface TrendPoint {
  readonly lowest: number | null;
  readonly median: number | null;
  readonly highest: number | null;
  readonly district: number | null;
}

/** Units of the picture, which is as wide as the pane. */
const SIZE = { width: 100, height: 64 } as const;
/** So that lines at its ends are seen whole. */
const MARGIN = 3;

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    height: `${SIZE.height}px`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  line: {
    fill: "none",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    vectorEffect: "non-scaling-stroke",
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
  },
  band: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "GrayText" },
  },
  median: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "3px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  district: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "2px",
    strokeDasharray: "2 5",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

/** Lines over periods; for eyes only, beside a table that says the same. */
export function Sparkline({
  points,
  ends,
}: {
  readonly points: readonly TrendPoint[];
  /** What the first and the last period are called. */
  readonly ends: readonly [first: string, last: string];
}) {
  const styles = useStyles();
  const values = points.flatMap((point) =>
    [point.lowest, point.highest, point.district].filter((value) => value !== null),
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (index: number) => MARGIN / 2 + (index / Math.max(1, points.length - 1)) * (SIZE.width - MARGIN);
  const y = (value: number) =>
    SIZE.height - MARGIN - ((value - least) / (most - least || 1)) * (SIZE.height - 2 * MARGIN);
  const at = (index: number, value: number) => `${x(index).toFixed(2)} ${y(value).toFixed(2)}`;
  const path = (key: keyof TrendPoint) =>
    runsOf(points, key)
      .map((run) => `M${run.map((index) => at(index, points[index]![key]!)).join("L")}${dot(run)}`)
      .join("");
  const band = runsOf(points, "lowest")
    .map((run) => {
      const there = run.map((index) => at(index, points[index]!.highest!));
      const back = [...run].reverse().map((index) => at(index, points[index]!.lowest!));
      return `M${[...there, ...back].join("L")}Z`;
    })
    .join("");
  return (
    <div aria-hidden>
      <svg className={styles.picture} viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} preserveAspectRatio="none">
        <path className={mergeClasses(styles.line, styles.band)} d={band} />
        <path className={mergeClasses(styles.line, styles.median)} d={path("median")} />
        <path className={mergeClasses(styles.line, styles.district)} d={path("district")} />
      </svg>
      <div className={styles.ends}>
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </div>
  );
}

/** Neighboring periods that have a value, by their places. */
function runsOf(points: readonly TrendPoint[], key: keyof TrendPoint): number[][] {
  const runs: number[][] = [];
  points.forEach((point, index) => {
    if (point[key] === null) return;
    if (index > 0 && points[index - 1]![key] !== null) runs.at(-1)!.push(index);
    else runs.push([index]);
  });
  return runs;
}

/** A line of no length is a dot, with round ends. */
function dot(run: readonly number[]): string {
  return run.length === 1 ? "h0.01" : "";
}
