/** Takes a file that is dropped anywhere on the page but the pane, which is a page of its own; shows where it may be dropped. */
export function takeDroppedFile(open: (file: File) => void): void {
  const { body } = document;
  let depth = 0;
  const mark = (change: number) => {
    depth = Math.max(depth + change, 0);
    body.classList.toggle('is-taking-file', depth > 0);
  };
  body.addEventListener('dragenter', (event) => {
    if (hasFile(event)) mark(1);
  });
  body.addEventListener('dragleave', (event) => {
    if (hasFile(event)) mark(-1);
  });
  body.addEventListener('dragover', (event) => {
    if (hasFile(event)) event.preventDefault();
  });
  body.addEventListener('drop', (event) => {
    if (!hasFile(event)) return;
    // Otherwise the browser would go to the file.
    event.preventDefault();
    mark(-depth);
    const [file] = event.dataTransfer?.files ?? [];
    if (file) open(file);
  });
}

function hasFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
