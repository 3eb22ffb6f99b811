import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { sideloadText } from "../../text/sideload";
import { serveSecurely } from "./serve";

const ROOT = join(__dirname, "../../..");
const PORT = 3000;

// Fetched when needed: they bring a native module along, which builds on few machines and none without Excel.
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";

/** Where the first of these tools puts the certificate that it makes this machine trust. */
const certificateFile = (name: string) => readFileSync(join(homedir(), ".office-addin-dev-certs", name));

/** Runs a command line in the repository. @throws Error that names the command if it does not succeed */
async function run(command: string): Promise<void> {
  // Through a shell, since npm and npx are scripts on Windows.
  const child = spawn(command, { cwd: ROOT, stdio: "inherit", shell: true });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(sideloadText.failed(command));
}

/** Builds the add-in for this machine, serves it, and starts desktop Excel with it until interrupted. */
async function sideload(): Promise<void> {
  if (!["win32", "darwin"].includes(process.platform))
    throw new Error(sideloadText.noExcel(process.platform));
  await run("npm run -s build");
  await run(`npx --yes ${CERTIFICATES} install`);
  const certificate = { key: certificateFile("localhost.key"), cert: certificateFile("localhost.crt") };
  const server = await serveSecurely(join(ROOT, "dist"), certificate, PORT);
  try {
    await run(
      `npx --yes ${DEBUGGING} start dist/manifest.xml desktop --app excel --no-debug --no-live-reload`,
    );
    process.stdout.write(`${sideloadText.serving(`https://localhost:${PORT}/`)}\n`);
    await new Promise((resolve) => process.once("SIGINT", resolve));
    await run(`npx --yes ${DEBUGGING} stop dist/manifest.xml desktop`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

sideload().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
