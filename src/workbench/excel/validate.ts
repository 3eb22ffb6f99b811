import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { sideloadText } from "../../text/sideload";

const MANIFEST = join(__dirname, "../../../dist/manifest.xml");
const TOOL = createRequire(__filename).resolve("office-addin-manifest/cli.js");

/** Asks Microsoft's validation service about the built manifest. @returns the exit code: 0 for a valid one */
function validate(): number {
  if (!existsSync(MANIFEST)) return say(sideloadText.notBuilt);
  const { status, stderr } = spawnSync(process.execPath, [TOOL, "validate", MANIFEST], {
    stdio: ["ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  if (stderr.includes("Unable to contact")) return say(sideloadText.needsNetwork);
  process.stderr.write(stderr);
  return status ?? 1;
}

function say(sentence: string): 1 {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

process.exitCode = validate();
