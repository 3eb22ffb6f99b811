import JSZip from "jszip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A part of a file made by hand; the list of its relationships goes with it. */
export interface Part {
  readonly xml: string;
  /** [id, type, target] */
  readonly links?: readonly (readonly [id: string, type: string, target: string])[];
}

/** A zip of parts by path, relationships written beside each. The part "" has those of the package. */
export function zipOf(parts: Readonly<Record<string, Part>>, relationshipBase = OFFICE): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, { xml, links = [] }] of Object.entries(parts)) {
    if (path !== "") zip.file(path, xml);
    if (links.length === 0) continue;
    const slash = path.lastIndexOf("/") + 1;
    const items = links.map(([id, type, target]) => {
      const mode = /^(https?|mailto):/.test(target) ? ' TargetMode="External"' : "";
      return `<Relationship Id="${id}" Type="${relationshipBase}/${type}" Target="${target}"${mode}/>`;
    });
    zip.file(
      `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`,
      `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`,
    );
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** What a hand-made workbook with one sheet differs in from the plainest one. */
export interface SmallWorkbook {
  /** Everything inside `worksheet`. */
  readonly sheet: string;
  readonly sheetLinks?: Part["links"];
  /** What stands in `workbook` before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly more?: Readonly<Record<string, Part>>;
  readonly workbookLinks?: Part["links"];
}

/** A workbook with one sheet named "Data", as small as it may be. */
export function smallWorkbook(workbook: SmallWorkbook): Promise<Uint8Array> {
  const {
    before = "",
    after = "",
    strings,
    styles,
    more = {},
    workbookLinks = [],
    sheetLinks = [],
  } = workbook;
  return zipOf({
    "": { xml: "", links: [["rId1", "officeDocument", "xl/workbook.xml"]] },
    "xl/workbook.xml": {
      xml: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${after}</workbook>`,
      links: [
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ...(strings === undefined ? [] : [["rId2", "sharedStrings", "sharedStrings.xml"] as const]),
        ...(styles === undefined ? [] : [["rId3", "styles", "styles.xml"] as const]),
        ...workbookLinks,
      ],
    },
    "xl/worksheets/sheet1.xml": {
      xml: `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.sheet}</worksheet>`,
      links: sheetLinks,
    },
    ...(strings === undefined
      ? {}
      : { "xl/sharedStrings.xml": { xml: `<sst xmlns="${MAIN}">${strings}</sst>` } }),
    ...(styles === undefined
      ? {}
      : { "xl/styles.xml": { xml: `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` } }),
    ...more,
  });
}

/** The beginning of an OLE container whose directory has a stream of the given name. */
export function oleWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const entry = new DataView(bytes.buffer, 512 + 128);
  for (let index = 0; index < stream.length; index++)
    entry.setUint16(2 * index, stream.charCodeAt(index), true);
  entry.setUint16(64, 2 * stream.length + 2, true);
  return bytes;
}
