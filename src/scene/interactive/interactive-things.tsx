import { type ComponentType, type ReactElement, useEffect, useState, useSyncExternalStore } from 'react';
import { isValueLens, type ValueLens } from '../../plan/lenses/lens-types.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import { HOVER_ANCHOR } from '../../store/screen-anchors.ts';
import type { ViewSlice } from '../../store/store-types.ts';
import { useFetchedPart } from './fetched-part.ts';
import { InteractiveContext, type InteractiveScene } from './interactive-context.ts';
import { LitHighlight } from './lit-highlight.tsx';
import { ScreenAnchor } from './screen-anchor.tsx';
import { SelectionPin } from './selection-pin.tsx';
import { ThingHighlight } from './thing-highlight.tsx';

/**
 * The few things of the scene that people act on, declared; the many are layers (`contents.ts`). A commit of React happens
 * when another thing is hovered, selected or called out, never for a frame or a new plan.
 */
export function InteractiveThings({ scene }: { readonly scene: InteractiveScene }): ReactElement {
  const { getState, subscribe } = scene.campus;
  const hover = useSyncExternalStore(subscribe, () => getState().session.hover);
  // What is carried shows by its own colour whether it may stand there; a frame where it came from would be another one.
  const carried = useSyncExternalStore(subscribe, () => getState().session.siteShaping?.held === true);
  const selection = useSyncExternalStore(subscribe, () => getState().session.selection);
  const anchored = useSyncExternalStore(subscribe, () => getState().session.anchored);
  const Shaper = useSiteShaper(scene.campus);
  const rackId = selection?.startsWith('rack-') === true ? selection : null;
  const reactorId = selection?.startsWith('reactor-') === true ? selection : null;
  // A unit is opened with its turbine hall: a frame around its closed body would tell nothing. A tray is pulled out.
  const told = reactorId === null ? rackId?.split('/').length === 2 : !reactorId.includes('/');
  const framed = told ? null : selection;
  const labelsWanted = useSyncExternalStore(
    subscribe,
    () => getState().view.labels && getState().session.talk === null,
  );
  const labels = useFetchedPart(scene.campus, LABELS, labelsWanted);
  const besideId = useSyncExternalStore(subscribe, () => getState().view.beside);
  const beside = useFetchedPart(scene.campus, BESIDE, besideId !== 'nothing');
  const ofValues = useSyncExternalStore(subscribe, () => valueLensOf(getState().view));
  const shells = useFetchedPart(scene.campus, LENS_SHELLS, ofValues !== null);
  const ghostly = useSyncExternalStore(subscribe, () => getState().view.apart.includes(GHOST));
  const ghosts = useFetchedPart(scene.campus, GHOSTS, ghostly);
  const measured = useSyncExternalStore(
    subscribe,
    () => getState().view.measure !== '' || getState().session.tool === 'measure',
  );
  const measure = useFetchedPart(scene.campus, MEASURE, measured);
  const openRack = useFetchedPart(scene.campus, OPEN_RACK, rackId !== null);
  const sectioned = useSyncExternalStore(subscribe, () => getState().view.section !== '');
  const openReactor = useFetchedPart(scene.campus, OPEN_REACTOR, reactorId !== null || sectioned);
  return (
    <InteractiveContext value={scene}>
      <ThingHighlight
        name="hover"
        id={hover === selection || carried ? null : hover}
        strength={0.75}
        fill={FILL}
      />
      <ThingHighlight name="selection" id={framed} strength={1} fill={rackId === null ? FILL : 0} />
      <LitHighlight />
      {selection !== null && <SelectionPin id={selection} />}
      <ScreenAnchor name={HOVER_ANCHOR} id={hover} />
      {anchored.map((id) => (
        <ScreenAnchor key={id} name={id} id={id} />
      ))}
      {Shaper !== null && <Shaper />}
      {labels !== null && labelsWanted && <labels.PlaceLabels />}
      {beside !== null && besideId !== 'nothing' && <beside.BesideCampus key={besideId} id={besideId} />}
      {shells !== null && ofValues !== null && <shells.LensShells key={ofValues} lens={ofValues} />}
      {ghosts !== null && ghostly && <ghosts.GhostThings />}
      {measure !== null && measured && <measure.MeasureLine />}
      {openRack !== null && rackId !== null && <openRack.OpenRack id={rackId} />}
      {openReactor !== null && (reactorId !== null || sectioned) && (
        <openReactor.OpenReactor id={reactorId} sectioned={sectioned} />
      )}
    </InteractiveContext>
  );
}

/** Lenses that the walls of buildings do not know of. */
function valueLensOf({ lens }: ViewSlice): ValueLens | null {
  return isValueLens(lens) ? lens : null;
}

/** A breath of colour over what is meant; none over what is opened to be looked into. */
const FILL = 0.1;

const LABELS = {
  lack: 'Places have no names in the picture yet',
  fetch: () => import('./labels/place-labels.tsx'),
};

const OPEN_RACK = {
  lack: 'Racks cannot be opened yet',
  fetch: () => import('./open-rack/open-rack.tsx'),
};

const LENS_SHELLS = {
  lack: 'Buildings have no colour under the lens yet',
  fetch: () => import('./lens-shells.tsx'),
};

const OPEN_REACTOR = {
  lack: 'What is cut cannot be looked into yet',
  fetch: () => import('./open-reactor/open-reactor.tsx'),
};

/** A text that shows one thing apart begins so where the others are to be seen as ghosts. */
const GHOST = 'ghost:';

const GHOSTS = {
  lack: 'What stands apart has no ghosts of the others around it yet',
  fetch: () => import('./ghost-things.tsx'),
};

const MEASURE = {
  lack: 'Nothing can be measured in the picture yet',
  fetch: () => import('./measure/measure-line.tsx'),
};

const BESIDE = {
  lack: 'Nothing can be held against the campus yet',
  fetch: () => import('./beside/beside-campus.tsx'),
};

const fetchShaper = () => import('./site-shaper.tsx');

/** What carries parts of the site, fetched when someone first shapes it; null while nobody does. */
function useSiteShaper({ actions, getState, subscribe }: CampusStore): ComponentType | null {
  const shaping = useSyncExternalStore(subscribe, () => getState().session.siteShaping !== null);
  const [shaper, setShaper] = useState<Awaited<ReturnType<typeof fetchShaper>> | null>(null);
  const wanted = shaping && shaper === null;
  useEffect(() => {
    if (!wanted) return;
    fetchShaper().then(setShaper, (cause: unknown) => {
      const now = getState().session.siteShaping;
      actions.setSiteShaping(null);
      const again = () => actions.setSiteShaping(now);
      reportMissing(actions, 'Parts of the site cannot be dragged yet', reasonOf(cause), again);
    });
  }, [wanted, actions, getState]);
  return shaping ? (shaper?.SiteShaper ?? null) : null;
}
