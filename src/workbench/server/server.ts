import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

const ROOT = join(__dirname, "../../..");
const LIBRARY = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");

/** The script that the pane loads in place of office.js: the page around it is its host. */
const officeScript = () => `window._richApiNativeBridge = window.parent.excelHost.bridge;
${readFileSync(LIBRARY, "utf8")}
window.Office = window.parent.excelHost.office;`;

/** The pane as Excel loads it, but for where office.js comes from. */
const paneHtml = () =>
  readFileSync(join(ROOT, "dist/taskpane.html"), "utf8").replace(
    /https:\/\/appsforoffice[^"]*office\.js/,
    "/office/office.js",
  );

export interface WorkbenchServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the workbench to this machine alone. @param port 0 for any that is free */
export async function startServer(port: number): Promise<WorkbenchServer> {
  const page = sirv(join(ROOT, "build/workbench"), { dev: true });
  const addin = sirv(join(ROOT, "dist"), { dev: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/office/office.js") return send(response, "text/javascript", officeScript());
    if (pathname === "/addin/taskpane.html") return send(response, "text/html", paneHtml());
    if (pathname.startsWith("/addin/")) {
      request.url = pathname.slice("/addin".length);
      return addin(request, response, () => notFound(response));
    }
    return page(request, response, () => notFound(response));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function send(response: ServerResponse<IncomingMessage>, type: string, body: string): void {
  response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "no-store" });
  response.end(body);
}

function notFound(response: ServerResponse<IncomingMessage>): void {
  response.writeHead(404).end();
}
