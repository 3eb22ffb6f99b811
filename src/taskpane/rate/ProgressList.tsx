import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, Circle16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Progress } from "../../app/rate/read";
import { ratePaneText } from "../../text/pane/rate";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { TextLink } from "../parts/TextLink";

const { progress: words, answer } = ratePaneText;

/** So many are shown until somebody asks for the rest. */
const SHOWN = 15;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  name: { flex: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

/** Who was asked, and how much each has answered; each leads to their form. */
export function ProgressList({
  progress,
  onOpen,
}: {
  readonly progress: readonly Progress[];
  readonly onOpen: (unit: string, rater: string) => void;
}) {
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const done = progress.filter(({ answered, asked }) => answered === asked).length;
  const shown = isAll ? progress : progress.slice(0, SHOWN);
  return (
    <Stack isTight>
      <Heading level={3}>{words.heading}</Heading>
      <Paragraph isQuiet>{words.all(done, progress.length)}</Paragraph>
      <ul className={styles.list}>
        {shown.map(({ unit, rater, answered, asked }) => {
          const whose = answer.whose(unit, rater);
          const Icon = answered === asked ? CheckmarkCircle16Regular : Circle16Regular;
          return (
            <li key={`${unit}\n${rater}`} className={styles.item}>
              <Icon aria-hidden className={styles.icon} />
              <span className={styles.name}>
                <TextLink isSubtle label={words.open(whose)} onClick={() => onOpen(unit, rater)}>
                  {whose}
                </TextLink>
              </span>
              <span className={styles.count}>{words.of(answered, asked)}</span>
            </li>
          );
        })}
      </ul>
      {shown.length < progress.length && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {words.more(progress.length)}
          </Button>
        </div>
      )}
    </Stack>
  );
}
