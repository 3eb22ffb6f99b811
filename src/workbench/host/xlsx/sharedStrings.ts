import { child, children, escapeText, unescapeText, xmlText, type XmlElement } from "./xml";

export interface FileText {
  readonly text: string;
  /** Parts of it have formats of their own. */
  readonly isRich: boolean;
}

/** The text of a shared or inline string; phonetic readings are left out. */
export function readText(element: XmlElement): FileText {
  const plain = child(element, "t");
  const runs = children(element, "r");
  const parts = runs.length > 0 ? runs.map((run) => child(run, "t")) : [plain];
  return {
    text: unescapeText(parts.map((part) => part?.text ?? "").join("")),
    isRich: runs.length > 1,
  };
}

/** Collects the texts of cells and gives each a number. */
export class StringTable {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses++;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return number;
  }

  /** The contents of the part. */
  toXml(namespace: string): string {
    const items = Array.from(this.numbers.keys(), (text) => `<si>${textElement(text)}</si>`);
    return `<sst xmlns="${namespace}" count="${this.uses}" uniqueCount="${items.length}">${items.join("")}</sst>`;
  }
}

/** A `t` element that keeps white space at the ends. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${xmlText(escapeText(text))}</t>`;
}
