import {
  Dropdown,
  Field,
  Input,
  Option,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { partsOf, vocabularyChoices } from "../../app/setUp/existing";
import { setUpPaneText } from "../../text/pane/setUp";
import type { Draft } from "./draft";
import { labelWithProblem, Labels } from "./Labels";
import { Step, type StepProps } from "./Steps";
import { WhatStands } from "./WhatStands";
import type { DraftProps } from "./draftProps";

const { plan: words } = setUpPaneText;

/** How many school years before and after the suggested one can be chosen. */
const YEARS_BEFORE = 2;
const YEARS_AFTER = 6;

const useStyles = makeStyles({
  beside: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: tokens.spacingHorizontalM },
  year: { flex: "1 1 110px", minWidth: 0 },
  dropdown: { minWidth: 0 },
  // Above the buttons that stay in sight at the end of the pane.
  years: { zIndex: 1 },
  chain: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
});

/** Step 1: the plan's name, its school years and its words. */
export function PlanStep({
  draft,
  existing,
  onChange,
  onNext,
  onBack,
  onEscape,
}: DraftProps & StepProps & { readonly onEscape: (() => void) | undefined }) {
  const [isLabelsOpen, setLabelsOpen] = useState(false);
  const [isTried, setTried] = useState(false);
  const isSetUp = existing.vocabulary !== null;
  const endsBefore = draft.window.last < draft.window.first;

  const next = () => {
    setTried(true);
    const isLabelWrong = labelWithProblem(draft, existing) !== null;
    if (isLabelWrong) setLabelsOpen(true);
    if (!isLabelWrong && !endsBefore) onNext();
  };

  return (
    <Step name="plan" onNext={next} onBack={onBack} onEscape={onEscape}>
      {(!isSetUp || existing.planName === "") && (
        <Field label={words.name} hint={words.nameHint}>
          <Input value={draft.planName} onChange={(_, { value }) => onChange({ planName: value })} />
        </Field>
      )}
      {isSetUp ? (
        <WhatStands existing={existing} vocabulary={draft.vocabulary} />
      ) : (
        <>
          <Years
            window={draft.window}
            around={existing.window.first}
            endsBefore={endsBefore}
            onChange={onChange}
          />
          <Words draft={draft} onChange={onChange} />
        </>
      )}
      <Labels
        draft={draft}
        existing={existing}
        isOpen={isLabelsOpen}
        isTried={isTried}
        onOpen={setLabelsOpen}
        onChange={onChange}
      />
    </Step>
  );
}

function Years({
  window: { first, last },
  around,
  endsBefore,
  onChange,
}: Pick<DraftProps, "onChange"> & {
  readonly window: Draft["window"];
  readonly around: number;
  readonly endsBefore: boolean;
}) {
  const styles = useStyles();
  const years = Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, at) => around - YEARS_BEFORE + at);
  const choice = (
    label: string,
    year: number,
    problem: string | undefined,
    choose: (year: number) => void,
  ) => (
    <Field className={styles.year} label={label} validationMessage={problem}>
      <Dropdown
        inlinePopup
        positioning={{ position: "below", align: "end", fallbackPositions: ["above-end"] }}
        className={styles.dropdown}
        listbox={{ className: styles.years }}
        value={words.year(year)}
        selectedOptions={[String(year)]}
        onOptionSelect={(_, { optionValue }) => optionValue && choose(Number(optionValue))}
      >
        {years.map((each) => (
          <Option key={each} value={String(each)}>
            {words.year(each)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
  return (
    <div className={styles.beside}>
      {choice(words.first, first, undefined, (year) => onChange({ window: { first: year, last } }))}
      {choice(words.last, last, endsBefore ? words.endsBefore : undefined, (year) =>
        onChange({ window: { first, last: year } }),
      )}
    </div>
  );
}

function Words({ draft, onChange }: Pick<DraftProps, "draft" | "onChange">) {
  const styles = useStyles();
  return (
    <Field label={words.vocabulary}>
      <RadioGroup value={draft.vocabulary} onChange={(_, { value }) => onChange({ vocabulary: value })}>
        {vocabularyChoices().map(({ id, name }) => (
          <Radio
            key={id}
            value={id}
            label={
              <>
                {name}
                <span className={styles.chain}>{chainOf(id)}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** What a vocabulary calls the levels of a plan: "Goals → Strategies → Action steps". */
function chainOf(vocabulary: string): string {
  const choices = partsOf(vocabulary);
  return (["objectives", "initiatives", "actions"] as const)
    .map((part) => choices.find((each) => each.part === part)!.name)
    .join(" → ");
}
