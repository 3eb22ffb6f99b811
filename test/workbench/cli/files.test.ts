import { execFileSync } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../../src/workbench/cli/files";
import { newFolder, removeFolders } from "./cli";

afterAll(removeFolders);

test("what is there and no file is written to, not replaced", async () => {
  const pipe = join(await newFolder(), "pipe");
  execFileSync("mkfifo", [pipe]);
  const read = readFile(pipe, "utf8");
  await writeWhole(pipe, "answer");
  expect(await read).toBe("answer");
  expect((await stat(pipe)).isFIFO()).toBe(true);
});
