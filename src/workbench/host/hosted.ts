import { classes, coveredApis } from "./api";
import { excelEvent } from "./api/events";
import type { Book, BookEvent } from "./book/book";
import type { BookData } from "./book/data";
import { newBookData } from "./book/empty";
import { openBook } from "./book/open";
import { createOffice, type OfficeShim } from "./client/office";
import { Bridge } from "./protocol/bridge";
import type { Session } from "./protocol/declare";
import { EventRegistry } from "./protocol/events";
import { References } from "./protocol/references";
import { readXlsx } from "./xlsx/read";
import { writeXlsx } from "./xlsx/write";

/** An open workbook with all that a client of Excel's API needs to talk to it, in Node and in the browser alike. */
export interface HostedWorkbook {
  /** Another one after `restore`. */
  readonly book: Book;
  readonly bridge: Bridge;
  readonly Office: OfficeShim;
  /** Told of every change of cells, selection and sheet in front. */
  onEvent: (event: BookEvent) => void;
  /** What the file had that can't be kept: charts, macros and the like, one sentence each. */
  readonly notKept: readonly string[];
  /** Puts the workbook back to what it was; objects that a client held on to are gone, its handlers of events stay. */
  restore(data: BookData): Promise<void>;
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
  const session: Session = {
    book: await openBook(data),
    classes,
    references: new References(),
    events: new EventRegistry(),
    isStructureLocked: isLocked(data),
    calculationMode: "Automatic",
    calculationSuspended: false,
  };
  const bridge = new Bridge(session);
  const listen = () =>
    session.book.listen((event) => {
      const { name, args } = excelEvent(event, bridge.isAnswering);
      bridge.raise(name, args);
      hosted.onEvent(event);
    });
  const hosted: HostedWorkbook = {
    get book() {
      return session.book;
    },
    bridge,
    onEvent: () => undefined,
    Office: createOffice(coveredApis()),
    notKept,
    async restore(earlier) {
      session.book.close();
      session.references.clear();
      session.book = await openBook(earlier);
      listen();
    },
    async save() {
      await bridge.idle();
      // What the book knows nothing of stays as the file had it.
      return writeXlsx({ ...data, ...(await session.book.toData()) });
    },
    close() {
      bridge.close();
      session.book.close();
    },
  };
  listen();
  return hosted;
}

function isLocked({ structureProtection }: BookData): boolean {
  const locked = structureProtection?.lockStructure;
  return locked === "1" || locked === "true";
}
