import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type Existing, vocabularyChoices } from "../../app/setUp/existing";
import { setUpPaneText } from "../../text/pane/setUp";
import { Stack } from "../parts/Screen";
import { Heading } from "../parts/text";

const { plan: words } = setUpPaneText;

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  fact: { ...typographyStyles.body1, margin: 0 },
});

/** What was settled when the plan was set up first. */
export function WhatStands({
  existing: { planName, window },
  vocabulary,
}: {
  readonly existing: Existing;
  readonly vocabulary: string;
}) {
  const styles = useStyles();
  const years = [words.year(window.first), words.year(window.last)];
  const facts = [
    [words.name, planName],
    [words.years, [...new Set(years)].join(" – ")],
    [words.vocabulary, vocabularyChoices().find(({ id }) => id === vocabulary)!.name],
  ] as const;
  return (
    <Stack isTight>
      <Heading level={3}>{words.asSetUp}</Heading>
      <dl className={styles.facts}>
        {facts
          .filter(([, fact]) => fact !== "")
          .map(([name, fact]) => (
            <div key={name}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.fact}>{fact}</dd>
            </div>
          ))}
      </dl>
    </Stack>
  );
}
