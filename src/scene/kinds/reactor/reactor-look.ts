import type { BufferGeometry } from 'three';
import type { ReactorFamily } from '../../../catalogue/reactors.ts';
import type { Size3 } from '../../parts/thing-columns.ts';

/** What the building of one family of reactors looks like. Each file of `looks` exports one as `LOOK`. */
export interface ReactorLook {
  readonly family: ReactorFamily;
  /** Width, height above grade and depth it is modelled at, metres; drawn stretched to the thing's own size. */
  readonly sizeM: Size3;
  readonly make: () => BufferGeometry;
  /** The same outline from afar in far fewer triangles; a plain building needs none. */
  readonly makeFar?: () => BufferGeometry;
}
