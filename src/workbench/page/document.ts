import type { BookData } from "../host/book/data";
import { type HostedWorkbook, hostWorkbook } from "../host/hosted";

/** The workbook that the page has open. */
export class OpenDocument {
  private constructor(
    readonly name: string,
    readonly hosted: HostedWorkbook,
  ) {}

  static async open(name: string, xlsx: Uint8Array): Promise<OpenDocument> {
    return new OpenDocument(name, await hostWorkbook(xlsx));
  }

  /** The workbook as it is now, calculated. */
  data(): Promise<BookData> {
    return this.hosted.book.toData();
  }

  /** Ids of the sheets, in order. */
  get sheetIds(): readonly string[] {
    return this.hosted.book.sheets.map(({ id }) => id);
  }
}
