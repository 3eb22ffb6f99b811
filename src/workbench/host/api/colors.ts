import type { ColorData } from "../book/data";
import { invalidArgument } from "../protocol/refusals";
import { textOf } from "./values";

/** The colors of Office's own theme, in the order in which files number them. */
const THEME = [
  "FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47",
  "0563C1", "954F72",
]; // prettier-ignore

/** The color names of HTML 4, and orange. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#RRGGBB" of a stored color; a theme color by Office's own theme. */
export function hexOf(color: ColorData): string {
  if (typeof color === "string") return color.toUpperCase();
  const base = THEME[color.theme] ?? "000000";
  const channels = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16));
  return `#${channels.map((channel) => tinted(channel, color.tint)).join("")}`;
}

/** Lighter for a positive tint, darker for a negative one. */
function tinted(channel: number, tint: number): string {
  const value = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
  return Math.round(value).toString(16).padStart(2, "0").toUpperCase();
}

/** "#RRGGBB" of what an add-in sets. @throws HostError InvalidArgument for neither "#RRGGBB" nor a color's name */
export function colorOf(value: unknown): string {
  const text = textOf(value);
  const color = NAMED[text.toLowerCase()] ?? text;
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw invalidArgument();
  return color.toUpperCase();
}
