/** Opens files that are dropped on a window; without this the browser would show them in place of the page. */
export function takeDroppedFiles(target: Window, open: (file: File) => void): void {
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  target.addEventListener("dragover", (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  target.addEventListener(
    "drop",
    (event) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) open(file);
    },
    true,
  );
}
