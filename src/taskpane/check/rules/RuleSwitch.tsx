import { Field, SpinButton, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LimitChoice, RuleChoice } from "../../../app/check/rules";
import { checkPaneText } from "../../../text/pane/check";
import { Paragraph } from "../../parts/text";

const { rules: words } = checkPaneText;

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  limits: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  switch: { margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  number: { width: "96px", minWidth: 0 },
});

/** One rule: whether it is checked, and its limits. */
export function RuleSwitch({
  choice,
  isAsked,
  onChange,
  onWrong,
}: {
  readonly choice: RuleChoice;
  /** Whether somebody wanted to keep what is there, so that what is wrong is to be said. */
  readonly isAsked: boolean;
  readonly onChange: (choice: RuleChoice) => void;
  readonly onWrong: (limit: string, isWrong: boolean) => void;
}) {
  const styles = useStyles();
  const { id, title, ensures, isOn, limits } = choice;
  return (
    <li className={styles.root}>
      <Switch
        className={styles.switch}
        label={`${id} ${title}`}
        checked={isOn}
        onChange={(_, { checked }) => onChange({ ...choice, isOn: checked })}
      />
      <Paragraph isQuiet>{ensures}</Paragraph>
      {isOn && limits.length > 0 && (
        <div className={styles.limits}>
          {limits.map((limit) => (
            <Limit
              key={limit.name}
              limit={limit}
              isAsked={isAsked}
              onChange={(value) =>
                onChange({
                  ...choice,
                  limits: limits.map((each) => (each.name === limit.name ? { ...each, value } : each)),
                })
              }
              onWrong={(isWrong) => onWrong(limit.name, isWrong)}
            />
          ))}
        </div>
      )}
    </li>
  );
}

function Limit({
  limit: { means, value, usual },
  isAsked,
  onChange,
  onWrong,
}: {
  readonly limit: LimitChoice;
  readonly isAsked: boolean;
  readonly onChange: (value: number) => void;
  readonly onWrong: (isWrong: boolean) => void;
}) {
  const styles = useStyles();
  /** What is typed, while it is not a number that can be used. */
  const [typed, setTyped] = useState<string | null>(null);
  const step = Number.isInteger(usual) ? 1 : 0.05;
  const take = (next: number | null, text: string | undefined) => {
    const number = next ?? Number(text === "" ? NaN : text);
    const isWrong = !Number.isFinite(number) || number < 0;
    setTyped(isWrong ? (text ?? "") : null);
    onWrong(isWrong);
    if (!isWrong) onChange(Math.round(number * 1000) / 1000);
  };
  const isWrong = typed !== null;
  return (
    <Field
      label={means}
      size="small"
      hint={value === usual && !isWrong ? undefined : words.usual(usual)}
      validationMessage={isWrong ? words.wrong : undefined}
      validationState={isWrong ? (isAsked ? "error" : "warning") : "none"}
    >
      <SpinButton
        className={styles.number}
        min={0}
        step={step}
        value={isWrong ? null : value}
        displayValue={typed ?? String(value)}
        onChange={(_, data) => take(data.value ?? null, data.displayValue)}
      />
    </Field>
  );
}
