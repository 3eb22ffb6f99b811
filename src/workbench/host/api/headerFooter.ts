import type { BookSheet } from "../book/book";
import type { ApiClass, ApiProperty } from "../protocol/declare";
import { make } from "./targets";
import { textOf } from "./values";

type Part = "L" | "C" | "R";

/** The left, center and right part of a header or footer, which files hold in one text: "&Lleft&Cmiddle&Rright". */
function parts(text: string | null): Record<Part, string> {
  const found: Record<Part, string> = { L: "", C: "", R: "" };
  let part: Part = "C";
  for (const piece of (text ?? "").split(/(&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) part = piece.charAt(1) as Part;
    else found[part] += piece;
  }
  return found;
}

function joined(found: Record<Part, string>): string | null {
  const text = (["L", "C", "R"] as const)
    .map((part) => (found[part] ? `&${part}${found[part]}` : ""))
    .join("");
  return text === "" ? null : text;
}

function line(where: "header" | "footer", part: Part): ApiProperty<BookSheet> {
  return {
    get: ({ page }) => parts(page[where])[part],
    set(sheet, value) {
      sheet.setPage({ [where]: joined({ ...parts(sheet.page[where]), [part]: textOf(value) }) });
    },
  };
}

/** Excel: the headers and footers of a sheet's pages; only those that all pages share. */
export const headerFooterGroup: ApiClass<BookSheet> = {
  name: "HeaderFooterGroup",
  navigation: { defaultForAllPages: (sheet, session) => make(session, "HeaderFooter", sheet) },
};

/** Excel: what stands above and below a printed page, with Excel's codes such as &P for the page number. */
export const headerFooter: ApiClass<BookSheet> = {
  name: "HeaderFooter",
  properties: {
    centerFooter: line("footer", "C"),
    centerHeader: line("header", "C"),
    leftFooter: line("footer", "L"),
    leftHeader: line("header", "L"),
    rightFooter: line("footer", "R"),
    rightHeader: line("header", "R"),
  },
};
