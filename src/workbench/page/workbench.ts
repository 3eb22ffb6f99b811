import { ThemeService } from "@univerjs/core";
import { workbenchText as text } from "../../text/workbench";
import { officeTheme } from "../host/client/office";
import type { Book } from "../host/book/book";
import type { ValidationData } from "../host/book/data";
import type { HostError } from "../host/errors";
import { XlsxError } from "../host/xlsx/errors";
import { Bar } from "./bar";
import { type Entered, forbids, OpenDocument, type Shown } from "./document";
import { servePane } from "./pane";
import { Screen } from "./view/show";
import { createScreen } from "./view/univer";
import { passOnEdits } from "./view/userEdits";

/** The page: one workbook, the screen that shows it, and the pane beside it. */
export class Workbench {
  private readonly bar: Bar;
  private readonly univer;
  private readonly screen: Screen;
  private open: OpenDocument | null = null;
  private isListening = false;
  private isDark = matchMedia("(prefers-color-scheme: dark)").matches;

  constructor(
    bar: HTMLElement,
    sheet: HTMLElement,
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
    this.setTheme(this.isDark);
  }

  async openSample({ file, name }: { readonly file: string; readonly name: string }): Promise<void> {
    const response = await fetch(file);
    await this.openBytes(name, await response.arrayBuffer());
  }

  private async openFile(file: File): Promise<void> {
    await this.openBytes(file.name, await file.arrayBuffer());
  }

  private async openBytes(name: string, bytes: ArrayBuffer): Promise<void> {
    this.bar.say(text.opening(name));
    try {
      const opened = await OpenDocument.open(name, new Uint8Array(bytes));
      this.open?.close();
      this.open = opened;
      opened.onShown = (shown) => this.show(shown);
      this.screen.clear();
      this.show(opened.shown);
      this.listen();
      opened.hosted.Office.context.officeTheme = officeTheme(this.isDark);
      servePane(this.pane, opened.hosted);
      this.bar.say(text.opened(name));
    } catch (error) {
      this.bar.say(text.failed(reasonOf(error)));
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
    if (this.isListening) return;
    this.isListening = true;
    passOnEdits(this.univer, {
      edit: (action) => void this.edit(action),
      look: (action) => this.open?.look(action),
      undo: () => void this.open?.undo(),
      redo: () => void this.open?.redo(),
      refuse: () => this.bar.say(text.notHere),
    });
  }

  private async edit(action: (book: Book) => Entered | null): Promise<void> {
    if (!this.open) return;
    const { refusal, broken } = await this.open.edit(action);
    if (refusal) this.bar.say(text.refused(refusal.message));
    else if (broken)
      this.bar.say(forbids(broken) ? text.forbidden(ruleText(broken)) : text.unusual(ruleText(broken)));
  }

  private show(shown: Shown): void {
    this.screen.show(shown);
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
