import { hostWorkbook } from "../host/hosted";
import { type PaneWindow, servePane } from "./pane";

async function start() {
  const file = await fetch("samples/riverbend.xlsx");
  const workbook = await hostWorkbook(new Uint8Array(await file.arrayBuffer()));
  servePane(document.querySelector<HTMLIFrameElement>("#pane")!, workbook);
}

void start();
export type { PaneWindow };
