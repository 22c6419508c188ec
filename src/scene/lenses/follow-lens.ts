import { planApart } from '../../plan/apart/plan-apart.ts';
import type { Plan } from '../../plan/plan-types.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { LensName } from '../../store/store-types.ts';
import { nextTask } from '../../units/next-task.ts';
import type { SceneSystem } from '../scene-system.ts';

/** Lenses that things are painted in by their loads and temperatures, or not at all. */
const BY_STATE: ReadonlySet<LensName> = new Set(['natural', 'power', 'thermal', 'fabric']);

/** Paints things by their numbers while a lens of one number a thing is on, and shows some apart. Returns the way to stop. */
export function followLens(campus: CampusStore, system: Pick<SceneSystem, 'paint'>): () => void {
  let stopped = false;
  const isNow = (plan: Plan, lens: LensName): boolean => {
    const { run, view } = campus.getState();
    return !stopped && run.plan === plan && view.lens === lens;
  };
  const apart = (shown: Plan): Plan => planApart(shown, campus.getState().view.apart);
  const paintNumbers = async (plan: Plan, lens: LensName): Promise<void> => {
    const { isValueLens, lensValuesOf, paintedPlan } = await import('../../plan/lenses/lens-values.ts');
    if (!isValueLens(lens) || !isNow(plan, lens)) return;
    const values = await lensValuesOf(plan, lens, nextTask);
    // What stands in an earlier month are the first of what stands in the end.
    if (isNow(plan, lens))
      system.paint((shown) => apart(shown.inputKey === plan.inputKey ? paintedPlan(shown, values) : shown));
  };
  const look = (): void => {
    const { run, view } = campus.getState();
    const { plan } = run;
    const { lens } = view;
    campus.frameClock.painting = plan !== null && !BY_STATE.has(lens);
    if (plan === null || BY_STATE.has(lens)) {
      system.paint(view.apart === '' ? undefined : apart);
      return;
    }
    paintNumbers(plan, lens)
      .catch((cause: unknown) =>
        reportMissing(campus.actions, 'The colours of the lens are missing', reasonOf(cause), look),
      )
      .finally(() => {
        if (isNow(plan, lens)) campus.frameClock.painting = false;
      });
  };
  look();
  const stop = campus.subscribe((state, before) => {
    const { lens, apart: names } = state.view;
    if (names !== before.view.apart) system.paint(undefined);
    if (state.run.plan !== before.run.plan || lens !== before.view.lens || names !== before.view.apart)
      look();
  });
  return () => {
    stopped = true;
    stop();
  };
}
