/** Hands something over as a file. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A text as the name of a file. */
export function fileName(text: string): string {
  return text.replaceAll(/[^\w-]+/g, '-') || 'campus';
}
