import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DISTRICT } from "../../app/rate/read";
import { ratePaneText } from "../../text/pane/rate";
import { Paragraph } from "../parts/text";

const { form: words } = ratePaneText;

const useStyles = makeStyles({
  schools: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "220px",
    overflowY: "auto",
    paddingLeft: tokens.spacingHorizontalL,
  },
  legend: { ...typographyStyles.body1, padding: 0 },
  group: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0, minWidth: 0 },
});

/** Who is rated: the district, and all schools or some. */
export function Units({
  units,
  schools,
  isMissing,
  onUnits,
}: {
  readonly units: readonly string[];
  readonly schools: readonly string[];
  /** Whether it is to be said that nobody was chosen. */
  readonly isMissing: boolean;
  readonly onUnits: (units: readonly string[]) => void;
}) {
  const styles = useStyles();
  const chosen = schools.filter((school) => units.includes(school));
  const tick = (unit: string, isOn: boolean) =>
    onUnits([DISTRICT, ...schools].filter((each) => (each === unit ? isOn : units.includes(each))));
  const tickAll = (isOn: boolean) =>
    onUnits([...units.filter((unit) => unit === DISTRICT), ...(isOn ? schools : [])]);
  const all = chosen.length === 0 ? false : chosen.length === schools.length ? true : "mixed";
  // No Field: it would name each of the boxes after the whole group.
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.units}</legend>
      <Checkbox
        label={words.district}
        checked={units.includes(DISTRICT)}
        onChange={(_, { checked }) => tick(DISTRICT, checked === true)}
      />
      {schools.length > 0 ? (
        <>
          <Checkbox
            label={words.allSchools(schools.length)}
            checked={all}
            onChange={(_, { checked }) => tickAll(checked === true)}
          />
          <div className={styles.schools}>
            {schools.map((school) => (
              <Checkbox
                key={school}
                label={school}
                checked={units.includes(school)}
                onChange={(_, { checked }) => tick(school, checked === true)}
              />
            ))}
          </div>
        </>
      ) : (
        <Paragraph isQuiet>{words.noSchools}</Paragraph>
      )}
      <div role="alert">{isMissing && <Paragraph>{words.noUnits}</Paragraph>}</div>
    </fieldset>
  );
}
