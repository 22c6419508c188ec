/** A browser has read a file long before this. */
const FILE_LIVES_MS = 10_000;

/** Hands a file over to whoever asked for it, under a name. */
export function saveFile(content: BlobPart, name: string, mime: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), FILE_LIVES_MS);
}
