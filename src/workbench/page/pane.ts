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

/** Loads the add-in's pane into a frame, with a workbook in place of Excel. */
export function servePane(frame: HTMLIFrameElement, { bridge, Office }: HostedWorkbook): void {
  (window as PaneWindow).excelHost = { bridge: bridge.native, office: Office };
  frame.src = "addin/taskpane.html";
}
