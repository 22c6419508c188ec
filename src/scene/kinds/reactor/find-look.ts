import type { ReactorLook } from './reactor-look.ts';

const FILES = import.meta.glob<{ readonly LOOK: ReactorLook }>('./looks/*.ts', { eager: true });

/** Every look there is, one for each file of `looks`: a new family of reactors is a record and a file there. */
export const REACTOR_LOOKS: readonly ReactorLook[] = Object.values(FILES).map(({ LOOK }) => LOOK);
