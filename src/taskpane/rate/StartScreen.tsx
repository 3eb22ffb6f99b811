import {
  Button,
  Checkbox,
  Dropdown,
  Field,
  Input,
  Option,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { DISTRICT, isSame, type Ratings } from "../../app/rate/read";
import type { RoundChoice } from "../../app/rate/round";
import type { StartedRound } from "../../app/rate/start";
import { frameText } from "../../text/pane/frame";
import { ratePaneText } from "../../text/pane/rate";
import { Actions } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import { today } from "../parts/today";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";
import type { RoundKey } from "./rounds";

const { form: words } = ratePaneText;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  dropdown: { minWidth: 0 },
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

/** Asks what a round is for, and lays out its forms. */
export default function StartScreen({
  ratings,
  onStarted,
  onClose,
}: {
  readonly ratings: Ratings;
  readonly onStarted: (round: RoundKey) => void;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { announce, noteChange } = usePane();
  const { instruments, suggested } = ratings;
  const schools = ratings.units.filter((unit) => unit !== DISTRICT);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [id, setId] = useState(instruments[0]!.id);
  const [period, setPeriod] = useState(suggested.period);
  const [units, setUnits] = useState<readonly string[]>([DISTRICT]);
  const [raters, setRaters] = useState("");
  const [layout, setLayout] = useState<RoundChoice["layout"]>("sheetPerUnit");
  const [isTried, setTried] = useState(false);
  const make = useJob<StartedRound>();
  const instrument = instruments.find((each) => each.id === id) ?? instruments[0]!;
  const names = raters
    .split("\n")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const twice = names.find((name, index) => names.findIndex((other) => isSame(other, name)) < index);

  const start = async () => {
    setTried(true);
    if (period.trim() === "" || units.length === 0 || twice !== undefined) return;
    const made = await make.run(async (job) => {
      const { startRound } = await import("../../app/rate/start");
      return startRound({ instrument: id, period, units, raters: names, layout }, { today: today() }, job);
    });
    noteChange();
    if (!made) return;
    announce(words.done(made.period, made.made.length + made.grown.length));
    onStarted({ instrument: instrument.title, period: made.period });
  };

  return (
    <Screen
      heading={words.heading}
      focusRef={heading}
      onEscape={make.state.kind === "busy" ? make.cancel : onClose}
    >
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (make.state.kind !== "busy") void start();
        }}
      >
        <Field label={words.instrument} hint={instrument.source}>
          <Dropdown
            inlinePopup
            className={styles.dropdown}
            value={instrument.title}
            selectedOptions={[id]}
            onOptionSelect={(_, { optionValue }) => optionValue && setId(optionValue)}
          >
            {instruments.map((each) => (
              <Option key={each.id} value={each.id}>
                {each.title}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field
          label={words.period}
          hint={words.periodHint}
          validationMessage={isTried && period.trim() === "" ? words.noPeriod : undefined}
        >
          <Input value={period} onChange={(_, { value }) => setPeriod(value)} />
        </Field>
        <Units units={units} schools={schools} isTried={isTried} onUnits={setUnits} />
        <Field
          label={words.raters}
          hint={words.ratersHint}
          validationMessage={twice === undefined ? undefined : words.twice(twice)}
        >
          <Textarea rows={2} resize="vertical" value={raters} onChange={(_, { value }) => setRaters(value)} />
        </Field>
        {units.length > 1 && (
          <Field label={words.layout}>
            <RadioGroup value={layout} onChange={(_, { value }) => setLayout(value as RoundChoice["layout"])}>
              <Radio value="sheetPerUnit" label={words.sheetPerUnit(units.length)} />
              <Radio value="oneTable" label={words.oneTable} />
            </RadioGroup>
          </Field>
        )}
        <Stack>
          <Actions
            label={
              layout === "oneTable" && units.length > 1
                ? words.makeTable
                : words.make(Math.max(1, units.length))
            }
            busyLabel={words.making}
            state={make.state}
            onRun={() => void start()}
            onCancel={make.cancel}
          >
            <Button onClick={onClose}>{frameText.cancel}</Button>
          </Actions>
          <Paragraph isQuiet>{words.note}</Paragraph>
        </Stack>
      </form>
    </Screen>
  );
}

/** Who is rated: the district, and all schools or some. */
function Units({
  units,
  schools,
  isTried,
  onUnits,
}: {
  readonly units: readonly string[];
  readonly schools: readonly string[];
  readonly isTried: boolean;
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
      <div role="alert">{isTried && units.length === 0 && <Paragraph>{words.noUnits}</Paragraph>}</div>
    </fieldset>
  );
}
