import type { Session } from "../protocol/declare";
import { accessDenied } from "../protocol/refusals";

/** @throws HostError AccessDenied where the workbook's structure is protected */
export function requireOpenStructure({ isStructureLocked }: Session): void {
  if (isStructureLocked) throw accessDenied();
}
