/** One deliberate fault: a person could make it, somebody would notice it, and one test has to. */
export interface Mutant {
  /** `<area>/<what>`, unique. */
  readonly id: string;
  /** What goes wrong with it, in words. */
  readonly breaks: string;
  /** The source that is changed, from the repository's root. */
  readonly file: string;
  /** Text that stands in the file exactly once. */
  readonly find: string;
  /** What takes its place. */
  readonly replace: string;
  /** The unit test that must fail: its file from the repository's root, and its name or a part of it. */
  readonly test: { readonly file: string; readonly name: string };
}
