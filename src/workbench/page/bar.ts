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

/** The bar above the sheet: the file, undo, the add-in's buttons, and a line in which the workbench says what happened. */
export class Bar {
  private readonly message = document.createElement("output");
  private readonly picker = document.createElement("input");
  private readonly openButton: HTMLButtonElement;
  private readonly undoButton: HTMLButtonElement;
  private readonly redoButton: HTMLButtonElement;
  private readonly themeButton: HTMLButtonElement;

  constructor(element: HTMLElement, actions: BarActions) {
    const heading = document.createElement("h1");
    heading.textContent = text.title;
    this.picker.type = "file";
    this.picker.accept = ".xlsx,.xlsm";
    this.picker.hidden = true;
    this.picker.addEventListener("change", () => {
      const [file] = this.picker.files ?? [];
      if (file) actions.open(file);
      this.picker.value = "";
    });
    this.openButton = button(text.open, text.openHelp, () => this.pickFile());
    this.undoButton = button(text.undo, text.undoHelp, actions.undo);
    this.redoButton = button(text.redo, text.redoHelp, actions.redo);
    this.themeButton = button(text.dark, text.themeHelp, actions.toggleTheme);
    element.replaceChildren(
      heading,
      group(text.groups.file, this.openButton, button(text.save, text.saveHelp, actions.save)),
      this.picker,
      group(text.groups.undo, this.undoButton, this.redoButton),
      group(
        text.groups.ribbon,
        button(text.ribbon.check, text.ribbonHelp, () => actions.command("check")),
        button(text.ribbon.rollup, text.ribbonHelp, () => actions.command("rollup")),
      ),
      this.themeButton,
      this.message,
    );
  }

  /** Lets the user choose a file to open. */
  pickFile(): void {
    this.picker.click();
  }

  focus(): void {
    this.openButton.focus();
  }

  /** @param kind a refusal is something that the user has to read before he goes on */
  say(message: string, kind: "news" | "progress" | "refusal" = "news"): void {
    this.message.textContent = message;
    this.message.dataset["kind"] = kind;
    this.message.title = message;
  }

  update({ canUndo, canRedo, isDark }: { canUndo: boolean; canRedo: boolean; isDark: boolean }): void {
    enable(this.undoButton, canUndo);
    enable(this.redoButton, canRedo);
    this.themeButton.textContent = isDark ? text.light : text.dark;
  }
}

/** Not by `disabled`, which would take the focus from a button that is pressed the last time. */
function enable(made: HTMLButtonElement, isEnabled: boolean): void {
  made.setAttribute("aria-disabled", String(!isEnabled));
}

function group(label: string, ...buttons: readonly HTMLButtonElement[]): HTMLElement {
  const made = document.createElement("div");
  made.setAttribute("role", "group");
  made.setAttribute("aria-label", label);
  made.append(...buttons);
  return made;
}

function button(label: string, help: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.title = help;
  made.addEventListener("click", () => {
    if (made.getAttribute("aria-disabled") !== "true") act();
  });
  return made;
}
