import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { PlanReading } from "../../app/readPlan";
import { cellName } from "../../plan/cell";
import { frameText } from "../../text/pane/frame";
import { TextLink } from "./TextLink";
import { usePane } from "../shell/pane";

const { goesBy: words } = frameText;

/** What an answer rests on: that nobody has confirmed the columns, what could not be followed, and which rows were not read. */
export function GoesBy({
  reading: { isConfirmed, unused, state, snapshot },
}: {
  readonly reading: PlanReading;
}) {
  const { open } = usePane();
  const cells = state.unclear.map(({ sheet, row, column }) => `${sheet} ${cellName(row, column)}`);
  const unread = snapshot.sheets.filter(({ unreadFrom }) => typeof unreadFrom === "number");
  return (
    <>
      {(!isConfirmed || unused.length > 0) && (
        <MessageBar layout="multiline">
          <MessageBarBody>
            {isConfirmed ? words.unused(unused.join(", ")) : words.notConfirmed}{" "}
            <TextLink onClick={() => open("plan")}>{words.lookAtPlan}</TextLink>
          </MessageBarBody>
        </MessageBar>
      )}
      {cells.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {words.unclear} {cells.join(", ")}. {words.unclearEnd}
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
