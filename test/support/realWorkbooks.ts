import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The folder with workbooks of real districts. They are not ours to hand on, so they stand beside the repository, or where
 * REAL_WORKBOOKS says; tests that read them are skipped where they are not.
 */
export const REAL_WORKBOOKS = process.env["REAL_WORKBOOKS"] ?? resolve(__dirname, "../../../shared/wild");

/** The paths of all of them; none where the folder is not. */
export function realWorkbooks(): string[] {
  if (!existsSync(REAL_WORKBOOKS)) return [];
  return readdirSync(REAL_WORKBOOKS)
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => join(REAL_WORKBOOKS, file));
}

/** The name of a test that is skipped without them. */
export const NO_REAL_WORKBOOKS = `real workbooks: the folder ${REAL_WORKBOOKS} is not on this machine`;
