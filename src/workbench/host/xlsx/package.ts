import JSZip from "jszip";

import { XlsxError } from "./errors";
import { oleKind } from "./ole";
import { parseXml, type Streams, type XmlElement } from "./xml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", "vbaProject", whatever namespace the file uses. */
  readonly type: string;
  /** The whole of it. */
  readonly wholeType: string;
  /** The path of a part, without a slash in front, or the address of something outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** A file in Office's zip format: parts by path and the relationships between them. */
export class Package {
  private types: readonly XmlElement[] | null = null;

  private constructor(private readonly parts: ReadonlyMap<string, JSZip.JSZipObject>) {}

  /** @throws XlsxError for anything but a zip, with what it is instead. */
  static async open(bytes: Uint8Array): Promise<Package> {
    if (bytes.length === 0) throw new XlsxError("empty");
    const kind = oleKind(bytes);
    if (kind) throw new XlsxError(kind);
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new XlsxError("notAWorkbook");
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes);
    } catch {
      throw new XlsxError("damaged");
    }
    const files = Object.values(zip.files).filter((file) => !file.dir);
    return new Package(new Map(files.map((file) => [partKey(file.name), file])));
  }

  /** The main part's path: where the package points to, or where it stands in nearly all files. */
  async workbookPath(): Promise<string> {
    const main = (await this.relationships("")).find((link) => link.type === "officeDocument");
    const path = main?.target ?? "xl/workbook.xml";
    if (/\.bin$/i.test(path) || this.has("xl/workbook.bin")) throw new XlsxError("xlsb");
    if (!this.has(path)) throw new XlsxError("notAWorkbook");
    return path;
  }

  has(path: string): boolean {
    return this.parts.has(partKey(path));
  }

  /** @throws XlsxError "damaged" for a part that is missing or can't be unpacked. */
  async text(path: string): Promise<string> {
    return decode(await this.bytes(path));
  }

  /** @throws XlsxError "damaged" for a part that is missing or can't be unpacked. */
  async bytes(path: string): Promise<Uint8Array> {
    const part = this.parts.get(partKey(path));
    if (!part) throw new XlsxError("damaged", `${path} is missing`);
    try {
      return await part.async("uint8array");
    } catch {
      throw new XlsxError("damaged", path);
    }
  }

  /** What a part is, by its path or its extension. */
  async contentType(path: string): Promise<string> {
    const list = "[Content_Types].xml";
    this.types ??= this.has(list) ? (await this.xml(list)).children : [];
    const own = this.types.find(({ attributes }) => partKey(attributes.PartName ?? "") === partKey(path));
    const extension = path.split(".").pop()!.toLowerCase();
    const usual = this.types.find(({ attributes }) => attributes.Extension?.toLowerCase() === extension);
    const said = (own ?? usual)?.attributes.ContentType;
    return said ?? (extension === "xml" ? "application/xml" : "application/octet-stream");
  }

  /** @throws XlsxError "damaged" for a part that is missing or whose XML is broken. */
  async xml(path: string, streams?: Streams): Promise<XmlElement> {
    const text = await this.text(path);
    try {
      return parseXml(text, streams);
    } catch (error) {
      if (error instanceof XlsxError) throw error;
      throw new XlsxError("damaged", path);
    }
  }

  /** What a part points to ("" for the package itself); none when it has no list of them. */
  async relationships(path: string): Promise<readonly Relationship[]> {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const list = `${folder}_rels/${path.slice(slash + 1)}.rels`;
    if (!this.has(list)) return [];
    return (await this.xml(list)).children
      .filter((element) => element.name === "Relationship")
      .map(({ attributes }) => {
        const external = attributes.TargetMode === "External";
        const target = attributes.Target ?? "";
        return {
          id: attributes.Id ?? "",
          type: (attributes.Type ?? "").split("/").pop() ?? "",
          wholeType: attributes.Type ?? "",
          target: external ? target : this.resolve(folder, target),
          external,
        };
      });
  }

  private resolve(folder: string, target: string): string {
    const path = target.startsWith("/") ? target : folder + target;
    const steps: string[] = [];
    for (const step of path.replaceAll("\\", "/").split("/")) {
      if (step === "..") steps.pop();
      else if (step !== "" && step !== ".") steps.push(step);
    }
    const resolved = steps.join("/");
    return this.has(resolved) ? resolved : decodePercent(resolved);
  }
}

/** Part names are the same in any case; some programs write them with backslashes. */
function partKey(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
