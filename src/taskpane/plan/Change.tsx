import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Option,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { changeInWords, placeInWords } from "../../app/plan/changeInWords";
import type { ChangeAnswer } from "../../app/plan/changes";
import type { MapChange } from "../../app/plan/parts";
import { planText } from "../../text/pane/plan";

const { changes: words } = planText;

const useStyles = makeStyles({
  choice: { marginTop: tokens.spacingVerticalS },
  dropdown: { minWidth: 0 },
});

/** What is chosen where a table is in none of the places offered. */
const NONE = "none";

/** One thing that happened to a table, and what is to be done about it. */
export default function Change({
  change,
  isBusy,
  onAnswer,
  onReview,
}: {
  readonly change: MapChange;
  readonly isBusy: boolean;
  /** @param done what is said when it is kept */
  readonly onAnswer: (answer: ChangeAnswer, done: string) => void;
  readonly onReview: (sheet: string) => void;
}) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const { said, asked, meanwhile } = changeInWords(change);
  const button = (label: string, onClick: () => void, isOff = false) => (
    <Button
      size="small"
      disabledFocusable={isBusy || isOff}
      aria-label={words.named(label, said)}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  const actions = () => {
    switch (change.kind) {
      case "gone":
        return button(words.stop, () => onAnswer(false, words.said.stop));
      case "several": {
        const place = change.choices[Number(chosen)];
        const keep = () => (place ? onAnswer(place, words.said.place) : onAnswer(false, words.said.stop));
        return button(words.keep, keep, chosen === null);
      }
      case "columns": {
        const { after, lost } = change;
        return (
          <>
            {button(words.otherColumn, () => onReview(after.sheet))}
            {button(words.stopColumns(lost.length), () => onAnswer(false, words.said.columns))}
          </>
        );
      }
      default:
        return (
          <>
            {button(words.yes, () => onAnswer(true, words.said.yes))}
            {button(words.no, () => onAnswer(false, words.said.no))}
          </>
        );
    }
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.heading}</MessageBarTitle>
        {said} {change.kind === "several" ? meanwhile : asked}
        {change.kind === "several" && (
          <Field label={asked} className={styles.choice}>
            <Dropdown
              inlinePopup
              className={styles.dropdown}
              placeholder={words.choose}
              selectedOptions={chosen === null ? [] : [chosen]}
              value={chosen === null ? "" : labelOf(change.choices[Number(chosen)])}
              onOptionSelect={(_, { optionValue }) => setChosen(optionValue ?? null)}
            >
              {change.choices.map((place, index) => (
                <Option key={index} value={String(index)}>
                  {labelOf(place)}
                </Option>
              ))}
              <Option value={NONE}>{labelOf(undefined)}</Option>
            </Dropdown>
          </Field>
        )}
      </MessageBarBody>
      <MessageBarActions>{actions()}</MessageBarActions>
    </MessageBar>
  );
}

function labelOf(place: Parameters<typeof placeInWords>[0] | undefined): string {
  const text = place ? placeInWords(place) : words.none;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
