/** The texts of a table's cells on the clipboard, row by row; null when there is no table. */
export function htmlRows(html: string): string[][] | null {
  if (!/<t[rd]\b/i.test(html)) return null;
  const page = new DOMParser().parseFromString(html, "text/html");
  const rows = [...page.querySelectorAll("tr")].filter((row) => !row.parentElement?.closest("td, th"));
  const texts: string[][] = rows.map(() => []);
  rows.forEach((row, index) => {
    for (const cell of row.cells) {
      const own = texts[index]!;
      let column = 0;
      while (own[column] !== undefined) column++;
      // Cells over several rows or columns: the text stands in the first.
      for (let down = 0; down < Math.min(cell.rowSpan || 1, rows.length - index); down++)
        for (let right = 0; right < cell.colSpan; right++)
          texts[index + down]![column + right] = down + right === 0 ? textOf(cell) : "";
    }
  });
  const width = Math.max(...texts.map((row) => row.length));
  const full = texts.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return width > 0 ? full : null;
}

/** White space is as good as one blank in HTML, and what Excel adds for line breaks in a cell is a break. */
function textOf(cell: HTMLElement): string {
  for (const lineBreak of cell.querySelectorAll("br")) lineBreak.replaceWith("\u0000");
  const text = (cell.textContent ?? "").replace(/[ \t\r\n]+/g, " ");
  return text
    .split("\u0000")
    .map((line) => line.trim())
    .join("\n");
}

/** Texts with tabs between columns, as spreadsheets put them on the clipboard; quotes hold line breaks together. */
export function textRows(text: string): string[][] {
  if (text === "") return [];
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [whole, content, end] = match as unknown as [string, string, string];
    const isQuoted = content.length > 1 && content.startsWith('"') && /[\t\r\n]/.test(content);
    rows[rows.length - 1]!.push(isQuoted ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === "" || whole === "") break;
    if (end === "\t") continue;
    if (cell.lastIndex >= text.length) break;
    rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
