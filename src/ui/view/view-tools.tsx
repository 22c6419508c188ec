import type { ReactElement } from 'react';
import { Icon, type IconName } from '../kit/icon.tsx';
import { PopoverButton } from '../kit/popover.tsx';
import { useActions, useCampus } from '../use-campus.ts';
import { BesideLabel } from './beside-label.tsx';
import { ScaleBarView } from './scale-bar-view.tsx';
import { ShowPanel } from './show-panel.tsx';
import { SiteMap } from './site-map.tsx';
import { WalkCard } from './walk-card.tsx';

/** Ways to move and what is shown, at the edge of the picture; the scale and the map of it. Never in a talk. */
export function ViewTools(): ReactElement | null {
  const talking = useCampus(({ session }) => session.talk !== null);
  const drawing = useCampus(({ session }) => session.sceneState === 'running');
  const walking = useCampus(({ session }) => session.walking);
  const map = useCampus(({ view }) => view.map);
  if (talking || !drawing) return null;
  return (
    <>
      <section className="gc-view-tools" aria-label="Ways to look">
        <ToolButtons walking={walking} map={map} />
        {map && <SiteMap />}
      </section>
      {!walking && <ScaleBarView />}
      <WalkCard />
      <BesideLabel />
    </>
  );
}

function ToolButtons({ walking, map }: { readonly walking: boolean; readonly map: boolean }): ReactElement {
  const { setView, setWalking } = useActions();
  return (
    <div className="gc-panel gc-tool-buttons">
      <Toggle icon="walk" label="Walk" tip="Walk (G)" on={walking} onPress={() => setWalking(!walking)} />
      <Toggle icon="map" label="Map" tip="Map (M)" on={map} onPress={() => setView({ map: !map })} />
      <PopoverButton
        label="What is shown"
        title="What is shown"
        className="gc-icon-button"
        face={<Icon name="layers" />}
      >
        <ShowPanel />
      </PopoverButton>
    </div>
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
