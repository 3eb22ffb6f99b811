import { Checkbox, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { RollupChoices, RollupNow } from "../../app/rollUp/rollUp";
import { rollUpPaneText } from "../../text/pane/rollUp";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";

const { choices: words } = rollUpPaneText;

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column" },
  field: { minWidth: 0, "& button": { minWidth: 0 } },
  heading: { paddingTop: tokens.spacingVerticalS },
});

/** The choice of schools, period and sections that the sheet is made with the next time. */
export function WhatIsShown({
  now: { choosable },
  choices,
  isChanged,
  onChange,
}: {
  readonly now: RollupNow;
  readonly choices: RollupChoices;
  readonly isChanged: boolean;
  readonly onChange: (choices: RollupChoices) => void;
}) {
  const styles = useStyles();
  const { sections, schools, periods } = choosable;
  const isIn = (section: (typeof sections)[number]) =>
    choices.sections.length === 0 ||
    [section.id, section.name].some((name) =>
      choices.sections.some((chosen) => chosen.toLowerCase() === name.toLowerCase()),
    );
  const toggle = (section: (typeof sections)[number], isWanted: boolean) => {
    const kept = sections.filter((each) => (each === section ? isWanted : isIn(each)));
    // None at all would be an empty sheet.
    if (kept.length > 0)
      onChange({
        ...choices,
        sections: kept.length === sections.length ? [] : kept.map(({ name }) => name),
      });
  };
  return (
    <Stack>
      <Stack isTight>
        <Heading level={3}>{words.heading}</Heading>
        <Paragraph isQuiet>{isChanged ? words.changed : words.note}</Paragraph>
      </Stack>
      <Choice
        label={words.schools}
        all={words.allSchools}
        options={schools}
        chosen={choices.schools}
        isOfSeveral
        onChoose={(names) => onChange({ ...choices, schools: names })}
      />
      {periods.length > 0 && (
        <Choice
          label={words.period}
          all={words.newest}
          options={[...periods].reverse()}
          chosen={choices.period === "" ? [] : [choices.period]}
          onChoose={([period = ""]) => onChange({ ...choices, period })}
        />
      )}
      <div className={styles.sections} role="group" aria-label={words.sections}>
        {sections.map((section) => (
          <Checkbox
            key={section.id}
            label={section.name}
            checked={isIn(section)}
            onChange={(_, { checked }) => toggle(section, checked === true)}
          />
        ))}
      </div>
    </Stack>
  );
}

/** Some of several, or all: none stands for that. */
function Choice({
  label,
  all,
  options,
  chosen,
  isOfSeveral = false,
  onChoose,
}: {
  readonly label: string;
  readonly all: string;
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly isOfSeveral?: boolean;
  readonly onChoose: (names: readonly string[]) => void;
}) {
  const styles = useStyles();
  const [first = all] = chosen;
  return (
    <Field label={label} className={styles.field}>
      <Dropdown
        multiselect={isOfSeveral}
        value={chosen.length > 1 ? words.several(chosen.length) : first}
        selectedOptions={chosen.length > 0 ? [...chosen] : [""]}
        onOptionSelect={(_, { optionValue = "", selectedOptions }) =>
          onChoose(optionValue === "" ? [] : selectedOptions.filter((name) => name !== ""))
        }
      >
        <Option value="" text={all}>
          {all}
        </Option>
        {options.map((name) => (
          <Option key={name} value={name} text={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
