import type { SheetData } from "../book/data";
import { cellName, parseCell } from "./address";
import { MAIN } from "./namespaces";
import { readText, textElement } from "./sharedStrings";
import { child, children, xmlAttributes, xmlElement, type XmlElement } from "./xml";

type Note = SheetData["notes"][number];

/** The notes of a comments part. */
export function readNotes(root: XmlElement): Note[] {
  return children(child(root, "commentList"), "comment").flatMap((comment) => {
    const cell = parseCell(comment.attributes.ref ?? "");
    const text = child(comment, "text");
    return cell && text ? [{ ...cell, text: readText(text).text }] : [];
  });
}

/** Whether the part says who wrote its notes. */
export function hasAuthors(root: XmlElement): boolean {
  return children(child(root, "authors"), "author").some((author) => author.text.trim() !== "");
}

export function notesXml(notes: readonly Note[]): string {
  const comments = notes.map((note) =>
    xmlElement(
      "comment",
      { ref: cellName(note.row, note.column), authorId: 0 },
      `<text>${textElement(note.text)}</text>`,
    ),
  );
  return `<comments xmlns="${MAIN}"><authors><author/></authors><commentList>${comments.join("")}</commentList></comments>`;
}

/** The boxes in which Excel shows notes: without them it takes the file for damaged. */
export function noteShapesXml(notes: readonly Note[]): string {
  const shapes = notes.map(
    (note, index) =>
      `<v:shape${xmlAttributes({
        id: `_x0000_s${1025 + index}`,
        type: "#_x0000_t202",
        style: "position:absolute;width:160pt;height:80pt;z-index:1;visibility:hidden",
        fillcolor: "#ffffe1",
        "o:insetmode": "auto",
      })}><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${note.row}</x:Row><x:Column>${note.column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"` +
    ` xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600"` +
    ` o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>` +
    `<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`
  );
}
