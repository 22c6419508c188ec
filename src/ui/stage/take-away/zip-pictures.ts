import { Zip, ZipPassThrough } from 'fflate';

/** Pictures in one file, one after the other: only what is finished is held. PNG is not compressed again. */
export class PictureZip {
  readonly #parts: BlobPart[] = [];
  readonly #zip: Zip;
  #failed: Error | null = null;

  constructor() {
    this.#zip = new Zip((error, bytes) => {
      if (error !== null) this.#failed = error;
      else this.#parts.push(new Blob([bytes.slice()]));
    });
  }

  add(name: string, bytes: Uint8Array): void {
    const file = new ZipPassThrough(name);
    this.#zip.add(file);
    file.push(bytes, true);
    if (this.#failed !== null) throw this.#failed;
  }

  finish(): Blob {
    this.#zip.end();
    if (this.#failed !== null) throw this.#failed;
    return new Blob(this.#parts, { type: 'application/zip' });
  }
}
