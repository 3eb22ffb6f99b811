import { type ClientLibrary, loadClient } from "./client/library";
import type { OfficeShim } from "./client/office";
import { hostWorkbook } from "./hosted";
import type { Stats } from "./protocol/bridge";

export { coveredApis } from "./api";

/** An open workbook and Microsoft's client library, which talks to it as it would to Excel. */
export interface Host extends ClientLibrary {
  readonly Office: OfficeShim;
  /** What went between client and host so far. */
  readonly stats: Readonly<Stats>;
  /** What the file had that can't be kept: charts, macros and the like, one sentence each. */
  readonly notKept: readonly string[];
  /** The workbook as it is now, as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Makes the n-th action from now fail with GeneralException; 1 is the next. */
  failAt(action: number): void;
  /** Lets go of the workbook; whoever doesn't call it keeps the process from ending. */
  close(): void;
}

/**
 * Opens a workbook in a host of its own, in Node.
 * @param xlsx the file; without it, a new workbook with one empty sheet, "Sheet1"
 * @throws what `readXlsx` throws for a file that it can't open
 */
export async function openHost(xlsx?: Uint8Array): Promise<Host> {
  const hosted = await hostWorkbook(xlsx);
  const { bridge, Office } = hosted;
  const client = loadClient(bridge.native, Office);
  return {
    Excel: client.Excel,
    Office,
    OfficeExtension: client.OfficeExtension,
    stats: bridge.stats,
    notKept: hosted.notKept,
    save: () => hosted.save(),
    failAt: (action) => bridge.failAt(action),
    close() {
      client.close();
      hosted.close();
    },
  };
}
