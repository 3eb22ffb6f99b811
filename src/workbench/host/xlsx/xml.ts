import { SaxesParser } from "saxes";

/**
 * An element by its local name: workbooks use any prefix they like for the same namespace. An attribute with a prefix
 * is found under ":" and its local name (`:id` for `r:id`), so that it can't be taken for a plain one.
 */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Elements that are handed over as soon as they are complete and then let go: what a large part is made of. */
export type Streams = Readonly<Record<string, (element: XmlElement) => void>>;

/** Parses a part. @throws Error of the parser for XML that is not well-formed. */
export function parseXml(text: string, streams: Streams = {}): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  const names = new Map<string, { name: string; prefix: string }>();
  parser.on("opentag", (tag) => {
    let name = names.get(tag.name);
    if (!name) names.set(tag.name, (name = nameOf(tag.name)));
    const attributes = attributesOf(tag.attributes);
    open.push({ name: name.name, prefix: name.prefix, attributes, children: [], text: "" });
  });
  const addText = (text: string) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop()!;
    const parent = open[open.length - 1];
    const stream = streams[element.name];
    if (stream) stream(element);
    else if (parent) addChild(parent, element);
    if (!parent) root = element;
  });
  parser.write(text).close();
  return root!;
}

/** Of alternative contents the fallback counts: it is what programs without the newer features see. */
function addChild(parent: OpenElement, element: XmlElement): void {
  if (element.name !== "AlternateContent") parent.children.push(element);
  else parent.children.push(...(child(element, "Fallback")?.children ?? []));
}

function nameOf(qualified: string): { name: string; prefix: string } {
  const colon = qualified.indexOf(":");
  if (colon < 0) return { name: qualified, prefix: "" };
  return { name: qualified.slice(colon + 1), prefix: qualified.slice(0, colon) };
}

function attributesOf(attributes: Record<string, string>): Record<string, string> {
  for (const name in attributes) {
    const colon = name.indexOf(":");
    if (colon > 0) attributes[name.slice(colon)] = attributes[name]!;
  }
  return attributes;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** All elements of that name at any depth below the element. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((inner) =>
    inner.name === name ? [inner] : descendants(inner, name),
  );
}

/** A true or false attribute: "1", "true" and "on" in files. */
export function flag(element: XmlElement | undefined, name: string, whenMissing = false): boolean {
  const value = element?.attributes[name];
  return value === undefined ? whenMissing : value === "1" || value === "true" || value === "on";
}

/** A number attribute; null when it is missing or no number. */
export function numeric(element: XmlElement | undefined, name: string): number | null {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** Text as files hold it: `_x000D_` stands for a character that XML can't hold or would change. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

// Control characters and lone halves of surrogate pairs.
const FORBIDDEN =
  "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]";
const FORBIDDEN_IN_XML = new RegExp(FORBIDDEN, "g");
// What XML changes, and what reads like an escape itself.
const NEEDS_ESCAPE = new RegExp(`${FORBIDDEN}|\\r|_(?=x[0-9A-Fa-f]{4}_)`, "g");

/** The opposite of `unescapeText`, before the characters of XML itself are escaped. */
export function escapeText(text: string): string {
  return text.replace(
    NEEDS_ESCAPE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Text between tags. What no XML can hold becomes a replacement character, unless `escapeText` saw to it before. */
export function xmlText(text: string): string {
  // Most texts have nothing to change.
  if (!/[^ !-%'-;=?-~]/.test(text)) return text;
  return legal(text).replace(/[&<>\r]/g, (character) => ENTITIES[character]!);
}

function legal(text: string): string {
  return text.replace(FORBIDDEN_IN_XML, "\uFFFD");
}

/** Attributes as XML, with a space in front of each; those without a value are left out, true is "1", false "0". */
export function xmlAttributes(
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  let xml = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    xml += ` ${name}="${legal(text).replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character]!)}"`;
  }
  return xml;
}

/** An element with contents that are XML already. */
export function xmlElement(
  name: string,
  attributes: Parameters<typeof xmlAttributes>[0],
  contents = "",
): string {
  const start = `<${name}${xmlAttributes(attributes)}`;
  return contents === "" ? `${start}/>` : `${start}>${contents}</${name}>`;
}

/**
 * An element that was read, as XML again. `main` is the prefix that the part uses for the workbook's own namespace; it is
 * left out, so that the element fits into parts that write that namespace without one.
 */
export function serialize(element: XmlElement, main: string): string {
  const name =
    element.prefix === "" || element.prefix === main ? element.name : `${element.prefix}:${element.name}`;
  // Attributes of other namespaces are Excel's own bookkeeping (`xr:uid`), in prefixes that nobody may have declared.
  const own = Object.entries(element.attributes).filter(([key]) => /^(xmlns:)?[^:]+$/.test(key));
  const inner = element.children.map((inner) => serialize(inner, main)).join("");
  return xmlElement(name, Object.fromEntries(own), (inner === "" ? xmlText(element.text) : "") + inner);
}
