import { Writable } from "node:stream";
import { terminal } from "../../../src/workbench/cli/terminal";

/** A stream whose every write fails. */
function failing(code: string): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
}

/** How often the failure was told of. */
async function failuresOf(out: Writable, error: Writable): Promise<number> {
  let failures = 0;
  const output = terminal(out, error, () => failures++);
  output.out("answer");
  output.error("notice");
  await new Promise((resolve) => setImmediate(resolve));
  return failures;
}

test("a reader who stops reading is no failure, a full disk is one", async () => {
  expect(await failuresOf(failing("EPIPE"), failing("EPIPE"))).toBe(0);
  expect(await failuresOf(failing("ENOSPC"), failing("ENOSPC"))).toBe(1);
});
