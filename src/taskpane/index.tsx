import type { ReactNode } from "react";
import { type Root, createRoot } from "react-dom/client";
import { App } from "./shell/App";
import { NoAnswer, NotInExcel, Starting } from "./shell/Start";
import { Themed } from "./shell/Themed";

/** When somebody who waits for Excel should be told that something is wrong. */
const PATIENCE = 5000;

/** Undefined where this Excel doesn't say, or Microsoft's script was not loaded. */
function officeTheme() {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}

async function start(root: Root): Promise<void> {
  const show = (what: ReactNode) => root.render(<Themed officeTheme={officeTheme}>{what}</Themed>);
  show(<Starting />);
  if (typeof Office === "undefined") return show(<NoAnswer />);
  const timer = setTimeout(() => show(<NoAnswer />), PATIENCE);
  // Outside Office the script answers too, with no host.
  const { host } = await Office.onReady();
  clearTimeout(timer);
  show(host ? <App /> : <NotInExcel />);
}

void start(createRoot(document.getElementById("root")!));
