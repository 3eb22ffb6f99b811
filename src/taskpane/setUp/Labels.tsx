import { Dropdown, Field, Input, Option, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PartId } from "../../app/setUp/setUp";
import { type Existing, partsOf } from "../../app/setUp/existing";
import { setUpPaneText } from "../../text/pane/setUp";
import { Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import { type Draft, sameHeadings, standingSheet } from "./draft";
import type { DraftProps } from "./draftProps";

const { labels: words } = setUpPaneText;

/** Excel's limit for a tab, and one for headings that can still be read. */
const LONGEST = { tab: 31, heading: 80 };

const useStyles = makeStyles({
  summary: { cursor: "pointer", width: "fit-content", color: tokens.colorNeutralForeground1 },
  body: { paddingTop: tokens.spacingVerticalM },
  dropdown: { minWidth: 0 },
  // Above the buttons that stay in sight at the end of the pane.
  choices: { zIndex: 1 },
});

/** The first part of which two headings would be the same; null where there is none. */
export function labelWithProblem(draft: Draft, existing: Existing): PartId | null {
  const offered = partsOf(draft.vocabulary).filter(({ part }) => standingSheet(part, existing) === null);
  return offered.find((choice) => sameHeadings(choice, draft.labels).length > 0)?.part ?? null;
}

/** Tabs and headings to be called otherwise, behind one line. */
export function Labels({
  draft,
  existing,
  isOpen,
  isTried,
  onOpen,
  onChange,
}: DraftProps & {
  readonly isOpen: boolean;
  /** Somebody wanted to continue: what prevents it is shown first. */
  readonly isTried: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}) {
  const styles = useStyles();
  const choices = partsOf(draft.vocabulary).filter(({ part }) => standingSheet(part, existing) === null);
  const [asked, setAsked] = useState<PartId | null>(null);
  const problem = isTried ? labelWithProblem(draft, existing) : null;
  const choice = choices.find(({ part }) => part === (problem ?? asked)) ?? choices[0];
  if (!choice) return null;
  const same = sameHeadings(choice, draft.labels);

  return (
    <details open={isOpen} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
      <summary className={styles.summary}>{words.summary}</summary>
      {isOpen && (
        <div className={styles.body}>
          <Stack>
            <Field label={words.part}>
              <Dropdown
                inlinePopup
                positioning={{ position: "below", align: "start", fallbackPositions: ["above-start"] }}
                className={styles.dropdown}
                listbox={{ className: styles.choices }}
                value={choice.name}
                selectedOptions={[choice.part]}
                onOptionSelect={(_, { optionValue }) => setAsked((optionValue as PartId | undefined) ?? null)}
              >
                {choices.map(({ part, name }) => (
                  <Option key={part} value={part}>
                    {name}
                  </Option>
                ))}
              </Dropdown>
            </Field>
            <Paragraph isQuiet>{words.lead}</Paragraph>
            {choice.labels.map(({ key, label }) => (
              <Field
                key={key}
                label={key === choice.part ? words.tab : words.column(label)}
                validationMessage={same.includes(key) ? words.taken : undefined}
              >
                <Input
                  placeholder={label}
                  maxLength={key === choice.part ? LONGEST.tab : LONGEST.heading}
                  value={draft.labels[key] ?? ""}
                  onChange={(_, { value }) => onChange({ labels: { ...draft.labels, [key]: value } })}
                />
              </Field>
            ))}
          </Stack>
        </div>
      )}
    </details>
  );
}
