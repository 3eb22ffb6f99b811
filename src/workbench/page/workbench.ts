import { ThemeService } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import { workbenchText as text } from "../../text/workbench";
import { officeTheme } from "../host/client/office";
import type { Book } from "../host/book/book";
import type { ValidationData } from "../host/book/data";
import type { HostError } from "../host/errors";
import { XlsxError } from "../host/xlsx/errors";
import { Bar } from "./bar";
import { type Entered, forbids, OpenDocument } from "./document";
import type { Shown } from "./view/shown";
import { takeDroppedFiles } from "./fileDrop";
import { listenToKeys } from "./keys";
import { servePane } from "./pane";
import { askAboutUnsaved } from "./unsaved";
import { ChartLayer } from "./view/charts/charts";
import { applyEdit } from "./view/cellEdits";
import { EntryHelp } from "./view/entryHelp";
import { Screen } from "./view/show";
import { createScreen } from "./view/univer";
import { passOnEdits } from "./view/userEdits";

/** The page: one workbook, the screen that shows it, and the pane beside it. */
export class Workbench {
  private readonly bar: Bar;
  private readonly univer;
  private readonly screen: Screen;
  private readonly charts: ChartLayer;
  private open: OpenDocument | null = null;
  private help: EntryHelp | null = null;
  private isDark = matchMedia("(prefers-color-scheme: dark)").matches;

  constructor(
    bar: HTMLElement,
    private readonly sheet: HTMLElement,
    private readonly pane: HTMLIFrameElement,
  ) {
    this.bar = new Bar(bar, {
      open: (file) => void this.openFile(file),
      save: () => void this.save(),
      undo: () => void this.open?.undo(),
      redo: () => void this.open?.redo(),
      command: (command) => {
        if (this.open) servePane(this.pane, this.open.hosted, command);
      },
      toggleTheme: () => this.setTheme(!this.isDark),
    });
    this.univer = createScreen(sheet, this.isDark);
    this.screen = new Screen(this.univer);
    this.charts = new ChartLayer(this.univer);
    this.setTheme(this.isDark);
    this.listenTo(window);
    pane.addEventListener("load", () => this.listenTo(pane.contentWindow!));
    window.addEventListener("beforeunload", (event) => {
      if (this.open?.isChanged) event.preventDefault();
    });
  }

  /** Files and keys may reach the page or the pane in it. */
  private listenTo(target: Window): void {
    takeDroppedFiles(target, (file) => void this.openFile(file));
    listenToKeys(target, {
      open: () => this.bar.pickFile(),
      save: () => void this.save(),
      nextPart: (back) => this.focusNextPart(back),
      openList: () => this.sheet.contains(document.activeElement) && (this.help?.openList() ?? false),
    });
  }

  private focusNextPart(back: boolean): void {
    const { activeElement } = document;
    const now = activeElement === this.pane ? 2 : this.sheet.contains(activeElement) ? 1 : 0;
    const parts = [() => this.bar.focus(), () => this.focusSheet(), () => this.pane.contentWindow?.focus()];
    parts[(now + (back ? 2 : 1)) % 3]!();
  }

  private focusSheet(): void {
    this.univer.__getInjector().get(ILayoutService).focus();
  }

  async openSample({ file, name }: { readonly file: string; readonly name: string }): Promise<void> {
    const response = await fetch(file);
    await this.openBytes(name, await response.arrayBuffer(), text.sampleOpened);
  }

  private async openFile(file: File): Promise<void> {
    if (this.open?.isChanged) {
      const answer = await askAboutUnsaved(this.open.name);
      if (answer === "cancel") return;
      if (answer === "save") await this.save();
    }
    await this.openBytes(file.name, await file.arrayBuffer(), text.opened(file.name));
  }

  /** @param done what to say when it has worked */
  private async openBytes(name: string, bytes: ArrayBuffer, done: string): Promise<void> {
    this.bar.say(text.opening(name), "progress");
    try {
      const opened = await OpenDocument.open(name, new Uint8Array(bytes));
      this.open?.close();
      this.open = opened;
      opened.onShown = (shown) => this.show(shown);
      opened.onHelp = (help) => this.help?.show(help);
      this.screen.clear();
      this.show(opened.shown);
      this.listen();
      opened.hosted.Office.context.officeTheme = officeTheme(this.isDark);
      servePane(this.pane, opened.hosted);
      document.title = text.pageTitle(name);
      this.focusSheet();
      this.bar.say(done);
    } catch (error) {
      this.bar.say(text.failed(reasonOf(error)), "refusal");
    }
  }

  private async save(): Promise<void> {
    if (!this.open) return;
    const name = this.open.name.replace(/\.xls[xm]$/i, "") + ".xlsx";
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([(await this.open.save()) as BlobPart]));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
    const { notKept } = this.open.hosted;
    this.bar.say(notKept.length > 0 ? text.savedWithout(name, notKept.join(", ")) : text.saved(name));
  }

  /** Takes what the user does on the screen, once there is a screen. */
  private listen(): void {
    if (this.help) return;
    this.help = new EntryHelp(this.univer, {
      choices: async () => (await this.open?.choices()) ?? [],
      choose: ({ sheetId, row, column }, value) =>
        void this.edit((book) => applyEdit(book, sheetId, { [row]: { [column]: { v: value } } })),
    });
    passOnEdits(this.univer, {
      edit: (action) => void this.edit(action),
      look: (action) => this.open?.look(action),
      undo: () => void this.open?.undo(),
      redo: () => void this.open?.redo(),
      refuse: () => this.bar.say(text.notHere, "refusal"),
    });
  }

  private async edit(action: (book: Book) => Entered | null): Promise<void> {
    if (!this.open) return;
    const { refusal, broken } = await this.open.edit(action);
    if (refusal) this.bar.say(text.refused(refusal.message), "refusal");
    else if (broken) {
      const rule = ruleText(broken);
      this.bar.say(forbids(broken) ? text.forbidden(rule) : text.unusual(rule), "refusal");
    }
  }

  private show(shown: Shown): void {
    this.screen.show(shown);
    this.charts.show(shown);
    this.updateBar();
  }

  private setTheme(isDark: boolean): void {
    this.isDark = isDark;
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    this.univer.__getInjector().get(ThemeService).setDarkMode(isDark);
    if (this.open) this.open.hosted.Office.context.officeTheme = officeTheme(isDark);
    // An add-in looks at Office's theme again when it gets the focus.
    this.pane.contentWindow?.dispatchEvent(new Event("focus"));
    this.updateBar();
  }

  private updateBar(): void {
    const { open, isDark } = this;
    this.bar.update({ canUndo: open?.canUndo ?? false, canRedo: open?.canRedo ?? false, isDark });
  }
}

function ruleText({ error }: ValidationData): string {
  return [error?.title, error?.message].filter(Boolean).join(": ") || text.notAllowed;
}

function reasonOf(error: unknown): string {
  if (error instanceof XlsxError) return text.file[error.cause];
  return (error as HostError | Error).message;
}
