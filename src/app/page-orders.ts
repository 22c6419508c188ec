import { completeChange } from '../params/complete-change.ts';
import { findDescriptor } from '../params/descriptors.ts';
import type { ParamProblem } from '../params/param-types.ts';
import { parseParams } from '../params/parse.ts';
import { PRESETS, presetOf } from '../params/presets.ts';
import { boundsOf } from '../plan/look-up.ts';
import { readPose } from '../store/camera-pose.ts';
import { stepCamera } from '../store/camera-trail.ts';
import type { CampusStore } from '../store/campus-store.ts';
import { MOST_APART, VIEW_FIELDS } from '../store/fields.ts';
import { shownValue } from '../units/shown-value.ts';
import type { Outcome, PageApi, SetParamsResult } from './page-api-types.ts';
import { wordsOf } from './words-of.ts';

type PageOrders = Pick<
  PageApi,
  | 'setMonth'
  | 'setApart'
  | 'setSection'
  | 'viewBack'
  | 'viewOn'
  | 'setParams'
  | 'openPreset'
  | 'resetSite'
  | 'select'
  | 'flyTo'
  | 'setLens'
  | 'undo'
  | 'redo'
>;

const DONE: Outcome = Object.freeze({ ok: true });

function refuse(where: string, message: string): Outcome {
  return { ok: false, problem: { where, message } };
}

/** Scripts hand in getters and proxies that throw: an order answers all the same. */
function answering<Given>(where: string, order: (given: Given) => Outcome): (given: Given) => Outcome {
  return (given) => {
    try {
      return order(given);
    } catch (cause) {
      return refuse(where, `${where} could not be read: ${wordsOf(cause)}`);
    }
  };
}

function thingProblem(campus: CampusStore, id: unknown): Outcome | undefined {
  const { plan } = campus.getState().run;
  if (plan === null) return refuse('id', 'There is no campus yet');
  if (typeof id === 'string' && boundsOf(plan, id) !== null) return undefined;
  const examples = 'ids look like rack-12, rack-12/tray-3, building-0 or main-transformer-1';
  return refuse('id', `${shownValue(id)} is not on this campus; ${examples}`);
}

function select(campus: CampusStore, id: string | null): Outcome {
  const problem = id === null ? undefined : thingProblem(campus, id);
  if (problem !== undefined) return problem;
  campus.actions.select(id);
  return DONE;
}

const STANDING_VIEWS: readonly unknown[] = ['home', 'plan-view', 'frame'];

function flyTo(campus: CampusStore, target: Parameters<PageApi['flyTo']>[0]): Outcome {
  if (typeof target === 'object') {
    const read = readPose(target);
    if (!read.ok) return refuse('target', read.problem);
    campus.actions.flyTo(read.pose);
    return DONE;
  }
  const problem = STANDING_VIEWS.includes(target) ? undefined : thingProblem(campus, target);
  if (problem !== undefined) return problem;
  campus.actions.flyTo(target);
  return DONE;
}

function setLens(campus: CampusStore, name: unknown): Outcome {
  const { lens } = VIEW_FIELDS;
  if (!lens.check(name))
    return refuse('lens', `${shownValue(name)} is not a lens; there are: ${lens.allowed}`);
  campus.actions.setView({ lens: name });
  return DONE;
}

function setMonth(campus: CampusStore, value: unknown): Outcome {
  const { month } = VIEW_FIELDS;
  if (!month.check(value)) return refuse('month', `${shownValue(value)} is no month: ${month.allowed}`);
  campus.actions.setView({ month: value });
  return DONE;
}

function setSection(campus: CampusStore, planes: unknown): Outcome {
  const { section } = VIEW_FIELDS;
  if (!section.check(planes))
    return refuse('section', `${shownValue(planes)} is no section; it takes up to six ${section.allowed}`);
  campus.actions.setView({ section: planes });
  return DONE;
}

function setApart(campus: CampusStore, names: unknown): Outcome {
  const { apart } = VIEW_FIELDS;
  if (!apart.check(names))
    return refuse(
      'apart',
      `${shownValue(names)} tells nothing apart; it takes up to ${MOST_APART} words: ${apart.allowed}`,
    );
  campus.actions.setView({ apart: names });
  return DONE;
}

function stepView(campus: CampusStore, way: 'back' | 'on'): Outcome {
  return stepCamera(campus, way) ? DONE : refuse('view', `There is no view to go ${way} to`);
}

function openPreset(campus: CampusStore, id: string): Outcome {
  if (presetOf(id) === undefined) {
    const known = PRESETS.map((each) => each.id).join(', ');
    return refuse('preset', `${shownValue(id)} is not a preset; there are: ${known}`);
  }
  campus.actions.openPreset(id);
  return DONE;
}

/** The values of a record one by one: a getter that throws costs its own value only. */
function readRecord(given: object): { record: Record<string, unknown>; problems: ParamProblem[] } {
  const problems: ParamProblem[] = [];
  const entries: (readonly [string, unknown])[] = [];
  for (const id of Object.keys(given)) {
    try {
      entries.push([id, Reflect.get(given, id)]);
    } catch (cause) {
      const known = findDescriptor(id) !== undefined;
      if (known) problems.push({ where: id, message: `${id}: could not be read: ${wordsOf(cause)}` });
      else entries.push([id, 'what cannot be read']);
    }
  }
  return { record: Object.fromEntries(entries), problems };
}

function setParams(campus: CampusStore, given: unknown): SetParamsResult {
  const refused = (message: string) => ({ applied: {}, problems: [{ where: 'params', message }] });
  try {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return refused('Give one object of parameter ids and values');
    const { record, problems } = readRecord(given);
    const parsed = parseParams(record);
    const applied = completeChange(campus.getState().params.values, parsed.change);
    campus.actions.setParams(applied);
    return { applied: { ...applied }, problems: [...problems, ...parsed.problems] };
  } catch (cause) {
    return refused(`The parameters could not be read: ${wordsOf(cause)}`);
  }
}

/** What a script may have the page do. Nothing throws, whatever is handed in. */
export function pageOrders(campus: CampusStore): PageOrders {
  return {
    setParams: (record) => setParams(campus, record),
    openPreset: answering('preset', (id) => openPreset(campus, id)),
    select: answering('id', (id) => select(campus, id)),
    flyTo: answering('target', (target) => flyTo(campus, target)),
    resetSite: () => {
      campus.actions.resetSite();
      return DONE;
    },
    setMonth: answering('month', (month) => setMonth(campus, month)),
    setLens: answering('lens', (name) => setLens(campus, name)),
    setSection: answering('section', (planes) => setSection(campus, planes)),
    setApart: answering('apart', (names) => setApart(campus, names)),
    viewBack: () => stepView(campus, 'back'),
    viewOn: () => stepView(campus, 'on'),
    undo: () => (campus.actions.undo() ? DONE : refuse('history', 'There is nothing to undo')),
    redo: () => (campus.actions.redo() ? DONE : refuse('history', 'There is nothing to redo')),
  };
}
