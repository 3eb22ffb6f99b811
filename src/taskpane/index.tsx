import { type Root, createRoot } from "react-dom/client";
import { App } from "./shell/App";
import { NoAnswer, NotInExcel, Starting } from "./shell/Start";

/** When somebody who waits for Excel should be told that something is wrong. */
const PATIENCE = 5000;

/** Undefined where this Excel doesn't say, or Microsoft's script was not loaded. */
function officeTheme() {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}

async function start(root: Root): Promise<void> {
  root.render(<Starting officeTheme={officeTheme} />);
  const noAnswer = () => root.render(<NoAnswer officeTheme={officeTheme} />);
  if (typeof Office === "undefined") return noAnswer();
  const timer = setTimeout(noAnswer, PATIENCE);
  // Outside Office the script answers too, with no host.
  const { host } = await Office.onReady();
  clearTimeout(timer);
  root.render(host ? <App officeTheme={officeTheme} /> : <NotInExcel officeTheme={officeTheme} />);
}

void start(createRoot(document.getElementById("root")!));
