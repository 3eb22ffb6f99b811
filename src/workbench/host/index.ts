import { classes, coveredApis } from "./api";
import type { BookData } from "./book/data";
import { newBookData } from "./book/empty";
import { openBook } from "./book/open";
import { type ClientLibrary, loadClient } from "./client/library";
import { createOffice, type OfficeShim } from "./client/office";
import { Bridge, type Stats } from "./protocol/bridge";
import { ApiObject, type Session } from "./protocol/declare";
import { References } from "./protocol/references";
import { readXlsx } from "./xlsx/read";
import { writeXlsx } from "./xlsx/write";

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
 * Opens a workbook in a host of its own.
 * @param xlsx the file; without it, a new workbook with one empty sheet, "Sheet1"
 * @throws what `readXlsx` throws for a file that it can't open
 */
export async function openHost(xlsx?: Uint8Array): Promise<Host> {
  const { data, notKept } = xlsx ? await readXlsx(xlsx) : { data: newBookData(), notKept: [] };
  const book = await openBook(data);
  const session: Session = {
    book,
    classes,
    references: new References(),
    isStructureLocked: isLocked(data),
    calculationMode: "Automatic",
    calculationSuspended: false,
  };
  const bridge = new Bridge(new ApiObject(classes.get("Workbook")!, book), session);
  const Office = createOffice(coveredApis());
  const client = loadClient(bridge.native, Office);
  return {
    Excel: client.Excel,
    Office,
    OfficeExtension: client.OfficeExtension,
    stats: bridge.stats,
    notKept,
    async save() {
      await bridge.idle();
      // What the book knows nothing of stays as the file had it.
      return writeXlsx({ ...data, ...(await book.toData()) });
    },
    failAt: (action) => bridge.failAt(action),
    close() {
      bridge.close();
      client.close();
      book.close();
    },
  };
}

function isLocked({ structureProtection }: BookData): boolean {
  const locked = structureProtection?.lockStructure;
  return locked === "1" || locked === "true";
}
