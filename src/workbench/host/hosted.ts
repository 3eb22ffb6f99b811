import { classes, coveredApis } from "./api";
import { excelEvent } from "./api/events";
import type { Book } from "./book/book";
import type { BookData } from "./book/data";
import { newBookData } from "./book/empty";
import { openBook } from "./book/open";
import { createOffice, type OfficeShim } from "./client/office";
import { Bridge } from "./protocol/bridge";
import { ApiObject, type Session } from "./protocol/declare";
import { EventRegistry } from "./protocol/events";
import { References } from "./protocol/references";
import { readXlsx } from "./xlsx/read";
import { writeXlsx } from "./xlsx/write";

/** An open workbook with all that a client of Excel's API needs to talk to it, in Node and in the browser alike. */
export interface HostedWorkbook {
  readonly book: Book;
  readonly bridge: Bridge;
  readonly Office: OfficeShim;
  /** What the file had that can't be kept: charts, macros and the like, one sentence each. */
  readonly notKept: readonly string[];
  /** The workbook as it is now, as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** Lets go of the workbook; whoever doesn't call it keeps a process from ending. */
  close(): void;
}

/**
 * Opens a workbook behind a bridge of its own.
 * @param xlsx the file; without it, a new workbook with one empty sheet, "Sheet1"
 * @throws what `readXlsx` throws for a file that it can't open
 */
export async function hostWorkbook(xlsx?: Uint8Array): Promise<HostedWorkbook> {
  const { data, notKept } = xlsx ? await readXlsx(xlsx) : { data: newBookData(), notKept: [] };
  const book = await openBook(data);
  const session: Session = {
    book,
    classes,
    references: new References(),
    events: new EventRegistry(),
    isStructureLocked: isLocked(data),
    calculationMode: "Automatic",
    calculationSuspended: false,
  };
  const bridge = new Bridge(new ApiObject(classes.get("Workbook")!, book), session);
  book.listen((event) => {
    const { name, args } = excelEvent(event);
    bridge.raise(name, args);
  });
  return {
    book,
    bridge,
    Office: createOffice(coveredApis()),
    notKept,
    async save() {
      await bridge.idle();
      // What the book knows nothing of stays as the file had it.
      return writeXlsx({ ...data, ...(await book.toData()) });
    },
    close() {
      bridge.close();
      book.close();
    },
  };
}

function isLocked({ structureProtection }: BookData): boolean {
  const locked = structureProtection?.lockStructure;
  return locked === "1" || locked === "true";
}
