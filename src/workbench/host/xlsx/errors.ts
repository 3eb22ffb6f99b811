/** Why a file can't be opened as a workbook. */
export type XlsxErrorCause =
  "empty" | "encrypted" | "xls" | "xlsb" | "notAWorkbook" | "noWorksheet" | "damaged";

const MESSAGES: Readonly<Record<XlsxErrorCause, string>> = {
  empty: "the file is empty",
  encrypted: "the file is protected by a password for opening",
  xls: "the file is in the old .xls format: save it as .xlsx",
  xlsb: "the file is in the binary .xlsb format: save it as .xlsx",
  notAWorkbook: "the file is no Excel workbook",
  noWorksheet: "the workbook has no worksheet",
  damaged: "the file is damaged",
};

/** What `readXlsx` raises for a file that is not a readable .xlsx workbook. */
export class XlsxError extends Error {
  /** @param detail which part of the file it is about, where that is known */
  constructor(
    override readonly cause: XlsxErrorCause,
    detail?: string,
  ) {
    super(detail === undefined ? MESSAGES[cause] : `${MESSAGES[cause]} (${detail})`);
    this.name = "XlsxError";
  }
}
