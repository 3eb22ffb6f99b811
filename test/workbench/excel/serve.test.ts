import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveSecurely } from "../../../src/workbench/excel/serve";

const folder = mkdtempSync(join(tmpdir(), "throughline-serve-"));
afterAll(() => rmSync(folder, { recursive: true }));

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** A certificate that this test alone trusts. */
function certificate(): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1"];
  execFileSync("openssl", ["req", "-x509", ...kind, ...subject, "-keyout", key, "-out", cert], {
    stdio: "ignore",
  });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

(hasOpenssl ? test : test.skip)(
  "serves a folder over https with the certificate that it is given",
  async () => {
    const trusted = certificate();
    writeFileSync(join(folder, "taskpane.html"), "<p>the pane</p>");
    const server = await serveSecurely(folder, trusted, 0);
    const { port } = server.address() as AddressInfo;
    const ask = (path: string) =>
      new Promise<[number | undefined, string]>((resolve, reject) => {
        get(`https://localhost:${port}/${path}`, { ca: trusted.cert, agent: false }, (response) => {
          let text = "";
          response.on("data", (part) => (text += part));
          response.on("end", () => resolve([response.statusCode, text]));
        }).on("error", reject);
      });
    try {
      expect(await ask("taskpane.html?do=check")).toEqual([200, "<p>the pane</p>"]);
      expect((await ask("nothing.html"))[0]).toBe(404);
      await expect(serveSecurely(folder, trusted, port)).rejects.toThrow("EADDRINUSE");
    } finally {
      server.close();
    }
  },
);
