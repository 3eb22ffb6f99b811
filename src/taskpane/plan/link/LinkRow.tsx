import {
  Button,
  Checkbox,
  Dropdown,
  Field,
  Input,
  Option,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { LinkChoice, LinkGoal, LinkItem } from "../../../app/plan/link";
import { linkPaneText as words } from "../../../text/pane/link";
import { Failed } from "../../parts/Failed";
import { TextLink } from "../../parts/TextLink";
import { useGoTo } from "../../parts/useGoTo";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, textAlign: "left" },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  suggestions: { listStyleType: "none", margin: 0, padding: 0 },
  suggestion: { display: "flex", flexDirection: "column", alignItems: "start" },
  button: { textAlign: "left", justifyContent: "start", minWidth: 0, fontWeight: tokens.fontWeightRegular },
  why: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    paddingLeft: tokens.spacingHorizontalXXL,
  },
  choice: { minWidth: 0 },
});

/** One item: what it may serve by its wording, a list of all goals, or that it is local. */
export function LinkRow({
  item: { id, title, school, cell, written, suggestions },
  goals,
  choice,
  isDisabled,
  onChange,
}: {
  readonly item: LinkItem;
  readonly goals: readonly LinkGoal[];
  readonly choice: LinkChoice;
  readonly isDisabled: boolean;
  readonly onChange: (choice: LinkChoice) => void;
}) {
  const styles = useStyles();
  const label = useId();
  const { failure, go } = useGoTo();
  const name = [id, title].filter((part) => part !== "").join(" ");
  const nameOf = (key: string) => {
    const goal = goals.find((each) => each.key === key);
    return goal ? [goal.id, goal.title].filter((part) => part !== "").join(" ") : "";
  };
  const choose = (chosen: readonly string[]) => onChange({ ...choice, goals: chosen, local: null });
  return (
    <li className={styles.item}>
      <TextLink isSubtle className={styles.name} label={words.goTo(name)} onClick={() => void go(cell)}>
        {name}
      </TextLink>
      {school !== null && <span className={styles.quiet}>{school}</span>}
      {written.trim() !== "" && <span className={styles.quiet}>{words.written(written.trim())}</span>}
      {choice.local === null && (
        <Suggestions
          suggestions={suggestions.filter(({ goal }) => !choice.goals.includes(goal))}
          nameOf={nameOf}
          isDisabled={isDisabled}
          onChoose={(goal) => choose([...choice.goals, goal])}
        />
      )}
      {choice.local === null && (
        <Field label={{ children: words.choose, id: label }}>
          <Dropdown
            multiselect
            inlinePopup
            className={styles.choice}
            aria-label={words.serves(name)}
            placeholder={words.placeholder}
            disabled={isDisabled}
            value={choice.goals.map(nameOf).join("; ")}
            selectedOptions={[...choice.goals]}
            onOptionSelect={(_, { selectedOptions }) => choose(selectedOptions)}
          >
            {goals.filter(hasName).map((goal) => (
              <Option key={goal.key} value={goal.key}>
                {nameOf(goal.key)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <Checkbox
        label={words.local}
        checked={choice.local !== null}
        disabled={isDisabled}
        onChange={(_, { checked }) => onChange({ ...choice, goals: [], local: checked === true ? "" : null })}
      />
      {choice.local !== null && (
        <Field label={words.reason}>
          <Input
            value={choice.local}
            disabled={isDisabled}
            onChange={(_, { value }) => onChange({ ...choice, goals: [], local: value })}
          />
        </Field>
      )}
      {failure && <Failed {...failure} />}
    </li>
  );
}

/** What the item may serve by its wording. */
function Suggestions({
  suggestions,
  nameOf,
  isDisabled,
  onChoose,
}: Pick<LinkItem, "suggestions"> & {
  readonly nameOf: (goal: string) => string;
  readonly isDisabled: boolean;
  readonly onChoose: (goal: string) => void;
}) {
  const styles = useStyles();
  if (suggestions.length === 0) return null;
  return (
    <ul className={styles.suggestions}>
      {suggestions.map(({ goal, words: shared }) => (
        <li key={goal} className={styles.suggestion}>
          <Button
            size="small"
            appearance="subtle"
            icon={<Add16Regular />}
            className={styles.button}
            disabledFocusable={isDisabled}
            onClick={() => onChoose(goal)}
          >
            {words.suggestion(nameOf(goal))}
          </Button>
          <span className={styles.why}>{words.because(shared.join("”, “"))}</span>
        </li>
      ))}
    </ul>
  );
}

/** Two with the same name can't be told apart by what a cell says. */
function hasName({ name }: LinkGoal): boolean {
  return name !== null;
}
