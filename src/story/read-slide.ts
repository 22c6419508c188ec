import type { ParamProblem } from '../params/param-types.ts';
import { parseParams } from '../params/parse.ts';
import { parseSiteEdits } from '../params/parse-site-edits.ts';
import { DEFAULT_PRESET_ID, PRESETS, presetOf } from '../params/presets.ts';
import { VIEW_FIELDS } from '../store/fields.ts';
import { readView } from '../store/view-parts.ts';
import { isMetricId } from './live-figure.ts';
import { isRecord, type Loose, LooseReader, said } from './loose.ts';
import { isThingName, readCamera } from './read-camera.ts';
import { readSliders } from './read-sliders.ts';
import { DEFAULT_SECONDS, SLIDE_VIEW_KEYS, type SlideView, STORY_LIMITS } from './story-format.ts';
import type { Callout, Slide, SlideNumber } from './story-types.ts';

export interface ReadSlide {
  /** Absent where the slide cannot be shown at all. */
  readonly slide?: Slide;
  readonly problems: readonly ParamProblem[];
}

/** The preset of a slide: its own, else that of the slide before; undefined, and said, where it names none. */
function presetIdOf(reader: LooseReader, before: Slide | undefined): string | undefined {
  const asked = reader.take('preset');
  if (asked === undefined) return before?.preset ?? DEFAULT_PRESET_ID;
  if (typeof asked === 'string' && presetOf(asked) !== undefined) return asked;
  const known = PRESETS.map(({ id }) => id).join(', ');
  reader.note('preset', `${said(asked)} is not a preset, so the slide is left out; there are: ${known}`);
  return undefined;
}

/** A key of the view that is no such thing is as on the slide before. */
function viewOf(reader: LooseReader, before: Slide | undefined): SlideView {
  let view: SlideView = {};
  for (const key of SLIDE_VIEW_KEYS) {
    const raw = reader.take(key);
    if (raw === undefined) continue;
    const read = readView({ [key]: raw }, 'url');
    if (read.badKeys.length === 0) view = { ...view, ...read.view };
    else {
      reader.note(key, `is ${said(raw)}; allowed: ${VIEW_FIELDS[key].allowed}. It stays as before`);
      if (before?.view[key] !== undefined) view = { ...view, [key]: before.view[key] };
    }
  }
  return view;
}

/** The reader of what a field holds, whose notes stand under the name of that field. */
function readerOf(reader: LooseReader, field: string, data: Loose): LooseReader {
  return new LooseReader(data, reader.nameOf(field));
}

/** Takes the notes of an inner reader over, with a word for each field that it does not know. */
function closeInner(reader: LooseReader, inner: LooseReader): void {
  for (const field of Object.keys(inner.rest())) inner.note(said(field), 'is no field of it and is left out');
  reader.problems.push(...inner.problems);
}

function numberOf(reader: LooseReader): SlideNumber | undefined {
  const raw = reader.take('number');
  if (raw === undefined) return undefined;
  const inner = readerOf(reader, 'number', isRecord(raw) ? raw : { metric: raw });
  const metric = inner.take('metric');
  const over = inner.take('over');
  for (const id of [metric, over])
    if (id !== undefined && !isMetricId(id)) {
      reader.note('number', `names ${said(id)}, which is no metric: it is left out`);
      return undefined;
    }
  if (!isMetricId(metric)) {
    reader.note('number', 'names no metric: it is left out');
    return undefined;
  }
  const as = inner.choice('as', ['percent']);
  const label = inner.text('label', STORY_LIMITS.id);
  const unit = inner.text('unit', STORY_LIMITS.id);
  closeInner(reader, inner);
  return {
    metric,
    ...(isMetricId(over) && { over }),
    ...(as !== undefined && { as }),
    ...(label !== '' && { label }),
    ...(unit !== '' && { unit }),
  };
}

function calloutsOf(reader: LooseReader): readonly Callout[] {
  const raw = reader.take('callouts');
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    reader.note('callouts', `must be a list; it is ${said(raw)}`);
    return [];
  }
  const good: Callout[] = [];
  for (const each of raw.slice(0, STORY_LIMITS.callouts)) {
    const at: unknown = isRecord(each) ? each.at : undefined;
    const text: unknown = isRecord(each) ? each.text : undefined;
    if (isRecord(each) && isThingName(at) && typeof text === 'string') {
      const inner = readerOf(reader, 'callouts', each);
      inner.take('at');
      good.push({ at, text: inner.text('text', STORY_LIMITS.text) });
      closeInner(reader, inner);
    } else reader.note('callouts', `hold ${said(each)}, which has no thing to stand at or no text`);
  }
  if (raw.length > STORY_LIMITS.callouts)
    reader.note('callouts', `are ${raw.length}; the first ${STORY_LIMITS.callouts} are shown`);
  return good;
}

function transitionOf(reader: LooseReader): Slide['transition'] {
  const raw = reader.take('transition');
  if (raw === undefined) return { kind: 'fly' };
  const inner = readerOf(reader, 'transition', isRecord(raw) ? raw : { kind: raw });
  const kind = inner.choice('kind', ['fly', 'cut']) ?? 'fly';
  const seconds = inner.optionalNumber('seconds', 0, STORY_LIMITS.flightSeconds);
  closeInner(reader, inner);
  return seconds === undefined ? { kind } : { kind, seconds };
}

function selectionOf(reader: LooseReader): string | undefined {
  const raw = reader.take('selection');
  if (raw === undefined || isThingName(raw)) return raw;
  reader.note('selection', `is ${said(raw)}, which is no thing: nothing is selected`);
  return undefined;
}

/** One slide in loose data. `before` is the slide that comes before it, `fallbackId` what it is called without an id. */
export function readSlide(data: Loose, fallbackId: string, before: Slide | undefined): ReadSlide {
  const where = typeof data.id === 'string' ? `slide ${said(data.id)}` : fallbackId.replace('-', ' ');
  const reader = new LooseReader(data, where);
  const preset = presetIdOf(reader, before);
  if (preset === undefined) return { problems: reader.problems };
  const rawValues = reader.take('values');
  if (rawValues !== undefined && !isRecord(rawValues))
    reader.note('values', `must be an object of parameters; it is ${said(rawValues)}`);
  const { change, problems } = parseParams(isRecord(rawValues) ? rawValues : {});
  const rawEdits = reader.take('siteEdits');
  const siteEdits = parseSiteEdits(rawEdits ?? presetOf(preset)?.siteEdits);
  const read = readCamera(reader.take('camera'), where, before?.camera ?? { kind: 'home' });
  const ask = reader.text('ask', STORY_LIMITS.line);
  const number = numberOf(reader);
  const selection = selectionOf(reader);
  const slide: Slide = {
    id: reader.text('id', STORY_LIMITS.id, fallbackId) || fallbackId,
    title: reader.text('title', STORY_LIMITS.title),
    line: reader.text('line', STORY_LIMITS.line),
    ...(ask !== '' && { ask }),
    ...(number !== undefined && { number }),
    notes: reader.text('notes', STORY_LIMITS.notes),
    source: reader.text('source', STORY_LIMITS.text),
    preset,
    values: change,
    siteEdits: siteEdits.edits,
    view: viewOf(reader, before),
    camera: read.camera,
    ...(selection !== undefined && { selection }),
    callouts: calloutsOf(reader),
    sliders: readSliders(reader),
    seconds: reader.number('seconds', 1, STORY_LIMITS.slideSeconds, DEFAULT_SECONDS),
    transition: transitionOf(reader),
    extra: reader.rest(),
  };
  const ofValues = [...problems, ...siteEdits.problems].map(({ message, ...rest }) => ({
    ...rest,
    message: `${where}: ${message}`,
  }));
  return { slide, problems: [...reader.problems, ...ofValues, ...read.problems] };
}
