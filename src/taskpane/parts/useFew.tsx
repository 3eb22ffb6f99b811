import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { frameText as words } from "../../text/pane/frame";

const useStyles = makeStyles({ more: { alignSelf: "flex-start" } });

/** The first rows of a list, all of them when asked for, and the button that asks; null where there are no more. */
export function useFew<Row>(
  rows: readonly Row[],
  first: number,
): { readonly shown: readonly Row[]; readonly more: ReactNode } {
  const styles = useStyles();
  const [isAll, setIsAll] = useState(false);
  const more =
    rows.length > first ? (
      <Button size="small" className={styles.more} aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
        {isAll ? words.fewer : words.more(rows.length - first)}
      </Button>
    ) : null;
  return { shown: isAll ? rows : rows.slice(0, first), more };
}
