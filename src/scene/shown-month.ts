import type { Plan } from '../plan/plan-types.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { FINISHED_MONTH } from '../store/fields.ts';
import { reasonOf, reportMissing } from '../store/report-missing.ts';
import type { CampusState } from '../store/store-types.ts';

type AtMonth = typeof import('../plan/build-out/plan-at-month.ts').planAtMonth;

const fetchAtMonth = async () => import('../plan/build-out/plan-at-month.ts');

/** The plan as far as it stands in the month that is looked at: all of it, unless somebody asks for another. */
export interface ShownMonth {
  /** The same plan for the same plan and month. */
  of(plan: Plan, state: Pick<CampusState, 'view'>): Plan;
}

/** @param arrived called when what stands by month can be told, which is fetched when it is first wanted. */
export function createShownMonth({ actions }: CampusStore, arrived: () => void): ShownMonth {
  let atMonth: AtMonth | null = null;
  let asked = false;
  let last: { readonly plan: Plan; readonly month: number; readonly shown: Plan } | null = null;
  const fetchPart = (): void => {
    asked = true;
    fetchAtMonth().then(
      ({ planAtMonth }) => {
        atMonth = planAtMonth;
        arrived();
      },
      (cause: unknown) =>
        reportMissing(actions, 'The campus is shown finished, not by month', reasonOf(cause), fetchPart),
    );
  };
  return {
    of: (plan, { view: { month } }) => {
      if (month >= FINISHED_MONTH) return plan;
      if (atMonth === null) {
        if (!asked) fetchPart();
        return plan;
      }
      if (last?.plan !== plan || last.month !== month) last = { plan, month, shown: atMonth(plan, month) };
      return last.shown;
    },
  };
}
