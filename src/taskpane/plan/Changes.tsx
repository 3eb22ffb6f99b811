import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { changeInWords } from "../../app/plan/changeInWords";
import { planText } from "../../text/pane/plan";
import type { PlanWork } from "./usePlan";

const { changes: words } = planText;

/** What seems to have been renamed or deleted since the user confirmed the plan: each is asked about, one table's after the other. */
export function Changes({ plan: { look, keep, answer } }: { readonly plan: PlanWork }) {
  const changes = look.value?.flatMap((part) => part.changes.slice(0, 1)) ?? [];
  const isBusy = keep.state.kind === "busy" || look.state.kind === "busy";
  return (
    <>
      {look.value?.some(({ isMapLost }) => isMapLost) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.heading}</MessageBarTitle>
            {words.mapLost}
          </MessageBarBody>
        </MessageBar>
      )}
      {changes.map((change) => {
        const { said, asked } = changeInWords(change);
        const button = (label: string, isSame: boolean, done: string) => (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={words.named(label, said)}
            onClick={() => void answer(change, isSame, done)}
          >
            {label}
          </Button>
        );
        return (
          <MessageBar key={said} intent="warning" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{words.heading}</MessageBarTitle>
              {said} {asked}
            </MessageBarBody>
            <MessageBarActions>
              {asked === "" ? (
                button(words.stop, false, words.said.stop)
              ) : (
                <>
                  {button(words.yes, true, words.said.yes)}
                  {button(words.no, false, words.said.no)}
                </>
              )}
            </MessageBarActions>
          </MessageBar>
        );
      })}
    </>
  );
}
