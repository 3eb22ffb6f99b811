import { OpenDocument } from "./document";
import { servePane } from "./pane";
import { Screen } from "./view/show";
import { createScreen } from "./view/univer";

async function start() {
  const file = await fetch("samples/riverbend.xlsx");
  const document_ = await OpenDocument.open("riverbend.xlsx", new Uint8Array(await file.arrayBuffer()));
  const screen = new Screen(createScreen(document.querySelector<HTMLElement>("#sheet")!, false));
  screen.show(await document_.data(), document_.sheetIds);
  servePane(document.querySelector<HTMLIFrameElement>("#pane")!, document_.hosted);
}

void start();
