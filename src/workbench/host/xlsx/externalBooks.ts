import type { ExternalBookData } from "../book/data";
import { MAIN, OFFICE_RELATIONSHIPS } from "./namespaces";
import type { Package, Relationship } from "./package";
import { child, children, xmlElement, type XmlElement } from "./xml";

/** The other workbooks that formulas refer to as [1], [2] …; what Excel remembers of their cells is left out. */
export async function readExternalBooks(
  workbook: XmlElement,
  links: readonly Relationship[],
  parts: Package,
): Promise<ExternalBookData[]> {
  const books: ExternalBookData[] = [];
  for (const reference of children(child(workbook, "externalReferences"), "externalReference")) {
    const path = links.find((link) => link.id === reference.attributes[":id"])?.target ?? "";
    const book = parts.has(path) ? child(await parts.xml(path), "externalBook") : undefined;
    const targets = await parts.relationships(path);
    const target = targets.find((link) => link.id === book?.attributes[":id"])?.target ?? "";
    const sheets = children(child(book, "sheetNames"), "sheetName").map(
      (sheet) => sheet.attributes.val ?? "",
    );
    books.push({ target, sheets });
  }
  return books;
}

/** The part of one of them. @param link the relationship that leads to it */
export function externalBookXml(book: ExternalBookData, link: string): string {
  const sheets = book.sheets.map((val) => xmlElement("sheetName", { val })).join("");
  return (
    `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
    xmlElement("externalBook", { "r:id": link }, sheets && `<sheetNames>${sheets}</sheetNames>`) +
    "</externalLink>"
  );
}
