import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Check } from "../../../app/check/check";
import { keepRuleChoices, type RuleChoice, ruleChoices } from "../../../app/check/rules";
import { checkPaneText } from "../../../text/pane/check";
import { Actions } from "../../parts/Actions";
import { Stack } from "../../parts/Screen";
import { Heading, Paragraph } from "../../parts/text";
import { useJob } from "../../parts/useJob";
import { usePane } from "../../shell/pane";
import { RuleSwitch } from "./RuleSwitch";
import type { ViewProps } from "../viewProps";

const { rules: words } = checkPaneText;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  // Stays in sight at the end of the pane, where there is room for more than it.
  end: {
    "@media (min-width: 300px) and (min-height: 360px)": { position: "sticky" },
    bottom: 0,
    zIndex: 1,
    margin: `0 calc(-1 * var(--side)) calc(-1 * ${tokens.spacingVerticalXXXL})`,
    padding: `${tokens.spacingVerticalM} var(--side)`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Which rules are checked, and by which limits. */
export default function RulesView({ check, work, headingRef, onDone }: ViewProps) {
  const styles = useStyles();
  const { announce } = usePane();
  const { state, run, cancel } = useJob<Check>();
  const [choices, setChoices] = useState<readonly RuleChoice[]>(() => ruleChoices(check.reading.state.check));
  /** Limits that can't be used as they are typed, by rule and limit. */
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const categories = [...new Set(choices.map(({ category }) => category))];
  const keep = async () => {
    setAsked(true);
    if (wrong.size > 0) return;
    const now = await run((job) => keepRuleChoices(check, choices, job));
    if (!now) return;
    work.show(now);
    announce(words.done);
    onDone();
  };
  return (
    <>
      <Stack>
        <Heading level={3} focusRef={headingRef}>
          {words.heading}
        </Heading>
        <Paragraph isQuiet>{words.lead}</Paragraph>
        <div>
          <Button size="small" onClick={() => setChoices(usual(choices))}>
            {words.reset}
          </Button>
        </div>
      </Stack>
      {categories.map((category) => (
        <section key={category} aria-label={words.categories[category]}>
          <Heading level={3}>{words.categories[category]}</Heading>
          <ul className={styles.list}>
            {choices
              .filter((choice) => choice.category === category)
              .map((choice) => (
                <RuleSwitch
                  key={choice.id}
                  choice={choice}
                  isAsked={isAsked}
                  onChange={(changed) =>
                    setChoices((all) => all.map((each) => (each.id === choice.id ? changed : each)))
                  }
                  onWrong={(limit, isWrong) =>
                    setWrong((all) => {
                      const now = new Set(all);
                      if (isWrong) now.add(`${choice.id} ${limit}`);
                      else now.delete(`${choice.id} ${limit}`);
                      return now;
                    })
                  }
                />
              ))}
          </ul>
        </section>
      ))}
      <div className={styles.end}>
        <Actions
          label={words.run}
          busyLabel={words.running}
          state={state}
          onRun={() => void keep()}
          onCancel={cancel}
        />
      </div>
    </>
  );
}

function usual(choices: readonly RuleChoice[]): RuleChoice[] {
  return choices.map((choice) => ({
    ...choice,
    isOn: true,
    limits: choice.limits.map((limit) => ({ ...limit, value: limit.usual })),
  }));
}
