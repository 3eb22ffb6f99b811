import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { ruleText } from "../../app/check";
import { checkPaneText as words } from "../../text/pane/check";
import { Heading, Paragraph } from "../parts/text";
import { FindingRow } from "./FindingRow";
import type { Group } from "./findings";

/** So many findings of a rule are shown at first, and so many more each time. */
const FIRST = 5;
const MORE = 25;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", width: "fit-content" },
  more: { alignSelf: "start" },
});

/** The findings of one rule: what must be true, why, and where it is not. */
export function FindingGroup({ group: { rule, findings } }: { readonly group: Group }) {
  const styles = useStyles();
  const [count, setCount] = useState(FIRST);
  const text = ruleText(rule);
  const left = findings.length - count;
  return (
    <section className={styles.root} aria-label={text?.title ?? rule}>
      <div className={styles.head}>
        <Heading level={3}>{text?.title ?? words.settings}</Heading>
        <Paragraph isQuiet>{words.findings(findings.length)}</Paragraph>
      </div>
      {text && (
        <>
          <Paragraph>{text.help}</Paragraph>
          <details className={styles.why}>
            <summary className={styles.summary}>{words.why}</summary>
            {text.ensures} {text.source}
          </details>
        </>
      )}
      <ul className={styles.list}>
        {findings.slice(0, count).map((finding, index) => (
          <FindingRow key={index} finding={finding} />
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => setCount(count + MORE)}
          aria-label={`${words.more(Math.min(left, MORE), left)}: ${text?.title ?? rule}`}
        >
          {words.more(Math.min(left, MORE), left)}
        </Button>
      )}
    </section>
  );
}
