import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Check, type Finding, ruleText } from "../../../app/check/check";
import type { FindingGroup as Group, Grouping } from "../../../app/check/groups";
import { checkPaneText as words } from "../../../text/pane/check";
import { Heading, Paragraph } from "../../parts/text";
import type { GoTo } from "../../parts/useGoTo";
import { FindingRow } from "./FindingRow";
import type { CheckWork } from "../useCheck";

/** So many findings of a group are shown at first, and so many more each time. */
const FIRST = 8;
const MORE = 25;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { alignSelf: "start" },
});

/** Findings that belong together. */
export function FindingGroup({
  check,
  group: { name, findings },
  grouping,
  going,
  work,
  current,
  onChoose,
  onGone,
}: {
  readonly check: Check;
  readonly group: Group;
  readonly grouping: Grouping;
  readonly going: GoTo;
  readonly work: CheckWork;
  /** The finding that was chosen last. */
  readonly current: Finding | null;
  readonly onChoose: (finding: Finding) => void;
  readonly onGone: (message?: string) => void;
}) {
  const styles = useStyles();
  const [count, setCount] = useState(FIRST);
  const title = titleOf(name, grouping);
  // Of ten findings the last two need no button of their own.
  const asked = Math.max(count, (current ? findings.indexOf(current) : -1) + 1);
  const shown = findings.length - asked <= 2 ? findings.length : asked;
  const left = findings.length - shown;
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.head}>
        <Heading level={3} isReachable>
          {title}
        </Heading>
        <Paragraph isQuiet>{words.findings(findings.length)}</Paragraph>
      </div>
      {grouping === "rule" && <Paragraph>{ruleText(name ?? "")?.help}</Paragraph>}
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <FindingRow
            key={finding.key}
            {...{ check, finding, going, work, grouping, onGone }}
            isCurrent={finding === current}
            onChoose={() => onChoose(finding)}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => setCount(shown + MORE)}
          aria-label={`${words.more(Math.min(left, MORE), left)}: ${title}`}
        >
          {words.more(Math.min(left, MORE), left)}
        </Button>
      )}
    </section>
  );
}

function titleOf(name: string | null, grouping: Grouping): string {
  if (name === null) return words.without[grouping];
  return grouping === "rule" ? (ruleText(name)?.title ?? words.without.rule) : name;
}
