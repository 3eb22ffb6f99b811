import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { workbenchText } from "../../text/workbench";

const ROOT = join(__dirname, "../../..");
const PAGE = join(ROOT, "build/workbench");
const ADDIN = join(ROOT, "dist");
const PANE = "taskpane.html";
const LIBRARY = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
/** Where the pane finds its Office script here. */
const OFFICE_SCRIPT = "/office/office.js";

/** The workbench as it is served. */
export interface WorkbenchServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench to this machine alone: the page, and the add-in exactly as it was built for Excel. Only the
 * address of office.js differs in the pane's HTML, since Microsoft's own does nothing outside of Office.
 * @param port 0 for any that is free; the next free one is taken in place of one that is not
 * @throws Error with a sentence when nothing was built, or no port is free
 */
export async function startServer(port: number): Promise<WorkbenchServer> {
  if (![join(PAGE, "index.html"), join(ADDIN, PANE)].every((file) => existsSync(file)))
    throw new Error(workbenchText.notBuilt);
  const page = sirv(PAGE, { dev: true });
  const addin = sirv(ADDIN, { dev: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const notFound = () => void response.writeHead(404).end();
    if (pathname === OFFICE_SCRIPT) return send(response, "text/javascript", officeScript());
    if (pathname === `/addin/${PANE}`) return send(response, "text/html", paneHtml());
    if (!pathname.startsWith("/addin/")) return page(request, response, notFound);
    request.url = pathname.slice("/addin".length);
    return addin(request, response, notFound);
  });
  await listen(server, port);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The script that the pane loads in place of office.js: Microsoft's client for Excel, with the page around it as host. */
function officeScript(): string {
  return `window._richApiNativeBridge = window.parent.excelHost.bridge;
${readFileSync(LIBRARY, "utf8")}
window.Office = window.parent.excelHost.office;`;
}

function paneHtml(): string {
  return readFileSync(join(ADDIN, PANE), "utf8").replace(
    /(<script[^>]*src=")https:\/\/[^"]*\/office\.js"/,
    `$1${OFFICE_SCRIPT}"`,
  );
}

/** So many ports are tried before giving up. */
const MOST_TRIES = 20;

async function listen(server: Server, port: number): Promise<void> {
  for (let tried = 0; ; tried++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port === 0 ? 0 : port + tried, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || tried === MOST_TRIES) throw error;
    }
  }
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" });
  response.end(body);
}
