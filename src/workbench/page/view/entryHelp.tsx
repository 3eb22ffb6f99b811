import type { IDisposable, Injector, Univer } from "@univerjs/core";
import { SheetCanvasPopManagerService } from "@univerjs/sheets-ui";
import { ComponentManager, type IPopup, ILayoutService } from "@univerjs/ui";
import { useEffect, useRef } from "react";
import { workbenchText as text } from "../../../text/workbench";
import { UNIT } from "./show";

/** What helps to enter something in the selected cell. */
export interface CellHelp {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly hasList: boolean;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** What a list asks for and tells. */
export interface ListUser {
  /** What the list of the selected cell offers. */
  choices(): Promise<readonly string[]>;
  choose(cell: CellHelp, value: string): void;
}

type PopupProps<T> = { readonly popup: IPopup & { readonly extraProps?: T } };

interface ListProps {
  readonly choices: readonly string[];
  choose(value: string): void;
  close(): void;
}

/** At most so many choices are seen at once. */
const MOST_LINES = 10;

const BUTTON = "workbench.list-button";
const LIST = "workbench.list";
const PROMPT = "workbench.prompt";

/** Beside the selected cell: the button of its list, the list, and its rule's message. */
export class EntryHelp {
  private shown: CellHelp | null = null;
  private button: IDisposable | null = null;
  private prompt: IDisposable | null = null;
  private list: IDisposable | null = null;

  private readonly injector: Injector;

  constructor(
    univer: Univer,
    private readonly user: ListUser,
  ) {
    this.injector = univer.__getInjector();
    const components = this.injector.get(ComponentManager);
    components.register(BUTTON, ListButton);
    components.register(LIST, ChoiceList);
    components.register(PROMPT, Prompt);
  }

  /** Shows what helps with a cell; null for nothing. */
  show(help: CellHelp | null): void {
    if (JSON.stringify(help) === JSON.stringify(this.shown)) return;
    this.closeList();
    this.button?.dispose();
    this.prompt?.dispose();
    this.shown = help;
    const button = { open: () => void this.openList() };
    this.button = help?.hasList ? this.popup(help, BUTTON, "right-bottom", button) : null;
    this.prompt = help?.prompt ? this.popup(help, PROMPT, "bottom-left", help.prompt) : null;
  }

  /** Opens the list of the selected cell. @returns whether it has one */
  openList(): boolean {
    const help = this.shown;
    if (!help?.hasList) return false;
    this.closeList();
    void this.user.choices().then((choices) => {
      if (this.shown !== help) return;
      const props: ListProps = {
        choices,
        choose: (value) => {
          this.closeList();
          this.injector.get(ILayoutService).focus();
          this.user.choose(help, value);
        },
        close: () => {
          this.closeList();
          this.injector.get(ILayoutService).focus();
        },
      };
      this.prompt?.dispose();
      this.prompt = null;
      this.list = this.popup(help, LIST, "bottom-left", props);
    });
    return true;
  }

  private closeList(): void {
    this.list?.dispose();
    this.list = null;
  }

  private popup(
    { sheetId, row, column }: CellHelp,
    componentKey: string,
    direction: IPopup["direction"],
    extraProps: object,
  ): IDisposable | null {
    const popups = this.injector.get(SheetCanvasPopManagerService);
    const popup = {
      componentKey,
      direction,
      extraProps: { ...extraProps },
      showOnSelectionMoving: true,
      noPushMinimumGap: true,
      ...(componentKey === LIST ? { onClickOutside: () => this.closeList() } : null),
    };
    return popups.attachPopupToCell(row, column, popup, UNIT, sheetId) ?? null;
  }
}

function ListButton({ popup }: PopupProps<{ open(): void }>) {
  return (
    <button
      type="button"
      className="list-button"
      tabIndex={-1}
      aria-label={text.list.open}
      title={text.list.openHelp}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => popup.extraProps?.open()}
    />
  );
}

function ChoiceList({ popup }: PopupProps<ListProps>) {
  const { choices = [], choose, close } = popup.extraProps ?? {};
  const element = useRef<HTMLSelectElement>(null);
  useEffect(() => element.current?.focus(), []);
  const take = () => {
    const { value = "" } = element.current ?? {};
    if (value !== "") choose?.(value);
  };
  return (
    <select
      ref={element}
      className="choices"
      aria-label={text.list.label}
      size={Math.max(2, Math.min(choices.length, MOST_LINES))}
      onClick={take}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") take();
        else if (event.key === "Escape" || event.key === "Tab") close?.();
        else return;
        event.preventDefault();
      }}
    >
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

function Prompt({ popup }: PopupProps<NonNullable<CellHelp["prompt"]>>) {
  const { title, message } = popup.extraProps ?? { title: "", message: "" };
  return (
    <div className="prompt" role="note">
      {title && <strong>{title}</strong>}
      {message && <span>{message}</span>}
    </div>
  );
}
