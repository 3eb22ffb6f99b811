import type { Book, BookSheet } from "../host/book/book";
import type { Area, BookData, ValidationData } from "../host/book/data";
import { HostError } from "../host/errors";
import type { CellHelp } from "./view/entryHelp";
import { type HostedWorkbook, hostWorkbook } from "../host/hosted";
import type { Shown } from "./view/shown";

/** Cells that the user has typed into. */
export interface Entered {
  readonly sheet: BookSheet;
  readonly cells: readonly Area[];
  /** Puts their old contents back. */
  takeBack(): void;
}

/** What came of something that the user asked for. */
export interface Outcome {
  /** Why the workbook refuses it; null when it was done. */
  readonly refusal: HostError | null;
  /** The rule on entries that what was typed breaks; unless it only warns, the old contents are back. */
  readonly broken: ValidationData | null;
}

/** How long requests of the pane may lie apart and still be undone together, in milliseconds. */
const ONE_STEP_MS = 1_500;
/** How long to wait for the pane's next request before the screen follows, in milliseconds. */
const SETTLE_MS = 60;
/** So many steps can be undone. */
const MOST_STEPS = 50;

/**
 * The workbook that the page has open: what its user and the pane do to it, one after the other, and what it was before
 * each of their steps.
 */
export class OpenDocument {
  private past: BookData[] = [];
  private future: BookData[] = [];
  private current: BookData;
  private saved: BookData;
  private timer: number | undefined;
  private lastByPane = -Infinity;
  /** Whether somebody else than the screen's user has selected cells or brought a sheet to the front. */
  private isElsewhere = false;
  private isLooking = false;

  /** Told what to show after every change. */
  onShown: (shown: Shown) => void = () => undefined;
  /** Told what is known about entries in the selected cell, whenever it may be another. */
  onHelp: (help: CellHelp | null) => void = () => undefined;

  private constructor(
    readonly name: string,
    readonly hosted: HostedWorkbook,
    data: BookData,
  ) {
    this.current = data;
    this.saved = data;
    hosted.onEvent = ({ kind }) => {
      if (kind !== "changed" && !this.isLooking) this.isElsewhere = true;
    };
    hosted.bridge.onChanged = () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.followPane(), SETTLE_MS);
    };
  }

  /** @throws XlsxError for a file that can't be opened */
  static async open(name: string, xlsx: Uint8Array): Promise<OpenDocument> {
    const hosted = await hostWorkbook(xlsx);
    return new OpenDocument(name, hosted, await hosted.book.toData());
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Does what the user asks for, as one step that can be undone; what is shown is right again whatever comes of it. */
  edit(action: (book: Book) => Entered | null): Promise<Outcome> {
    return this.hosted.bridge.between(async () => {
      await this.followWaiting();
      const { book } = this.hosted;
      let refusal: HostError | null = null;
      let broken: ValidationData | null = null;
      try {
        const entered = action(book);
        if (entered) broken = await brokenRule(book, entered);
        if (entered && broken && forbids(broken)) entered.takeBack();
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        refusal = error;
      }
      this.lastByPane = -Infinity;
      await this.follow(true);
      return { refusal, broken };
    });
  }

  /** Notes where the user is; nothing to undo. */
  look(action: (book: Book) => void): void {
    void this.hosted.bridge.between(async () => {
      const { book } = this.hosted;
      const before = book.activeSheet;
      this.isLooking = true;
      action(book);
      this.isLooking = false;
      // Of a sheet that nobody sees not everything is kept up to date.
      if (book.activeSheet !== before) await this.follow(false);
      else this.onHelp(helpOf(book));
    });
  }

  /** What the list of the selected cell offers. */
  choices(): Promise<readonly string[]> {
    return this.hosted.bridge.between(async () => {
      const { book } = this.hosted;
      await book.calculate();
      const { row, column } = book.activeSheet.selection;
      const choices = book.activeSheet.choicesAt(row, column) ?? [];
      return choices.map((choice) => (typeof choice === "object" ? "" : String(choice)));
    });
  }

  undo(): Promise<void> {
    return this.travel(this.past, this.future);
  }

  redo(): Promise<void> {
    return this.travel(this.future, this.past);
  }

  /** Whether there is something to save. */
  get isChanged(): boolean {
    return !sameContent(this.saved, this.current);
  }

  async save(): Promise<Uint8Array> {
    const file = await this.hosted.save();
    this.saved = this.current;
    return file;
  }

  close(): void {
    window.clearTimeout(this.timer);
    this.hosted.close();
  }

  /** What is to be shown now. */
  get shown(): Shown {
    const { book } = this.hosted;
    const { activeSheet, sheets } = book;
    return {
      book,
      data: this.current,
      ids: sheets.map(({ id }) => id),
      goTo: this.isElsewhere ? { sheet: activeSheet.id, selection: activeSheet.selection } : null,
    };
  }

  private travel(from: BookData[], to: BookData[]): Promise<void> {
    return this.hosted.bridge.between(async () => {
      await this.followWaiting();
      const target = from.pop();
      if (!target) return;
      to.push(this.current);
      await this.hosted.restore(target);
      this.lastByPane = -Infinity;
      this.current = await this.hosted.book.toData();
      this.isElsewhere = true;
      this.show();
    });
  }

  /** What the pane does in several requests, shortly after each other, is one step. */
  private followPane(): Promise<void> {
    return this.hosted.bridge.between(() => this.followWaiting());
  }

  /** Follows the pane at once where that is still to come: what it has done is a step of its own, however soon its user goes on. */
  private async followWaiting(): Promise<void> {
    if (this.timer === undefined) return;
    window.clearTimeout(this.timer);
    this.timer = undefined;
    const now = performance.now();
    const goesOn = now - this.lastByPane < ONE_STEP_MS;
    if (await this.follow(!goesOn)) this.lastByPane = now;
  }

  /** @returns whether anything has changed */
  private async follow(isStep: boolean): Promise<boolean> {
    const next = await this.hosted.book.toData();
    const isChanged = !sameContent(this.current, next);
    if (isStep && isChanged) {
      this.past = [...this.past.slice(1 - MOST_STEPS), this.current];
      this.future = [];
    }
    this.current = next;
    this.show();
    return isChanged;
  }

  private show(): void {
    this.onShown(this.shown);
    this.onHelp(helpOf(this.hosted.book));
    this.isElsewhere = false;
  }
}

function helpOf({ activeSheet }: Book): CellHelp | null {
  const { row, column } = activeSheet.selection;
  const rule = activeSheet.validationAt(row, column);
  if (!rule) return null;
  const { prompt, type, inCellDropDown } = rule;
  const isPrompted = prompt?.show === true && prompt.title + prompt.message !== "";
  return {
    sheetId: activeSheet.id,
    row,
    column,
    hasList: type === "list" && inCellDropDown,
    prompt: isPrompted ? { title: prompt.title, message: prompt.message } : null,
  };
}

/** The first rule that entered cells break, of those that say so. */
async function brokenRule(book: Book, { sheet, cells }: Entered): Promise<ValidationData | null> {
  const ruled = cells.filter(({ row, column }) => sheet.validationAt(row, column)?.error?.show !== false);
  if (!ruled.some(({ row, column }) => sheet.validationAt(row, column))) return null;
  await book.calculate();
  const cell = ruled.find(({ row, column }) => !sheet.meetsRule(row, column));
  return cell ? sheet.validationAt(cell.row, cell.column) : null;
}

/** A rule that says nothing about it keeps people from entering what it doesn't allow, as in Excel. */
export function forbids({ error }: ValidationData): boolean {
  return (error?.style ?? "stop") === "stop";
}

/** Whether only the sheet in front differs, which is nothing to undo. What has not changed is the same object. */
function sameContent(a: BookData, b: BookData): boolean {
  return (
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, index) => sheet === b.sheets[index]) &&
    JSON.stringify(a.names) === JSON.stringify(b.names)
  );
}
