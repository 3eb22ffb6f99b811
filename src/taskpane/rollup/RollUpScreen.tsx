import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Rollup, RollupChoices, RollupNow } from "../../app/rollUp/rollUp";
import { itemRows } from "../../plan/maps/tableMap";
import { shownDate } from "../../plan/values/shown";
import { lostText } from "../../text/lost";
import { frameText } from "../../text/pane/frame";
import { rollUpPaneText as words } from "../../text/pane/rollUp";
import { Actions } from "../parts/Actions";
import { Failed } from "../parts/Failed";
import { GoesBy } from "../parts/GoesBy";
import { Screen, Stack } from "../parts/Screen";
import { Heading, Paragraph } from "../parts/text";
import { today } from "../parts/today";
import { useOnce } from "../parts/useOnce";
import { useFocusAfter } from "../parts/useFocusAfter";
import { useGoTo } from "../parts/useGoTo";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";
import { NeedsAttention } from "./NeedsAttention";
import { Pictures } from "./Pictures";
import { WhatIsShown } from "./WhatIsShown";

/** The tab Roll up: makes the sheet that shows how the schools are doing, or makes it again. */
export default function RollUpScreen() {
  const { announce, takeCommand } = usePane();
  const { state, value, run, cancel } = useJob<Rollup>();
  const [existing, setExisting] = useState<string | null>(null);
  const look = useJob<RollupNow>();
  const hasBegun = useRef(false);
  const [chosen, setChosen] = useState<RollupChoices | null>(null);
  const heading = useFocusAfter(state);
  useOnce(() => {
    // One request; until it is answered, or if it is not, the button says what it says without a rollup.
    void import("../../app/rollUp/rollUp")
      .then(({ rollupSheet }) => rollupSheet())
      .then(
        (found) => {
          setExisting(found);
          // Figures are of the plan as it is now, and the sheet's formulas say the same.
          if (found !== null && !hasBegun.current)
            void look.run(async (job) =>
              (await import("../../app/rollUp/rollUp")).lookAtRollup({ today: today() }, job),
            );
        },
        () => undefined,
      );
  });
  const sheet = value?.sheet ?? existing;
  const now: RollupNow | null = value ?? look.value;

  const rollUp = async () => {
    hasBegun.current = true;
    const made = await run(async (job) =>
      (await import("../../app/rollUp/rollUp")).rollUp({ today: today() }, job, chosen ?? {}),
    );
    if (!made) return;
    setChosen(null);
    announce(words.done(made.sheet));
  };

  useOnce(() => {
    if (takeCommand("rollUp")) void rollUp();
  });

  return (
    <Screen heading={words.heading} onEscape={cancel}>
      <Stack>
        <Paragraph>{sheet === null ? words.empty : words.exists(sheet)}</Paragraph>
        <Actions
          label={sheet === null ? words.run : words.refresh}
          busyLabel={sheet === null ? words.running : words.refreshing}
          state={state}
          onRun={() => void rollUp()}
          onCancel={cancel}
        >
          {sheet !== null && <GoToSheet sheet={sheet} />}
        </Actions>
        {sheet === null && <Paragraph isQuiet>{words.note}</Paragraph>}
      </Stack>
      {value && state.kind !== "busy" && <Made made={value} headingRef={heading} />}
      {now === null && look.state.kind === "busy" && <Paragraph isQuiet>{words.reading}</Paragraph>}
      {now && state.kind !== "busy" && (
        <>
          <NeedsAttention asOf={now.reading.plan.asOf} attention={now.figures.attention} />
          <Pictures figures={now.figures} />
          <WhatIsShown
            now={now}
            choices={chosen ?? now.choices}
            isChanged={chosen !== null}
            onChange={setChosen}
          />
          {value && <MadeFrom sources={value.sources} />}
        </>
      )}
    </Screen>
  );
}

function GoToSheet({ sheet }: { readonly sheet: string }) {
  const { failure, go } = useGoTo();
  return (
    <>
      <Button icon={<Open16Regular />} onClick={() => void go({ sheet })}>
        {frameText.goTo(sheet)}
      </Button>
      {failure && <Failed {...failure} />}
    </>
  );
}

const useStyles = makeStyles({
  sources: { listStyleType: "none", margin: 0, padding: 0 },
  source: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The tables whose rows are counted. */
function MadeFrom({ sources }: Pick<Rollup, "sources">) {
  const styles = useStyles();
  return (
    <Stack isTight>
      <Heading level={3}>{words.madeFrom}</Heading>
      <ul className={styles.sources} aria-label={words.madeFrom}>
        {sources.map((table) => (
          <li key={`${table.sheet} ${table.headerRows[0]}`} className={styles.source}>
            <span>{table.sheet}</span>
            <span className={styles.kind}>{words.rows(itemRows(table).length)}</span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

/** What was made. */
function Made({
  made: { sheet, reading, lost },
  headingRef,
}: {
  readonly made: Rollup;
  readonly headingRef: ReturnType<typeof useFocusAfter>;
}) {
  const { plan } = reading;
  const schools = plan.units.filter(({ type }) => type === "school").length;
  return (
    <Stack>
      <Stack isTight>
        <Heading level={3} focusRef={headingRef}>
          {words.done(sheet)}
        </Heading>
        <Paragraph isQuiet>
          {words.schools(schools)}. {words.asOf(shownDate(plan.asOf))}.
        </Paragraph>
      </Stack>
      {lost.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{lostText(lost).join(" ")}</MessageBarBody>
        </MessageBar>
      )}
      <GoesBy reading={reading} />
    </Stack>
  );
}
