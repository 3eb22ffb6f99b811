import { cliText } from "../../text/cli";
import { run } from "./program";
import { terminal } from "./terminal";

const { stdout, stderr } = process;
const output = terminal(stdout, stderr, () => {
  stderr.write(`${cliText.failures.notShown}\n`);
  process.exitCode = 2;
});

void run(process.argv.slice(2), output).then((exitCode) => {
  process.exitCode ??= exitCode;
});
