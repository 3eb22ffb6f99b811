import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useRef, useState } from "react";
import { checkPaneText as words } from "../../text/pane/check";
import { frameText } from "../../text/pane/frame";
import { Actions } from "../parts/Actions";
import { Choices } from "../parts/Choices";
import { Screen, Stack } from "../parts/Screen";
import { Paragraph } from "../parts/text";
import { useOnce } from "../parts/useOnce";
import { useFocusAfter } from "../parts/useFocusAfter";
import { usePane } from "../shell/pane";
import { useCheck } from "./useCheck";
import { useLook } from "./useLook";

/** Loaded with the first check: they bring the rules along. */
const VIEWS = {
  list: lazy(() => import("./findings/FindingsView")),
  line: lazy(() => import("./line/ThroughLineView")),
  rules: lazy(() => import("./rules/RulesView")),
};
type ViewName = keyof typeof VIEWS;

/** The tab Check: whether the plan hangs together. */
export default function CheckScreen() {
  const { takeCommand } = usePane();
  const root = useRef<HTMLDivElement>(null);
  // Another tab's screen is in front while this one is not drawn.
  const isInSight = useCallback(() => root.current !== null && root.current.offsetParent !== null, []);
  const work = useCheck(isInSight);
  const { check, state, isStale, run, cancel } = work;
  const [view, setView] = useState<ViewName>("list");
  const look = useLook();
  const heading = useFocusAfter(state);

  useOnce(() => {
    if (takeCommand("check")) void run();
  });

  const View = VIEWS[view];
  return (
    <div ref={root}>
      <Screen heading={words.heading} onEscape={cancel}>
        <Stack>
          {!check && <Paragraph>{words.empty}</Paragraph>}
          <Actions
            label={check ? words.again : words.run}
            busyLabel={words.running}
            state={state}
            onRun={() => void run()}
            onCancel={cancel}
          />
          {isStale && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody role="status">{words.outOfDate}</MessageBarBody>
            </MessageBar>
          )}
          {check && (
            <Choices
              label={words.views.label}
              options={[
                ["list", words.views.list],
                ["line", words.views.line],
                ["rules", words.views.rules],
              ]}
              chosen={view}
              onChoose={setView}
            />
          )}
        </Stack>
        {check && (
          <Suspense fallback={<Spinner size="small" aria-label={frameText.loading} />}>
            <View check={check} work={work} look={look} headingRef={heading} onDone={() => setView("list")} />
          </Suspense>
        )}
      </Screen>
    </div>
  );
}
