import type { HostedWorkbook } from "../host/hosted";
import type { NativeBridge } from "../host/protocol/bridge";
import type { OfficeShim } from "../host/client/office";

/** What the pane's window gets from this page before Microsoft's client library runs in it. */
export interface ExcelHost {
  readonly bridge: NativeBridge;
  readonly office: OfficeShim;
}

/** The window of the page, where the pane's Office script looks for its host. */
export type PaneWindow = Window & { excelHost?: ExcelHost };

/** What the buttons of the add-in on Excel's ribbon ask of the pane. */
export type RibbonCommand = "check" | "rollup";

/** Loads the add-in's pane into a frame, with a workbook in place of Excel. @param command the ribbon button that opens it */
export function servePane(
  frame: HTMLIFrameElement,
  { bridge, Office }: HostedWorkbook,
  command?: RibbonCommand,
): void {
  (window as PaneWindow).excelHost = { bridge: bridge.native, office: Office };
  const address = `addin/taskpane.html${command ? `?do=${command}` : ""}`;
  // As a new page even where it is the same one: what the pane holds on to belongs to another workbook.
  frame.contentWindow?.location.replace(address);
}
