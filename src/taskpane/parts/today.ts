import { type DateSerial, dateOf } from "../../plan/values/date";

/** The calendar day where the user is. */
export function today(): DateSerial {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}
