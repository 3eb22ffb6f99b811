import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ line: { whiteSpace: "nowrap" } });

/** How values lie, in numbers on one line: lowest, median, highest; and a word on it below. */
export function Spread({
  values: [lowest, median, highest],
  shown,
  none,
  children,
}: {
  readonly values: readonly [lowest: number | null, median: number | null, highest: number | null];
  readonly shown: (value: number) => string;
  /** Stands where there are no values. */
  readonly none: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  if (lowest === null || median === null || highest === null) return <>{none}</>;
  return (
    <>
      <div className={styles.line}>{[lowest, median, highest].map(shown).join(", ")}</div>
      {children}
    </>
  );
}
