import type { CampusStore } from '../store/campus-store.ts';
import type { LoopName, PhysicsServices } from '../ui/evidence/physics-services.ts';
import type { PageApi } from './page-api-types.ts';

const LOOPS: readonly unknown[] = ['row', 'main'] satisfies readonly LoopName[];

function loopProblem(loop: unknown): string | undefined {
  if (LOOPS.includes(loop)) return undefined;
  const shown = typeof loop === 'string' ? `'${loop.slice(0, 60)}'` : `a ${typeof loop}`;
  return `${shown} is not a loop; there are: ${LOOPS.join(', ')}`;
}

/** The hourly and hydraulic questions of a script, asked of the campus in the page. */
export function pagePhysics(
  campus: CampusStore,
  physics: PhysicsServices,
): Pick<PageApi, 'simulateYear' | 'solveHydraulics' | 'networkInp'> {
  const valuesNow = () => campus.getState().params.values;
  return {
    simulateYear: async (options = {}) => {
      // A script may hand in anything.
      const epwText: unknown = options?.epwText;
      if (epwText === undefined) return physics.simulateYear({ values: valuesNow() });
      if (typeof epwText === 'string') return physics.simulateYear({ values: valuesNow(), epwText });
      const message = `epwText must be the text of a weather file, not a ${typeof epwText}`;
      return { ok: false, problems: [{ line: 1, field: 'epwText', message, severity: 'error' }] };
    },
    solveHydraulics: async (loop) => {
      const problem = loopProblem(loop);
      if (problem !== undefined) return { ok: false, problem };
      return physics.solveHydraulics({ values: valuesNow(), loop });
    },
    networkInp: async (loop) => {
      const problem = loopProblem(loop);
      if (problem !== undefined) return { ok: false, problem };
      return physics.networkInp({ values: valuesNow(), loop });
    },
  };
}
