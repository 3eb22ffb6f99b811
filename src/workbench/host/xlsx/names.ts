import type { NameData } from "../book/data";
import { fileFormula, writtenFormula } from "./formula";
import { child, children, flag, numeric, xmlElement, xmlText, type XmlElement } from "./xml";

/** Names that Excel gives to what a sheet prints and filters. */
export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

/** A sheet's own areas for printing, as references without the sheet and "$". */
export interface PrintNames {
  readonly area: string | null;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
}

/**
 * Reads the workbook's names.
 * @param sheets the names of all sheets in the file's order, null for those that are left out (chart sheets)
 * @returns people's names, and by sheet what Excel's own names say about printing
 */
export function readNames(
  workbook: XmlElement,
  sheets: readonly (string | null)[],
): { names: NameData[]; print: ReadonlyMap<string, PrintNames> } {
  const names: NameData[] = [];
  const print = new Map<string, PrintNames>();
  for (const element of children(child(workbook, "definedNames"), "definedName")) {
    const name = element.attributes.name ?? "";
    const index = numeric(element, "localSheetId");
    const scope = index === null ? null : (sheets[index] ?? null);
    if (name === "" || name === FILTER || (index !== null && scope === null) || flag(element, "function"))
      continue;
    const printing = scope === null ? null : readPrintName(name, element.text);
    if (scope !== null && printing) {
      const known = print.get(scope) ?? { area: null, titleRows: null, titleColumns: null };
      print.set(scope, { ...known, ...printing });
    } else {
      names.push({
        name,
        scope,
        formula: writtenFormula(element.text, null),
        visible: !flag(element, "hidden"),
        comment: element.attributes.comment ?? null,
      });
    }
  }
  return { names, print };
}

/** Null for other names, and for formulas where areas would stand. */
function readPrintName(name: string, text: string): Partial<PrintNames> | null {
  if (name !== PRINT_AREA && name !== PRINT_TITLES) return null;
  // Commas stand between areas, but also in sheet names, which are quoted then.
  const all = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  // An area that was deleted prints nothing.
  const parts = all.filter((part) => !part.includes("#REF!"));
  const areas = parts.map((part) => part.slice(part.lastIndexOf("!") + 1).replaceAll("$", ""));
  if (areas.some((area) => !/^(?=[A-Z\d])[A-Z]*\d*(:[A-Z]*\d*)?$/i.test(area))) return null;
  if (name === PRINT_AREA) return { area: areas.join(",") || null };
  return {
    titleRows: areas.find((area) => /^\d+:\d+$/.test(area)) ?? null,
    titleColumns: areas.find((area) => /^[A-Z]+:[A-Z]+$/i.test(area)) ?? null,
  };
}

/** One name as an element. @param sheet the index of the sheet that it belongs to, null for the workbook's */
export function nameXml(name: NameData, sheet: number | null): string {
  return xmlElement(
    "definedName",
    { name: name.name, comment: name.comment, localSheetId: sheet, hidden: !name.visible || null },
    xmlText(fileFormula(name.formula, null)),
  );
}

/** The formula of a name for printing, "" for none: each part with the sheet's name and "$". */
export function printFormula(sheet: string, parts: readonly (string | null)[]): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`;
  return parts
    .filter((part) => part !== null)
    .flatMap((part) => part.split(","))
    .map((part) => quoted + part.replace(/[A-Za-z]+|\d+/g, "$$$&"))
    .join(",");
}
