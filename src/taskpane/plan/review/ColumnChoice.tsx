import {
  Dropdown,
  Option,
  OptionGroup,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  CircleHalfFill16Regular,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
} from "@fluentui/react-icons";
import type { ColumnProposal } from "../../../app/plan/parts";
import { columnLetter } from "../../../plan/cell";
import { type Field, isField } from "../../../plan/fields";
import { fieldText } from "../../../text/fields";
import { planText } from "../../../text/pane/plan";
import { FIELD_GROUPS } from "./fieldGroups";
import { confidenceOf } from "../parts";

const { review: words } = planText;

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { ...typographyStyles.body1Strong, display: "flex", gap: tokens.spacingHorizontalS },
  letter: { color: tokens.colorNeutralForeground3, minWidth: "1.25em" },
  beside: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  choice: {
    flex: "3 1 150px",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  dropdown: { minWidth: 0 },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  confidence: { verticalAlign: "text-bottom", marginRight: tokens.spacingHorizontalXS },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  guess: { color: tokens.colorStatusWarningForeground1 },
  values: {
    ...typographyStyles.caption1,
    flex: "2 1 100px",
    minWidth: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  // Two lines show the difference between wordings that begin alike.
  value: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
    ":not(:first-child)": { marginTop: tokens.spacingVerticalXS },
  },
  none: { color: tokens.colorNeutralForeground3 },
});

/** One column: its heading, what it holds as a choice, why it was taken for that, and its first values beside it. */
export function ColumnChoice({
  column: { column, heading, field, confidence, why },
  samples,
  onChange,
}: {
  readonly column: ColumnProposal;
  readonly samples: readonly string[];
  readonly onChange: (field: Field) => void;
}) {
  const styles = useStyles();
  const name = heading.replace(/\s+/g, " ").trim() || words.noHeading;
  const letter = columnLetter(column);
  return (
    <li className={styles.item}>
      <div className={styles.heading}>
        <span className={styles.letter}>{letter}</span>
        <span>{name}</span>
      </div>
      <div className={styles.beside}>
        <div className={styles.choice}>
          <Dropdown
            inlinePopup
            className={styles.dropdown}
            positioning={{ position: "below", align: "start", fallbackPositions: ["above-start"] }}
            aria-label={words.holds(letter, name)}
            value={shown(field)}
            selectedOptions={[field]}
            onOptionSelect={(_, { optionValue = "" }) => isField(optionValue) && onChange(optionValue)}
          >
            {FIELD_GROUPS.map(([group, fields]) => (
              <OptionGroup key={group} label={planText.groups[group]}>
                {fields.map((each) => (
                  <Option key={each} value={each}>
                    {shown(each)}
                  </Option>
                ))}
              </OptionGroup>
            ))}
          </Dropdown>
          <Why field={field} confidence={confidence} why={why} />
        </div>
        <ul className={styles.values} aria-label={words.values(name)}>
          {samples.length === 0 && <li className={styles.none}>{words.noValues}</li>}
          {samples.map((text, index) => (
            <li key={index} className={styles.value}>
              {text}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function Why({ field, confidence, why }: Pick<ColumnProposal, "field" | "confidence" | "why">) {
  const styles = useStyles();
  const how = confidenceOf({ field, confidence });
  const Icon = {
    sure: CheckmarkCircle16Filled,
    likely: CircleHalfFill16Regular,
    guess: QuestionCircle16Regular,
    unused: SubtractCircle16Regular,
  }[how];
  const color = { sure: styles.sure, guess: styles.guess, likely: undefined, unused: undefined }[how];
  return (
    <span className={styles.why}>
      <Icon aria-hidden className={mergeClasses(styles.confidence, color)} />
      {planText.confidence[how]}: {why}
    </span>
  );
}

function shown(field: Field): string {
  const text = fieldText[field];
  return text.charAt(0).toUpperCase() + text.slice(1);
}
