import { type Host, openHost } from "../host";
import { toFailure } from "./failure";
import { readWorkbookFile } from "./files";

/**
 * Opens a workbook behind the host and lets work be done on it, as the add-in does it in Excel: the product finds
 * Excel where it always does, among the globals.
 * @throws CliFailure with the sentence for whatever went wrong
 */
export async function withWorkbook<T>(file: string, work: (host: Host) => Promise<T>): Promise<T> {
  try {
    const host = await openHost(await readWorkbookFile(file));
    const { Excel, Office, OfficeExtension } = host;
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    try {
      return await work(host);
    } finally {
      host.close();
    }
  } catch (error) {
    throw toFailure(error, file);
  }
}
