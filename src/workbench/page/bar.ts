import { workbenchText as text } from "../../text/workbench";
import type { RibbonCommand } from "./pane";

/** What the bar's buttons do. */
export interface BarActions {
  open(file: File): void;
  save(): void;
  undo(): void;
  redo(): void;
  /** A button of the add-in on Excel's ribbon. */
  command(command: RibbonCommand): void;
  toggleTheme(): void;
}

/** The bar above the sheet: the file, undo, theme, and a line in which the workbench says what happened. */
export class Bar {
  private readonly message = document.createElement("output");
  private readonly undoButton: HTMLButtonElement;
  private readonly redoButton: HTMLButtonElement;
  private readonly themeButton: HTMLButtonElement;

  constructor(element: HTMLElement, actions: BarActions) {
    const heading = document.createElement("h1");
    heading.textContent = text.title;
    const picker = document.createElement("input");
    picker.type = "file";
    picker.accept = ".xlsx,.xlsm";
    picker.hidden = true;
    picker.addEventListener("change", () => {
      const [file] = picker.files ?? [];
      if (file) actions.open(file);
      picker.value = "";
    });
    this.undoButton = button(text.undo, text.undo, actions.undo);
    this.redoButton = button(text.redo, text.redo, actions.redo);
    this.themeButton = button(text.dark, text.dark, actions.toggleTheme);
    element.replaceChildren(
      heading,
      button(text.open, text.openHelp, () => picker.click()),
      picker,
      button(text.save, text.saveHelp, actions.save),
      this.undoButton,
      this.redoButton,
      button(text.ribbon.check, text.ribbonHelp, () => actions.command("check")),
      button(text.ribbon.rollup, text.ribbonHelp, () => actions.command("rollup")),
      this.message,
      this.themeButton,
    );
  }

  say(message: string): void {
    this.message.textContent = message;
    this.message.title = message;
  }

  update({ canUndo, canRedo, isDark }: { canUndo: boolean; canRedo: boolean; isDark: boolean }): void {
    this.undoButton.disabled = !canUndo;
    this.redoButton.disabled = !canRedo;
    this.themeButton.textContent = isDark ? text.light : text.dark;
  }
}

function button(label: string, help: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.title = help;
  made.addEventListener("click", () => act());
  return made;
}
