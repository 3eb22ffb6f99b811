import { workbenchText as text } from "../../text/workbench";

export type UnsavedAnswer = "save" | "discard" | "cancel";

/** Asks what is to become of changes that are not saved. Resolves with "cancel" for Escape too. */
export function askAboutUnsaved(name: string): Promise<UnsavedAnswer> {
  const dialog = document.createElement("dialog");
  const heading = document.createElement("h2");
  heading.id = "unsaved";
  heading.textContent = text.unsaved.title(name);
  const form = document.createElement("form");
  form.method = "dialog";
  const answers: [UnsavedAnswer, string][] = [
    ["save", text.unsaved.save],
    ["discard", text.unsaved.discard],
    ["cancel", text.unsaved.cancel],
  ];
  form.append(
    ...answers.map(([value, label]) => {
      const button = document.createElement("button");
      button.value = value;
      button.textContent = label;
      return button;
    }),
  );
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.append(heading, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      const { returnValue } = dialog;
      resolve(returnValue === "save" || returnValue === "discard" ? returnValue : "cancel");
    });
  });
}
