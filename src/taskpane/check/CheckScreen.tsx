import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Suspense, lazy, useRef, useState } from "react";
import type { Check } from "../../app/check";
import { checkPaneText as words } from "../../text/pane/check";
import { Actions } from "../parts/Actions";
import { Screen, Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import { today } from "../parts/today";
import { useOnce } from "../parts/useOnce";
import { useFocusAfter } from "../parts/useFocusAfter";
import { useJob } from "../parts/useJob";
import { usePane } from "../shell/pane";

/** Loaded with the first check: it brings the rules along. */
const Result = lazy(() => import("./Result"));

/** The tab Check: whether the plan hangs together. */
export default function CheckScreen() {
  const { changes, announce, takeCommand } = usePane();
  const { state, value, run, cancel } = useJob<Check>();
  const [checkedAt, setCheckedAt] = useState(changes);
  const heading = useFocusAfter(state);
  // What changes while the check runs may have come too late for it.
  const latest = useRef(changes);
  latest.current = changes;

  const check = async () => {
    const at = latest.current;
    const done = await run(async (job) => {
      const { checkAlignment } = await import("../../app/check");
      return checkAlignment({ today: today() }, job);
    });
    if (!done) return;
    setCheckedAt(at);
    const { countsOf } = await import("../../app/check");
    const { error, warning, advice, cantTell } = countsOf(done.result);
    announce(words.counts(error, warning, advice, cantTell));
  };

  useOnce(() => {
    if (takeCommand("check")) void check();
  });

  return (
    <Screen heading={words.heading} onEscape={cancel}>
      <Stack>
        {!value && <Paragraph>{words.empty}</Paragraph>}
        <Actions
          label={value ? words.again : words.run}
          busyLabel={words.running}
          state={state}
          onRun={() => void check()}
          onCancel={cancel}
        />
        {value && changes !== checkedAt && state.kind !== "busy" && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody role="status">{words.outOfDate}</MessageBarBody>
          </MessageBar>
        )}
      </Stack>
      <Suspense>{value && <Result check={value} headingRef={heading} />}</Suspense>
    </Screen>
  );
}
