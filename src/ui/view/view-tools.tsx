import type { ReactElement } from 'react';
import { stepCamera } from '../../store/camera-trail.ts';
import type { ToolName } from '../../store/store-types.ts';
import { Icon, type IconName } from '../kit/icon.tsx';
import { PopoverButton } from '../kit/popover.tsx';
import { type LatePart, useLatePart, WhenHere } from '../kit/use-late-part.tsx';
import { useActions, useCampus, useCampusStore } from '../use-campus.ts';
import { BesideLabel } from './beside-label.tsx';
import { ScaleBarView } from './scale-bar-view.tsx';

const TOOL_CARDS: LatePart<typeof import('./tool-cards.tsx')> = {
  lack: 'The card of the tool is missing',
  fetch: () => import('./tool-cards.tsx'),
};

const SHOW_PANEL: LatePart<typeof import('./show-panel.tsx')> = {
  lack: 'The choice of what is shown is missing',
  fetch: () => import('./show-panel.tsx'),
};

const SITE_MAP: LatePart<typeof import('./site-map.tsx')> = {
  lack: 'The map is missing',
  fetch: () => import('./site-map.tsx'),
};

const WALK_CARD: LatePart<typeof import('./walk-card.tsx')> = {
  lack: 'The buttons for walking are missing; Esc ends the walk',
  fetch: () => import('./walk-card.tsx'),
};

/** Ways to move and what is shown, at the edge of the picture; the scale and the map of it. Never in a talk. */
export function ViewTools(): ReactElement | null {
  const talking = useCampus(({ session }) => session.talk !== null);
  const drawing = useCampus(({ session }) => session.sceneState === 'running');
  const walking = useCampus(({ session }) => session.walking);
  const map = useCampus(({ view }) => view.map);
  const wanted = useCampus(
    ({ session, view }) => session.tool !== null || view.measure !== '' || view.section !== '',
  );
  const cards = useLatePart(TOOL_CARDS, wanted);
  if (talking || !drawing) return null;
  return (
    <>
      <section className="gc-view-tools" aria-label="Ways to look">
        <ToolButtons walking={walking} map={map} />
        {map && <WhenHere part={SITE_MAP}>{({ SiteMap }) => <SiteMap />}</WhenHere>}
      </section>
      {!walking && <ScaleBarView />}
      {walking && <WhenHere part={WALK_CARD}>{({ WalkCard }) => <WalkCard />}</WhenHere>}
      {cards !== null && wanted && <cards.ToolCards />}
      <BesideLabel />
    </>
  );
}

function ToolButtons({ walking, map }: { readonly walking: boolean; readonly map: boolean }): ReactElement {
  const { setView, setWalking, setTool } = useActions();
  const tool = useCampus(({ session }) => session.tool);
  // While parts of the site are chosen, its key mirrors them.
  const mirrors = useCampus(({ session }) => (session.siteShaping?.partIds.length ?? 0) > 0);
  const turn = (name: ToolName): void => setTool(tool === name ? null : name);
  return (
    <div className="gc-panel gc-tool-buttons">
      <Toggle icon="walk" label="Walk" tip="Walk (G)" on={walking} onPress={() => setWalking(!walking)} />
      <Toggle icon="map" label="Map" tip="Map (M)" on={map} onPress={() => setView({ map: !map })} />
      <Toggle
        icon="measure"
        label="Measure"
        tip="Measure (Shift+M)"
        on={tool === 'measure'}
        onPress={() => turn('measure')}
      />
      <Toggle
        icon="section"
        label="Section"
        tip={mirrors ? 'Section (X mirrors what is chosen)' : 'Section (X)'}
        on={tool === 'section'}
        onPress={() => turn('section')}
      />
      <TrailButtons />
      <PopoverButton
        label="What is shown"
        title="What is shown"
        className="gc-icon-button"
        face={<Icon name="layers" />}
      >
        <WhenHere part={SHOW_PANEL}>{({ ShowPanel }) => <ShowPanel />}</WhenHere>
      </PopoverButton>
    </div>
  );
}

/** Back to where the camera stood, and on again. */
function TrailButtons(): ReactElement {
  const campus = useCampusStore();
  const canBack = useCampus(({ session }) => session.trail.past.length > 0);
  const canOn = useCampus(({ session }) => session.trail.future.length > 0);
  return (
    <>
      <button
        type="button"
        className="gc-icon-button"
        aria-label="View before"
        data-tip="View before (Z)"
        disabled={!canBack}
        onClick={() => stepCamera(campus, 'back')}
      >
        <Icon name="before" />
      </button>
      <button
        type="button"
        className="gc-icon-button"
        aria-label="Next view"
        data-tip="Next view (Shift+Z)"
        disabled={!canOn}
        onClick={() => stepCamera(campus, 'on')}
      >
        <Icon name="next" />
      </button>
    </>
  );
}

interface ToggleProps {
  readonly icon: IconName;
  readonly label: string;
  readonly tip: string;
  readonly on: boolean;
  readonly onPress: () => void;
}

function Toggle({ icon, label, tip, on, onPress }: ToggleProps): ReactElement {
  return (
    <button
      type="button"
      className="gc-icon-button"
      aria-label={label}
      aria-pressed={on}
      data-tip={tip}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
