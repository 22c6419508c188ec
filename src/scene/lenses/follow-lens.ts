import { planApart } from '../../plan/apart/plan-apart.ts';
import { isValueLens, type ValueLens } from '../../plan/lenses/lens-types.ts';
import type { Plan } from '../../plan/plan-types.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { LensName } from '../../store/store-types.ts';
import { nextTask } from '../../units/next-task.ts';
import type { SceneSystem } from '../scene-system.ts';

/** Shows the things apart that a text names; nothing to do where it names none. */
const apartBy = (names: string): ((shown: Plan) => Plan) | undefined =>
  names === '' ? undefined : (shown) => planApart(shown, names);

/** Paints things by their numbers while a lens of one number a thing is on, and shows some apart. Returns the way to stop. */
export function followLens(campus: CampusStore, system: Pick<SceneSystem, 'paint'>): () => void {
  let stopped = false;
  const isNow = (plan: Plan, lens: LensName): boolean => {
    const { run, view } = campus.getState();
    return !stopped && run.plan === plan && view.lens === lens;
  };
  // Another function for other names alone: what is painted by the same one is not painted again.
  let apart = apartBy(campus.getState().view.apart);
  const paintNumbers = async (plan: Plan, lens: ValueLens): Promise<void> => {
    const { lensValuesOf, paintedPlan } = await import('../../plan/lenses/lens-values.ts');
    if (!isNow(plan, lens)) return;
    const values = await lensValuesOf(plan, lens, nextTask);
    // What stands in an earlier month are the first of what stands in the end.
    if (!isNow(plan, lens)) return;
    const left = apart;
    system.paint((shown) => {
      const painted = shown.inputKey === plan.inputKey ? paintedPlan(shown, values) : shown;
      return left === undefined ? painted : left(painted);
    });
  };
  const look = (): void => {
    const { run, view } = campus.getState();
    const { plan } = run;
    const { lens } = view;
    const painting = plan !== null && isValueLens(lens);
    campus.frameClock.painting = painting;
    if (!painting) {
      system.paint(apart);
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
    if (names !== before.view.apart) apart = apartBy(names);
    if (state.run.plan !== before.run.plan || lens !== before.view.lens || names !== before.view.apart)
      look();
  });
  return () => {
    stopped = true;
    stop();
  };
}
