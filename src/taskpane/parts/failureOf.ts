import { toUserError } from "../../app/job";
import { frameText } from "../../text/pane/frame";
import type { Failure } from "./Failed";

/** The sentence for whatever was thrown, and what is for whoever looks closer. */
export function failureOf(error: unknown): Failure {
  const { message, details } = toUserError(error);
  const isNotLoaded = error instanceof Error && error.name === "ChunkLoadError";
  return { message: isNotLoaded ? frameText.notLoaded : message, details };
}
