import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rulesDocument } from "./rules";

/** `npm run docs`: makes the documents that are made from the program. */
void writeFile(join(__dirname, "../rules.md"), rulesDocument());
