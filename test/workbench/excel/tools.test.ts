import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { sideloadText } from "../../../src/text/sideload";

const ROOT = join(__dirname, "../../..");
const TSX = createRequire(__filename).resolve("tsx/cli");

const run = (tool: string) =>
  spawnSync(process.execPath, [TSX, join(ROOT, "src/workbench/excel", tool)], {
    encoding: "utf8",
  });

// Elsewhere it would start Excel.
(process.platform === "linux" ? test : test.skip)(
  "where there is no Excel, sideload says so and does nothing",
  () => {
    const { status, stdout, stderr } = run("sideload.ts");
    expect([status, stdout, stderr]).toEqual([1, "", `${sideloadText.noExcel("linux")}\n`]);
  },
);
