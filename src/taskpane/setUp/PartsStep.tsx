import {
  Checkbox,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { PartId } from "../../app/setUp/setUp";
import { partsOf } from "../../app/setUp/existing";
import { setUpPaneText } from "../../text/pane/setUp";
import { Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import type { JobState } from "../parts/useJob";
import { isChosen, isOffered, schoolsWithoutSheet, sheetsAlike } from "./draft";
import type { DraftProps } from "./draftProps";
import { PART_GROUPS } from "./partGroups";
import { Step, type StepProps } from "./Steps";

const { parts: words } = setUpPaneText;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  purpose: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  // In line with the words beside the boxes.
  standing: {
    display: "grid",
    gridTemplateColumns: "32px 1fr",
    alignItems: "start",
    justifyItems: "center",
    padding: `${tokens.spacingVerticalS} 0`,
    "& > :last-child": { justifySelf: "start" },
  },
  icon: { color: tokens.colorStatusSuccessForeground1, marginTop: tokens.spacingVerticalXXS },
  below: { paddingLeft: "32px" },
});

/** Step 3: which parts of the plan are made. */
export function PartsStep({
  draft,
  existing,
  count,
  schoolsAdded,
  state,
  onChange,
  onNext,
  onBack,
  onCancel,
}: DraftProps &
  StepProps & {
    /** How many sheets will be made. */
    readonly count: number;
    /** How many schools the list of schools gets. */
    readonly schoolsAdded: number;
    readonly state: JobState;
    readonly onCancel: () => void;
  }) {
  const [isTried, setTried] = useState(false);
  const lacksSchools = isChosen("schoolPlans", draft, existing) && draft.schools.length === 0;
  const isNothing = count + schoolsAdded === 0;
  const isAllThere = PART_GROUPS.every(([, parts]) =>
    parts.every((part) => !isOffered(part, draft, existing)),
  );
  const make = () => {
    setTried(true);
    if (!lacksSchools && !isNothing) onNext();
  };

  return (
    <Step
      name="parts"
      nextLabel={isNothing ? words.makeNone : words.make(count, schoolsAdded)}
      busyLabel={words.making(count)}
      state={state}
      onNext={make}
      onBack={onBack}
      onCancel={onCancel}
    >
      {PART_GROUPS.map(([group, parts]) => (
        <Group key={group} name={words.groups[group]} parts={parts} {...{ draft, existing, onChange }} />
      ))}
      {isAllThere && isNothing && <Paragraph>{words.complete}</Paragraph>}
      {isTried && isNothing && !isAllThere && <Field validationMessage={words.nothing} />}
      {existing.unconfirmed.length > 0 && (
        <Paragraph isQuiet>{words.takenAlong(existing.unconfirmed.join(", "))}</Paragraph>
      )}
      <Paragraph isQuiet>{existing.parts.length > 0 ? words.noteLater : words.note}</Paragraph>
    </Step>
  );
}

function Group({
  name,
  parts,
  draft,
  existing,
  onChange,
}: DraftProps & { readonly name: string; readonly parts: readonly PartId[] }) {
  const styles = useStyles();
  const names = new Map(partsOf(draft.vocabulary).map((choice) => [choice.part, choice.name]));
  return (
    <Stack isTight>
      <Heading level={3}>{name}</Heading>
      <ul className={styles.list} aria-label={name}>
        {parts.map((part) => (
          <li key={part}>
            {isOffered(part, draft, existing) ? (
              <Checkbox
                checked={isChosen(part, draft, existing)}
                label={
                  <>
                    {draft.labels[part]?.trim() || names.get(part)}
                    <span className={styles.purpose}>{purposeOf(part, { draft, existing })}</span>
                  </>
                }
                onChange={(_, { checked }) =>
                  onChange({ ticked: { ...draft.ticked, [part]: checked === true } })
                }
              />
            ) : (
              <div className={styles.standing}>
                <CheckmarkCircle16Filled aria-hidden className={styles.icon} />
                <span>
                  {standingName(part, names.get(part)!, existing)}
                  <span className={styles.purpose}>{words.standing}</span>
                </span>
              </div>
            )}
            {part === "schoolPlans" && isChosen(part, draft, existing) && (
              <SchoolPlans {...{ draft, existing, onChange }} />
            )}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** What its sheet is called by now. */
function standingName(part: PartId, name: string, { parts }: DraftProps["existing"]): string {
  return parts.find((each) => each.part === part)?.sheet ?? name;
}

function purposeOf(part: PartId, { draft, existing }: Omit<DraftProps, "onChange">): string {
  const alike = sheetsAlike(part, existing);
  if (alike.length > 0) return words.alike(alike);
  if (part !== "schoolPlans" || existing.schoolPlans !== "sheetPerSchool") return words.purpose[part];
  const missing = schoolsWithoutSheet(draft, existing).length;
  return words.missingSheets(missing, draft.schools.length - missing);
}

/** One table or many sheets; settled once there is one of them. */
function SchoolPlans({ draft, existing, onChange }: DraftProps) {
  const styles = useStyles();
  const count = schoolsWithoutSheet(draft, existing).length;
  if (draft.schools.length === 0)
    return (
      <div className={styles.below}>
        <Field validationMessage={words.needsSchools} />
      </div>
    );
  if (existing.schoolPlans !== null) return null;
  return (
    <div className={styles.below}>
      <RadioGroup
        aria-label={words.schoolPlans}
        value={draft.schoolPlans}
        onChange={(_, { value }) => onChange({ schoolPlans: value as typeof draft.schoolPlans })}
      >
        <Radio value="oneTable" label={words.oneTable} />
        <Radio value="sheetPerSchool" label={words.sheetPerSchool(count)} />
      </RadioGroup>
    </div>
  );
}
