import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: "auto", flex: "1 1 auto" },
});

/** A few views of which one is open. */
export function Choices<Name extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly (readonly [Name, string])[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={label}>
      {options.map(([name, word]) => (
        <ToggleButton
          key={name}
          size="small"
          className={styles.choice}
          checked={name === chosen}
          onClick={() => onChoose(name)}
        >
          {word}
        </ToggleButton>
      ))}
    </div>
  );
}
