import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Problem } from "../../app/rate/read";
import { cellName } from "../../plan/cell";
import { ratePaneText } from "../../text/pane/rate";
import { Failed } from "../parts/Failed";
import { Stack } from "../parts/Screen";
import { Heading } from "../parts/text";
import { TextLink } from "../parts/TextLink";
import { useGoTo } from "../parts/useGoTo";

const { problems: words } = ratePaneText;

/** So many are shown until somebody asks for the rest. */
const SHOWN = 5;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0, marginTop: "2px" },
  text: { ...typographyStyles.body1, minWidth: 0, overflowWrap: "anywhere" },
});

/** What keeps answers from counting, each with the cell that it stands in. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const { failure, go } = useGoTo();
  const [isAll, setAll] = useState(false);
  if (problems.length === 0) return null;
  const shown = isAll ? problems : problems.slice(0, SHOWN);
  return (
    <Stack isTight>
      <Heading level={3}>{words.heading(problems.length)}</Heading>
      <ul className={styles.list}>
        {shown.map(({ message, cell }, index) => (
          <li key={index} className={styles.item}>
            <Warning16Filled aria-hidden className={styles.icon} />
            <span className={styles.text}>
              {message}{" "}
              <TextLink
                label={words.goTo(cell.sheet, cellName(cell.row, cell.column))}
                onClick={() => void go(cell)}
              >
                {`${cell.sheet} ${cellName(cell.row, cell.column)}`}
              </TextLink>
            </span>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {words.more(problems.length)}
          </Button>
        </div>
      )}
      {failure && <Failed {...failure} />}
    </Stack>
  );
}
