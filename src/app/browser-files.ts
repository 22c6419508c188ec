import type { FileServices } from '../ui/files/file-services.ts';

/** Reads the files that people hand over; the reader is fetched with the first of them. */
export const BROWSER_FILES: FileServices = {
  fetchReader: async () => {
    const { readUserFile } = await import('../exchange/files/read-user-file.ts');
    return (file) => readUserFile(file.name, file);
  },
};
