import type { FileServices } from '../ui/files/file-services.ts';

/** Reads the files that people hand over and writes those they take away; reader and writer are fetched with the first. */
export const BROWSER_FILES: FileServices = {
  fetchReader: async () => {
    const { readUserFile } = await import('../exchange/files/read-user-file.ts');
    return (file) => readUserFile(file.name, file);
  },
  drawSite: async (plan, format) => {
    const { exportSite } = await import('../exchange/drawing/export-site.ts');
    return exportSite(plan, format);
  },
};
