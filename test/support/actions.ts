import type { BookData } from "../../src/workbench/host/book/data";
import { loadClient } from "../../src/workbench/host/client/library";
import { type HostedWorkbook, hostWorkbook } from "../../src/workbench/host/hosted";
import { ActionType, type RequestBody } from "../../src/workbench/host/protocol/messages";

/** A workbook behind the host whose every state can be looked at, and put back. */
export interface WatchedExcel {
  readonly hosted: HostedWorkbook;
  readonly Excel: typeof Excel;
  /** What each action that was asked for so far does, in order: see `kindOf`. */
  readonly kinds: readonly string[];
  close(): void;
}

/** Opens a workbook as it was in the middle of something, or from a file, where the product finds Excel. */
export async function watchExcel(from: Uint8Array | BookData): Promise<WatchedExcel> {
  const hosted = await hostWorkbook(from instanceof Uint8Array ? from : undefined);
  if (!(from instanceof Uint8Array)) await hosted.restore(from);
  const kinds: string[] = [];
  const { native } = hosted.bridge;
  const send = native.sendMessageToHost;
  native.sendMessageToHost = (text) => {
    const { body } = (JSON.parse(text) as { message: { body: RequestBody } }).message;
    kinds.push(...body.Actions.map((action) => kindOf(body, action)));
    send(text);
  };
  const client = loadClient(native, hosted.Office);
  Object.assign(globalThis, {
    ...{ Excel: client.Excel, Office: hosted.Office, OfficeExtension: client.OfficeExtension },
  });
  return {
    hosted,
    kinds,
    Excel: client.Excel,
    close() {
      client.close();
      hosted.close();
    },
  };
}

/** What of an action matters: what it does to which kind of object, of which sheet. */
function kindOf({ ObjectPaths }: RequestBody, action: RequestBody["Actions"][number]): string {
  const path: string[] = [];
  let sheet = "";
  for (let id: number | undefined = action.ObjectPathId; id !== undefined;) {
    const {
      Name = "",
      ParentObjectPathId,
      ArgumentInfo,
    }: RequestBody["ObjectPaths"][string] = ObjectPaths[id]!;
    path.unshift(Name);
    const [argument] = ArgumentInfo?.Arguments ?? [];
    if (typeof argument === "string" && ObjectPaths[ParentObjectPathId!]?.Name === "Worksheets")
      sheet = argument;
    id = ParentObjectPathId;
  }
  return `${sheet}: ${path.filter((name) => name !== "").join(".")} ${ActionType[action.ActionType]} ${action.Name ?? ""}`;
}

/** True for actions after which another run of the product may read something else than before: looks don't count. */
export function changesContents(kind: string): boolean {
  return /(?:SetProperty (?:Values|Formulas|Name|Visibility)|Method (?!_|get|Activate|set|unfreeze|freeze)\w+|\.Add Instantiate )/i.test(
    kind,
  );
}
