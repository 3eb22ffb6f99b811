import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { type Scale, valueOf } from "../../app/rate/read";

const useStyles = makeStyles({
  // Seven points fit side by side in the narrowest pane.
  points: { display: "flex", flexWrap: "wrap", justifyContent: "space-between" },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** One point of a scale, chosen by mouse, keyboard or screen reader; numbers side by side, words one below the other. */
export function RatingControl({
  label,
  scale,
  hint,
  value,
  clearLabel,
  onChange,
}: {
  readonly label: string;
  readonly scale: Scale;
  readonly hint?: string;
  /** What figures count; null where none is chosen. */
  readonly value: number | null;
  readonly clearLabel: string;
  readonly onChange: (value: number | null) => void;
}) {
  const styles = useStyles();
  const counted = scale.points.map((_, index) => valueOf(scale.points, index));
  const isNumbers = scale.points.every((point) => typeof point === "number");
  return (
    <div className={styles.field}>
      <Field label={label} hint={hint}>
        <RadioGroup
          layout={isNumbers ? "horizontal-stacked" : "vertical"}
          className={isNumbers ? styles.points : undefined}
          value={value === null ? "" : String(value)}
          onChange={(_, data) => onChange(Number(data.value))}
        >
          {scale.points.map((point, index) => (
            <Radio key={counted[index]} value={String(counted[index])} label={String(point)} />
          ))}
        </RadioGroup>
      </Field>
      {value !== null && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => onChange(null)}>
            {clearLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
