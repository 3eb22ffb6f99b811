import { HostError } from "../errors";

/** Excel's sentence for each code, where a more telling one isn't needed. */
export const invalidArgument = () =>
  new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");

export const itemNotFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const accessDenied = () =>
  new HostError("AccessDenied", "You cannot perform the requested operation.");

export const invalidOperation = () =>
  new HostError("InvalidOperation", "The operation attempted is invalid on the object.");

export const generalException = () =>
  new HostError("GeneralException", "There was an internal error while processing the request.");

/** Names the member, since it is a developer who has to extend the host or do without. */
export const apiNotFound = (member: string) =>
  new HostError("ApiNotFound", `The API you are trying to use could not be found: ${member}.`);
