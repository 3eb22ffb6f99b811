import {
  Button,
  Dropdown,
  Field,
  Input,
  Option,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, useEffect, useRef } from "react";
import { DISTRICT, type Ratings } from "../../app/rate/read";
import type { RoundChoice } from "../../app/rate/round";
import { frameText } from "../../text/pane/frame";
import { ratePaneText } from "../../text/pane/rate";
import { Actions } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import type { RoundKey } from "./rounds";
import { Units } from "./Units";
import { useNewRound } from "./useNewRound";

const { form: words } = ratePaneText;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  dropdown: { minWidth: 0 },
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
  const round = useNewRound(ratings, onStarted);
  const { units, layout, faults, make } = round;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (make.state.kind !== "busy") void round.start();
  };

  return (
    <Screen
      heading={words.heading}
      focusRef={heading}
      onEscape={make.state.kind === "busy" ? make.cancel : onClose}
    >
      <form className={styles.form} noValidate onSubmit={submit}>
        <InstrumentChoice
          instruments={ratings.instruments}
          chosen={round.instrument}
          onChoose={round.setInstrument}
        />
        <Field
          label={words.period}
          hint={words.periodHint}
          validationMessage={faults.noPeriod ? words.noPeriod : undefined}
        >
          <Input value={round.period} onChange={(_, { value }) => round.setPeriod(value)} />
        </Field>
        <Units
          units={units}
          schools={ratings.units.filter((unit) => unit !== DISTRICT)}
          isMissing={faults.noUnits}
          onUnits={round.setUnits}
        />
        <Field
          label={words.raters}
          hint={words.ratersHint}
          validationMessage={faults.twice === undefined ? undefined : words.twice(faults.twice)}
        >
          <Textarea
            rows={2}
            resize="vertical"
            value={round.raters}
            onChange={(_, { value }) => round.setRaters(value)}
          />
        </Field>
        {units.length > 1 && (
          <Field label={words.layout}>
            <RadioGroup
              value={layout}
              onChange={(_, { value }) => round.setLayout(value as RoundChoice["layout"])}
            >
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
            onRun={() => void round.start()}
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

/** What is rated. */
function InstrumentChoice({
  instruments,
  chosen,
  onChoose,
}: {
  readonly instruments: Ratings["instruments"];
  readonly chosen: Ratings["instruments"][number];
  readonly onChoose: (id: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={words.instrument} hint={chosen.source}>
      <Dropdown
        inlinePopup
        className={styles.dropdown}
        value={chosen.title}
        selectedOptions={[chosen.id]}
        onOptionSelect={(_, { optionValue }) => optionValue && onChoose(optionValue)}
      >
        {instruments.map(({ id, title }) => (
          <Option key={id} value={id}>
            {title}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
