import { spawn } from "node:child_process";
import { workbenchText } from "../../text/workbench";
import { startServer } from "./server";

/** Shows an address in the user's browser where there is one; the address is printed in any case. */
function openBrowser(address: string): void {
  const [command, ...args] = {
    darwin: ["open", address],
    win32: ["cmd", "/c", "start", "", address],
  }[process.platform as "darwin" | "win32"] ?? ["xdg-open", address];
  spawn(command!, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

const DEFAULT_PORT = 3000;

startServer(Number(process.env["PORT"] ?? DEFAULT_PORT)).then(
  ({ address }) => {
    process.stdout.write(workbenchText.served(address));
    openBrowser(address);
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
