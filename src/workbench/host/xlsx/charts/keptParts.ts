import type { KeptPart } from "../../book/charts/chartData";
import type { Package } from "../package";

/** So deep lead parts to each other that belong to one chart; deeper only in files that run in circles. */
const DEEPEST = 4;

/** Reads a part, and those that it leads to, to be written again as they are. */
export async function readKeptPart(parts: Package, path: string, depth = 0): Promise<KeptPart> {
  const links: KeptPart["links"][number][] = [];
  for (const { id, wholeType, target, external } of await parts.relationships(path)) {
    if (external) links.push({ id, type: wholeType, target });
    else if (depth < DEEPEST && parts.has(target))
      links.push({ id, type: wholeType, target: await readKeptPart(parts, target, depth + 1) });
  }
  const contentType = await parts.contentType(path);
  return {
    extension: /\.(\w+)$/.exec(path)?.[1] ?? "xml",
    contentType,
    content: /[+/]xml$/.test(contentType) ? await xmlText(parts, path) : await parts.bytes(path),
    links,
  };
}

/** It will be written as UTF-8, whatever it was. */
async function xmlText(parts: Package, path: string): Promise<string> {
  const text = await parts.text(path);
  return text.replace(/^(\s*<\?xml[^>]*encoding=)(["'])[^"']*\2/, '$1"UTF-8"');
}
