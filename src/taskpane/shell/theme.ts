import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** What Office says about its own look, as far as the pane follows it. */
export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

export type ThemeName = "light" | "dark" | "forced";

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // Under forced colors the browser puts the user's own in place of these.
  forced: teamsHighContrastTheme,
};

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/**
 * Which look the pane takes: the system's where colors are forced, else Office's, else what the system prefers.
 * @param matches answers a media query
 */
export function themeName(office: OfficeTheme | undefined, matches: (query: string) => boolean): ThemeName {
  if (matches(FORCED)) return "forced";
  const isDark = office?.isDarkTheme ?? isDarkColor(office?.bodyBackgroundColor) ?? matches(DARK);
  return isDark ? "dark" : "light";
}

/** Null for anything but a color of the form #rrggbb. */
function isDarkColor(color: string | undefined): boolean | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** The theme of the pane. Office doesn't report when its own theme changes, so it is read again whenever the pane gets focus. */
export function usePaneTheme(officeTheme: () => OfficeTheme | undefined): Theme {
  const read = () => themeName(officeTheme(), (query) => window.matchMedia(query).matches);
  const [name, setName] = useState(read);
  useEffect(() => {
    const update = () => setName(read());
    const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
    window.addEventListener("focus", update);
    queries.forEach((query) => query.addEventListener("change", update));
    return () => {
      window.removeEventListener("focus", update);
      queries.forEach((query) => query.removeEventListener("change", update));
    };
  });
  useEffect(() => {
    // For what the browser draws itself, such as scroll bars.
    document.documentElement.style.colorScheme = name === "forced" ? "light dark" : name;
  }, [name]);
  return THEMES[name];
}
