import type { ColorData } from "../../book/data";
import { child, flag, numeric, xmlElement, type XmlElement } from "../xml";

/** The palette behind indexed colors (ECMA-376 part 1, 18.8.27); 64 and 65 are the system's own colors. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Office's own theme colors, for files without a theme. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The order in which cells number the theme's colors, which is not the theme's own. */
const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

/** What the numbers of colors mean in a file. */
export interface Palette {
  readonly indexed: readonly string[];
  readonly theme: readonly string[];
}

/** @param styles the styles part, which may have a palette of its own */
export function readPalette(styles: XmlElement | undefined, theme: XmlElement | undefined): Palette {
  const own = child(child(styles, "colors"), "indexedColors");
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return {
    indexed: own ? own.children.map((color) => hex(color.attributes.rgb) ?? "000000") : INDEXED,
    theme: THEME_ORDER.map((name, index) => {
      const color = child(scheme, name)?.children[0];
      return hex(color?.attributes.lastClr ?? color?.attributes.val) ?? OFFICE_THEME[index]!;
    }),
  };
}

function hex(value: string | undefined): string | null {
  const digits = /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/i.exec(value ?? "")?.[1];
  return digits?.toUpperCase() ?? null;
}

/** Null for "automatic" and for none. */
export function readColor(element: XmlElement | undefined, palette: Palette): ColorData | null {
  if (!element || flag(element, "auto")) return null;
  const theme = numeric(element, "theme");
  if (theme !== null) return { theme, tint: numeric(element, "tint") ?? 0 };
  const indexed = numeric(element, "indexed");
  const color = hex(element.attributes.rgb) ?? (indexed === null ? null : (palette.indexed[indexed] ?? null));
  return color === null ? null : `#${color}`;
}

/** The same as "#RRGGBB", the theme's colors worked out. */
export function plainColor(color: ColorData | null, palette: Palette): string | null {
  if (color === null || typeof color === "string") return color;
  const base = palette.theme[color.theme];
  return base === undefined ? null : `#${tinted(base, color.tint)}`;
}

/** Lightens (tint above 0) or darkens a color as ECMA-376 part 1, 18.8.3 describes, on its lightness. */
function tinted(color: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const reach = (light: number) => 1 - Math.abs(2 * light - 1);
  const scale = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
  return [red, green, blue]
    .map((part) => Math.round(Math.min(Math.max(wanted + (part - lightness) * scale, 0), 1) * 255))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** A color element of the given name; "" for none. */
export function writeColor(name: string, color: ColorData | null): string {
  if (color === null) return "";
  if (typeof color === "string") return xmlElement(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
  return xmlElement(name, { theme: color.theme, tint: color.tint === 0 ? null : color.tint });
}
