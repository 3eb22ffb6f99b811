/** What is said when Excel refuses something, by Excel's error code: what happened, what was left alone, what to do. */
export const errorText = {
  byCode: {
    AccessDenied:
      "The workbook or a sheet of it is protected, so Throughline could not write to it. Your own cells are as they were. Take the protection off (Review > Protect Workbook, or Unprotect Sheet) and try again.",
    ItemNotFound:
      "A sheet or table that Throughline was working with is no longer there. Your own cells are as they were. Try again.",
    ItemAlreadyExists:
      "The workbook already has a sheet, table or name that Throughline wanted to add. Your own cells are as they were. Rename it and try again.",
    InvalidOperationInCellEditMode:
      "A cell is being edited. Nothing was changed. Press Enter to finish the cell, then try again.",
    RequestPayloadSizeLimitExceeded:
      "The workbook is too large to be written in one go. Your own cells are as they were. Try with fewer sheets.",
    ResponsePayloadSizeLimitExceeded:
      "The workbook is too large to be read in one go. Nothing was changed. Try with fewer sheets.",
    ApiNotFound:
      "This version of Excel can't do what Throughline needs. Your own cells are as they were. Update Excel and try again.",
  } as Readonly<Record<string, string>>,
  other:
    "Excel could not finish what it was doing. Your own cells are as they were; a sheet that Throughline was making says that it is incomplete. Try again.",
  unexpected:
    "Something went wrong in Throughline itself. Your own cells are as they were. Try again; if it happens again, please report it with the details.",
} as const;
