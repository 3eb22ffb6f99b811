import type { BookSheet } from "../book/book";
import type { ApiClass } from "../protocol/declare";
import { accessDenied, apiNotFound, invalidOperation } from "../protocol/refusals";
import { recordOf } from "./values";

/** What a protected sheet may still allow; Excel allows none of it unless told so. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** Excel: a sheet's protection. Passwords are kept as they were in the file, but none can be set or tried. */
export const worksheetProtection: ApiClass<BookSheet> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: {
      get(sheet) {
        const options = sheet.protection?.options;
        return options && Object.fromEntries(OPTIONS.map((name) => [name, options[name] ?? false]));
      },
    },
  },
  methods: {
    protect(sheet, args) {
      if (!args.isMissing(1)) throw apiNotFound("WorksheetProtection.protect with a password");
      // Excel refuses to protect a sheet twice.
      if (sheet.protection) throw invalidOperation();
      const given = args.isMissing(0) ? {} : recordOf(args.value(0));
      const options = Object.fromEntries(OPTIONS.map((name) => [name, given[name] === true]));
      sheet.protect({ options, password: null });
    },
    unprotect(sheet, args) {
      if (!args.isMissing(0)) throw apiNotFound("WorksheetProtection.unprotect with a password");
      if (sheet.protection?.password) {
        throw accessDenied();
      }
      sheet.unprotect();
    },
  },
};
