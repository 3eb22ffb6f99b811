import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PlanReading } from "../../app/readPlan";
import { formatCells } from "../../plan/cellList";
import { frameText } from "../../text/pane/frame";
import { sheetsGoneBy } from "./sheetsGoneBy";
import { TextLink } from "./TextLink";
import { usePane } from "../shell/pane";

const { goesBy: words } = frameText;

/** What an answer rests on: that nobody has confirmed the columns, which sheets were left out, what could not be followed, and which rows were not read. */
export function GoesBy({ reading }: { readonly reading: PlanReading }) {
  const { state, snapshot } = reading;
  const { open } = usePane();
  const sheets = sheetsGoneBy(reading);
  const unread = snapshot.sheets.filter(({ unreadFrom }) => typeof unreadFrom === "number");
  return (
    <>
      {sheets !== "" && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            {sheets} <TextLink onClick={() => open("plan")}>{words.lookAtPlan}</TextLink>
          </MessageBarBody>
        </MessageBar>
      )}
      {state.unclear.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.unclear} {formatCells(state.unclear)}. {words.unclearEnd(state.unclear.length)}
          </MessageBarBody>
        </MessageBar>
      )}
      {unread.map(({ name, unreadFrom }) => (
        <MessageBar key={name} intent="warning" layout="multiline">
          <MessageBarBody>{words.unread(name, unreadFrom!)}</MessageBarBody>
        </MessageBar>
      ))}
    </>
  );
}
