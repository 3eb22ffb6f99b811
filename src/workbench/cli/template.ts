import {
  PART_IDS,
  type PartId,
  parseSchools,
  type School,
  setUp,
  suggestedWindow,
} from "../../app/setUp/setUp";
import { partsOf, vocabularyChoices } from "../../app/setUp/existing";
import { schoolsInWorkbook } from "../../app/setUp/schools";
import { SCHOOL_YEAR_START } from "../../plan/settings";
import { cliText } from "../../text/cli";
import { templateCommandText as text } from "../../text/templateCommand";
import { openHost, type Host } from "../host";
import { json } from "./answer";
import { type ExitCode, type Output, today } from "./command";
import { CliFailure, toFailure } from "./failure";
import { readWorkbookFile, refuseSameFile, writeWhole } from "./files";
import { tabulate } from "./layout";
import { withWorkbook } from "./workbook";

export interface TemplateOptions {
  readonly schools?: string;
  readonly out?: string;
  readonly vocabulary?: string;
  readonly sheetPerSchool?: boolean;
  readonly name?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

/** `throughline template PART…`: a new workbook with the sheets of the parts, ready to be filled in. @throws CliFailure */
export async function template(
  parts: readonly string[],
  options: TemplateOptions,
  output: Output,
): Promise<ExitCode> {
  const vocabulary = vocabularyOf(options.vocabulary);
  if (options.list) {
    output.out(options.json ? json(listed(vocabulary)) : listText(vocabulary));
    return 0;
  }
  const wanted = partsNamed(parts);
  const { out } = options;
  if (out === undefined) throw new CliFailure(text.failures.noOut);
  if (!/\.xlsx$/i.test(out)) throw new CliFailure(cliText.failures.notXlsx(out));
  if (options.schools !== undefined) await refuseSameFile(options.schools, out);
  const schools = options.schools === undefined ? [] : await schoolsIn(options.schools);
  const { made, stats, bytes } = await inNewWorkbook(out, async (host) => {
    const { made } = await setUp({
      planName: options.name ?? text.planName,
      window: suggestedWindow(today(), SCHOOL_YEAR_START),
      schools,
      parts: wanted,
      schoolPlans: options.sheetPerSchool ? "sheetPerSchool" : "oneTable",
      vocabulary,
    });
    const stats = { ...host.stats };
    await dropFirstSheet(host);
    return { made, stats, bytes: await host.save() };
  });
  await writeWhole(out, bytes);
  const answer = {
    sheets: made,
    schools: schools.length,
    requests: stats.requests,
    bytes: stats.bytesSent + stats.bytesReceived,
  };
  output.out(options.json ? json(answer) : `${text.done(made.length, out)}\n`);
  return 0;
}

function vocabularyOf(wanted: string | undefined): string {
  const choices = vocabularyChoices();
  const id = wanted ?? choices[0]!.id;
  const found = choices.find((each) => each.id.toLowerCase() === id.toLowerCase());
  if (!found) throw new CliFailure(text.failures.unknownVocabulary(id));
  return found.id;
}

/** Parts by their names, in any case, with or without hyphens. */
function partsNamed(names: readonly string[]): PartId[] {
  if (names.length === 0) throw new CliFailure(text.failures.noParts);
  const plain = (name: string) => name.replace(/[-_\s]/g, "").toLowerCase();
  return names.flatMap((name) => {
    if (plain(name) === text.all) return PART_IDS;
    const part = PART_IDS.find((id) => plain(id) === plain(name));
    if (!part) throw new CliFailure(text.failures.unknownPart(name));
    return [part];
  });
}

function listed(vocabulary: string) {
  return {
    parts: partsOf(vocabulary).map(({ part, name, purpose }) => ({ part, name, purpose })),
    vocabularies: vocabularyChoices(),
  };
}

function listText(vocabulary: string): string {
  const { parts, vocabularies } = listed(vocabulary);
  const lines = (rows: string[][]) => tabulate(rows).map((line) => `  ${line}`);
  return `${[
    text.lists.parts,
    ...lines(parts.map(({ part, name, purpose }) => [part, name, purpose])),
    "",
    text.lists.vocabularies,
    ...lines(vocabularies.map(({ id, name }) => [id, name])),
  ].join("\n")}\n`;
}

async function schoolsIn(file: string): Promise<School[]> {
  const schools = /\.xlsx$/i.test(file)
    ? await withWorkbook(file, () => schoolsInWorkbook(today()))
    : parseSchools(await readText(file));
  if (schools.length === 0) throw new CliFailure(text.failures.noSchools(file));
  return schools;
}

async function readText(file: string): Promise<string> {
  return new TextDecoder().decode(await readWorkbookFile(file));
}

async function inNewWorkbook<T>(file: string, work: (host: Host) => Promise<T>): Promise<T> {
  const host = await openHost();
  const { Excel, Office, OfficeExtension } = host;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  try {
    return await work(host);
  } catch (error) {
    throw toFailure(error, file);
  } finally {
    host.close();
  }
}

/** The empty sheet that a new workbook begins with. */
function dropFirstSheet({ Excel }: Host): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
}
