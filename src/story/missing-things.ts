import type { ParamProblem } from '../params/param-types.ts';
import { inputKeyOf } from '../params/parse.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { boundsOf } from '../plan/look-up.ts';
import type { Plan } from '../plan/plan-types.ts';
import { said } from './loose.ts';
import { inputOf } from './slide-state.ts';
import type { Slide, SlideCamera, Story } from './story-types.ts';

const thingsOf = ({ at, angle }: Extract<SlideCamera, { kind: 'thing' }>): readonly string[] => [
  at,
  ...(angle.and ?? []),
];

function namedBy({ camera, selection, callouts }: Slide): readonly (readonly [string, string])[] {
  return [
    ...(camera.kind === 'thing' ? thingsOf(camera).map((id) => ['the camera looks at', id] as const) : []),
    ...(selection === undefined ? [] : [['selects', selection] as const]),
    ...callouts.map(({ at }) => ['a callout stands at', at] as const),
  ];
}

/** Why edits of the site stay undone, in the words of the model. Rule LAY-11. */
function undoneEdits({ campus }: Plan): readonly string[] {
  return campus.warnings.filter(({ rule }) => rule === 'LAY-11').map(({ message }) => message);
}

/**
 * What slides ask of their campus that it does not have: things that they point at, and edits of the site that cannot
 * stand, slide by slide. Plans every campus of the story once.
 */
export function missingThings(story: Story): readonly ParamProblem[] {
  const plans = new Map<string, Plan>();
  return story.slides.flatMap((slide) => {
    const named = namedBy(slide);
    const { values, siteEdits } = inputOf(slide);
    if (named.length + siteEdits.length === 0) return [];
    const key = inputKeyOf(values, siteEdits);
    const plan = plans.get(key) ?? buildPlan(values, siteEdits);
    plans.set(key, plan);
    const where = `slide ${said(slide.id)}`;
    const missing = named
      .filter(([, id]) => boundsOf(plan, id) === null)
      .map(([what, id]) => `${what} '${id}', which its campus has not`);
    return [...missing, ...undoneEdits(plan)].map((message) => ({ where, message: `${where}: ${message}` }));
  });
}
