/** Files dropped anywhere on the page; anything else that is dragged is none of our business. */
export function listenForDrops({
  onDragging,
  onFiles,
}: {
  readonly onDragging: (isDragging: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
}): () => void {
  const leaving = new AbortController();
  const listen = { signal: leaving.signal };
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragenter', (event) => holdsFiles(event) && onDragging(true), listen);
  document.addEventListener('dragover', (event) => holdsFiles(event) && event.preventDefault(), listen);
  // Leaving one element for another has a related target; leaving the window has none.
  document.addEventListener(
    'dragleave',
    (event) => event.relatedTarget === null && onDragging(false),
    listen,
  );
  document.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      onDragging(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
    listen,
  );
  return () => leaving.abort();
}
