const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY = 128;

/**
 * Office's old container holds both .xls workbooks and encrypted .xlsx ones: the names of its streams tell which.
 * @returns null for a file that is no such container ([MS-CFB] 2.2, 2.6.1)
 */
export function oleKind(bytes: Uint8Array): "encrypted" | "xls" | "notAWorkbook" | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const names = streamNames(bytes);
  if (names.has("EncryptedPackage")) return "encrypted";
  return names.has("Workbook") || names.has("Book") ? "xls" : "notAWorkbook";
}

/**
 * Every directory entry begins at a multiple of its size with its name in UTF-16 and, at byte 64, the length of that.
 * Looking for entries in the whole file also finds them where the directory's chain of sectors is cut off.
 */
function streamNames(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder("utf-16le");
  const names = new Set<string>();
  for (let start = 512; start + 66 <= bytes.length; start += DIRECTORY_ENTRY) {
    const length = view.getUint16(start + 64, true);
    if (length >= 4 && length <= 64 && length % 2 === 0)
      names.add(decoder.decode(bytes.subarray(start, start + length - 2)));
  }
  return names;
}
