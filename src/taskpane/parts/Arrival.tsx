import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { frameText } from "../../text/pane/frame";
import { Failed } from "./Failed";
import type { GoTo } from "./useGoTo";

/** Why a place could not be gone to or seen, and what can be done about it; nothing where all went well. */
export function Arrival({ going: { failure, note, show } }: { readonly going: GoTo }) {
  return (
    <>
      {failure && <Failed {...failure} />}
      {show && (
        <div>
          <Button size="small" onClick={() => void show()}>
            {frameText.showSheet}
          </Button>
        </div>
      )}
      {note !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody role="status">{note}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
