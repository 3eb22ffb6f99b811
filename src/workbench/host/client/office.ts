import { isSetSupported } from "./requirementSets";

/** A ribbon command's event: the add-in says when it is done. */
export type CommandHandler = (event: { completed(): void }) => void;

/** What stands in for `Office` of office.js, which outside Office loads no Excel code. */
export interface OfficeShim {
  readonly HostType: { readonly Excel: "Excel" };
  readonly PlatformType: { readonly PC: "PC"; readonly OfficeOnline: "OfficeOnline" };
  readonly context: {
    readonly host: "Excel";
    readonly platform: "PC";
    readonly contentLanguage: string;
    readonly displayLanguage: string;
    /** Changes with the theme of the program around the add-in. */
    officeTheme: OfficeTheme;
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
  };
  readonly actions: {
    associate(name: string, handler: CommandHandler): void;
    /** The handlers that were associated, by name: the ribbon of the host. */
    readonly handlers: ReadonlyMap<string, CommandHandler>;
  };
  /** Resolves with the host at once: there is nothing to wait for. */
  onReady(callback?: (info: HostInfo) => unknown): Promise<HostInfo>;
}

/** Office's colors, as add-ins are told them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** Office's light or dark theme. */
export function officeTheme(isDark: boolean): OfficeTheme {
  const [ground, text] = isDark ? ["#292929", "#FFFFFF"] : ["#FFFFFF", "#242424"];
  return {
    bodyBackgroundColor: ground,
    bodyForegroundColor: text,
    controlBackgroundColor: ground,
    controlForegroundColor: text,
    isDarkTheme: isDark,
  };
}

interface HostInfo {
  readonly host: "Excel";
  readonly platform: "PC";
}

/** @param covered the APIs that the host has: see requirementSets */
export function createOffice(covered: ReadonlySet<string>): OfficeShim {
  const handlers = new Map<string, CommandHandler>();
  const info: HostInfo = { host: "Excel", platform: "PC" };
  return {
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline" },
    context: {
      ...info,
      contentLanguage: "en-US",
      displayLanguage: "en-US",
      officeTheme: officeTheme(false),
      requirements: { isSetSupported: (name, version) => isSetSupported(covered, name, version) },
    },
    actions: { associate: (name, handler) => void handlers.set(name, handler), handlers },
    async onReady(callback) {
      await callback?.(info);
      return info;
    },
  };
}
