import { errorText } from "../text/errors";

/** An error in a sentence that a user can act on; `details` is for whoever looks closer. */
export class UserError extends Error {
  constructor(
    message: string,
    readonly details: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "UserError";
  }
}

/** Turns whatever a batch threw into a sentence. A UserError passes through. */
export function toUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  if (isOfficeError(error)) {
    const where = error.debugInfo?.errorLocation;
    const details = `${error.code}${where ? ` (${where})` : ""}: ${error.message}`;
    return new UserError(errorText.byCode[error.code] ?? errorText.other, details, { cause: error });
  }
  const details = error instanceof Error ? error.message : String(error);
  return new UserError(errorText.unexpected, details, { cause: error });
}

/** By shape, since a library loaded elsewhere has an Error class of its own. */
function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return error instanceof Object && "code" in error && typeof error.code === "string" && "debugInfo" in error;
}
