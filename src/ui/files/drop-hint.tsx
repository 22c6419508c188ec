import './drop-hint.css';
import { type ReactElement, useEffect, useState } from 'react';
import { carriesFiles, isTextForField } from './drag-content.ts';

interface DropHintProps {
  readonly onFiles: (files: readonly File[]) => void;
  /** Folders by name, which have no content of their own. */
  readonly onFolders: (names: readonly string[]) => void;
}

/** Takes files dropped anywhere on the page, and says so while they are held over it. */
export function DropHint({ onFiles, onFolders }: DropHintProps): ReactElement | null {
  const [held, setHeld] = useState(false);
  useEffect(() => listenForDrops({ onFiles, onFolders }, setHeld), [onFiles, onFolders]);
  if (!held) return null;
  return (
    <div className="gc-drop-hint" role="status">
      <p>Drop a scenario or a story (.json), or a weather file (.epw)</p>
    </div>
  );
}

/** Takes every drop but that of text into a field. Returns the way to stop. */
function listenForDrops({ onFiles, onFolders }: DropHintProps, setHeld: (held: boolean) => void): () => void {
  function over(event: DragEvent): void {
    if (isTextForField(event)) return;
    event.preventDefault();
    const files = carriesFiles(event);
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = files ? 'copy' : 'none';
    setHeld(files);
  }
  function leave(event: DragEvent): void {
    // Between two elements of the page there is always one that is entered.
    if (event.relatedTarget === null) setHeld(false);
  }
  function drop(event: DragEvent): void {
    setHeld(false);
    if (isTextForField(event)) return;
    event.preventDefault();
    const { files, folders } = contentOf(event.dataTransfer);
    if (folders.length > 0) onFolders(folders);
    if (files.length > 0) onFiles(files);
  }
  function end(): void {
    setHeld(false);
  }
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('dragenter', over, { signal });
  window.addEventListener('dragover', over, { signal });
  window.addEventListener('dragleave', leave, { signal });
  window.addEventListener('drop', drop, { signal });
  window.addEventListener('dragend', end, { signal });
  return () => stop.abort();
}

/** Folders come among the files with nothing in them; the browser tells them apart only while the drop lasts. */
function contentOf(data: DataTransfer | null): { files: readonly File[]; folders: readonly string[] } {
  const files = [...(data?.files ?? [])];
  const entries = [...(data?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  const folders = entries.filter((entry) => entry?.isDirectory === true).map((entry) => entry?.name ?? '');
  return { files: files.filter(({ name }) => !folders.includes(name)), folders };
}
