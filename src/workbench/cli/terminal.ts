import type { Writable } from "node:stream";
import type { Output } from "./command";

/**
 * Output to a terminal, or to what its output was sent to. A reader who has read enough (`throughline … | head`) is no
 * failure. @param onFailure is called when the answer could not be written for another reason, such as a full disk
 */
export function terminal(out: Writable, error: Writable, onFailure: () => void): Output {
  out.on("error", (failure: NodeJS.ErrnoException) => {
    if (failure.code !== "EPIPE") onFailure();
  });
  // There is nowhere left to say that this failed.
  error.on("error", () => undefined);
  return { out: (text) => void out.write(text), error: (text) => void error.write(text) };
}
