import { LAYER_IDS } from './layer-ids.ts';

/** `url`: travels in a link. `local`: stays in this browser. `never`: gone when the page closes. */
export type Persistence = 'url' | 'local' | 'never';

/** One key of the view: what it may be, how it begins and where it lives on. */
export interface Field<Value> {
  readonly label: string;
  readonly lives: Persistence;
  readonly default: Value;
  /** What it may be, in words. */
  readonly allowed: string;
  check(raw: unknown): raw is Value;
}

/** A field that is one of a few things, in the order in which keys and buttons step through them. */
export interface ChoiceField<Id extends string> extends Field<Id> {
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
}

function choiceField<Id extends string>(
  label: string,
  lives: Persistence,
  first: NoInfer<Id>,
  labels: Readonly<Record<Id, string>>,
): ChoiceField<Id> {
  const isId = (raw: unknown): raw is Id => typeof raw === 'string' && Object.hasOwn(labels, raw);
  const ids = Object.keys(labels).filter(isId);
  const choices = ids.map((id) => ({ id, label: labels[id] }));
  return { label, lives, default: first, allowed: ids.join(', '), check: isId, choices };
}

function numberField(
  label: string,
  lives: Persistence,
  first: number,
  min: number,
  max: number,
): Field<number> {
  const check = (raw: unknown): raw is number => typeof raw === 'number' && raw >= min && raw <= max;
  return { label, lives, default: first, allowed: `${min} to ${max}`, check };
}

/** Some of a few words, each once, in their order, with spaces between; nothing for none. */
function wordsField(label: string, lives: Persistence, words: readonly string[]): Field<string> {
  const check = (raw: unknown): raw is string =>
    typeof raw === 'string' && wordsOf(raw).every((word) => words.includes(word));
  return { label, lives, default: '', allowed: words.join(', '), check };
}

/** The words of such a field. */
export function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

/** Words of one pattern, with spaces between; nothing for none. */
function patternField(
  label: string,
  lives: Persistence,
  allowed: string,
  pattern: RegExp,
  mostWords: number,
): Field<string> {
  const check = (raw: unknown): raw is string =>
    typeof raw === 'string' &&
    wordsOf(raw).length <= mostWords &&
    wordsOf(raw).every((word) => pattern.test(word));
  return { label, lives, default: '', allowed, check };
}

function flagField(label: string, lives: Persistence, first: boolean): Field<boolean> {
  const check = (raw: unknown): raw is boolean => typeof raw === 'boolean';
  return { label, lives, default: first, allowed: 'true, false', check };
}

/** Looked at in this month, or later, a campus is finished: more months than any takes. */
export const FINISHED_MONTH = 2400;

/** As many words of what is shown apart as a link keeps. */
export const MOST_APART = 12;

/**
 * Everything about how a campus is looked at, told once: links, preferences, page API, menus, keys and history read it
 * here. The defaults show late light on the longest day.
 */
export const VIEW_FIELDS = {
  lens: choiceField('Lens', 'url', 'natural', {
    natural: 'Natural',
    power: 'Power',
    thermal: 'Thermal',
    water: 'Water',
    fabric: 'Fabric',
    cost: 'Cost',
    availability: 'Availability',
    age: 'Age',
  }),
  roofs: choiceField('Roofs', 'url', 'auto', { auto: 'auto', lifted: 'lifted', closed: 'closed' }),
  /**
   * Which floor is seen where buildings of several are open. `auto`: that of the selection, else the highest with halls.
   * Whoever is on foot sees the ground floor.
   */
  storey: choiceField('Storey', 'url', 'auto', { auto: 'auto', upper: 'upper', ground: 'ground' }),
  theme: choiceField('Theme', 'local', 'dark', { dark: 'Dark', light: 'Light' }),
  quality: choiceField('Picture quality', 'local', 'default', {
    low: 'Low',
    default: 'Default',
    high: 'High',
  }),
  qualityBy: choiceField('Quality chosen', 'local', 'frames', { frames: 'by itself', hand: 'by hand' }),
  /** Local solar time, hours. */
  solarHour: numberField('Time of day', 'url', 17.5, 0, 24),
  dayOfYear: numberField('Day of the year', 'url', 172, 1, 366),
  /** Names of places in the picture; never in a talk, whose slides say what is meant. */
  labels: flagField('Labels', 'url', true),
  /** Layers of the scene that are left out of the picture. */
  hidden: wordsField('Hidden layers', 'url', LAYER_IDS),
  /** What of known size stands beside the campus. */
  beside: choiceField('Beside the campus', 'url', 'nothing', {
    nothing: 'Nothing',
    pitch: 'Football pitch',
    carrier: 'Aircraft carrier',
    hall: '30 MW data hall',
    park: 'Central Park',
  }),
  /** What stands at the end of this month after ground was broken is drawn. */
  month: numberField('Month of building', 'url', FINISHED_MONTH, 0, FINISHED_MONTH),
  /** Points that are measured between: metres east, up and south. */
  measure: patternField(
    'Measured line',
    'url',
    '0,0,0, 12.5,3,-4 and other points x,y,z in metres',
    /^-?\d{1,5}(\.\d+)?(,-?\d{1,5}(\.\d+)?){2}$/,
    24,
  ),
  /** Planes that cut the picture, and on which side of each it is kept. */
  section: patternField(
    'Section',
    'url',
    'y<3.5, x>-20 and other planes in metres',
    /^[xyz][<>]-?\d{1,5}(\.\d+)?$/,
    6,
  ),
  /** Things that are shown alone, or left out, by id or kind. */
  apart: patternField(
    'Shown apart',
    'url',
    'only:hall-3, ghost:hall-3, without:rack and the like',
    /^(only|ghost|without):[a-z-]+(-\d+)?$/,
    MOST_APART,
  ),
  /** What buttons of the mouse do with the camera. */
  navigation: choiceField('Drag as in', 'local', 'gigacampus', {
    gigacampus: 'Gigacampus',
    map: 'Maps',
    blender: 'Blender',
    cad: 'CAD',
  }),
  map: flagField('Map', 'local', false),
  flowsMoving: flagField('Moving flows', 'local', true),
  interfaceHidden: flagField('Hidden interface', 'never', false),
} as const;

/** What comes after a choice, and after the last the first again. */
export function choiceAfter<Id extends string>(field: ChoiceField<Id>, id: Id): Id {
  const { choices } = field;
  const next = choices[(choices.findIndex((each) => each.id === id) + 1) % choices.length];
  return next?.id ?? field.default;
}

/** The label of a choice. */
export function choiceLabel<Id extends string>(field: ChoiceField<Id>, id: Id): string {
  return field.choices.find((each) => each.id === id)?.label ?? id;
}
