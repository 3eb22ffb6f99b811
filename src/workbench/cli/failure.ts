import { cliText } from "../../text/cli";
import { XlsxError } from "../host/xlsx/errors";

/** Why a command could not run, in one sentence that is for the person who typed it. */
export class CliFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CliFailure";
  }
}

/** The sentence for anything that was thrown while a command worked on a file. */
export function toFailure(error: unknown, file: string): CliFailure {
  if (error instanceof CliFailure) return error;
  if (error instanceof XlsxError)
    return new CliFailure(cliText.failures.file[error.cause](file), { cause: error });
  if (isForUsers(error)) return new CliFailure(error.message, { cause: error });
  const what = error instanceof Error ? error.message : String(error);
  return new CliFailure(cliText.failures.unexpected(what), { cause: error });
}

/** Use-cases throw errors whose message is a sentence for users. */
function isForUsers(error: unknown): error is Error {
  return error instanceof Error && error.name === "UserError";
}
