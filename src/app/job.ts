/** How screens wait for a use-case, and what they are told when it does not come to its end. */
export { toUserError, UserError } from "../excel/errors";
export { Cancelled, type Job } from "../excel/job";
