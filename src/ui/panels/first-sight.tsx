import { type ReactElement, useEffect } from 'react';
import { thingIdOf } from '../../plan/find-in-plan.ts';
import { Icon } from '../kit/icon.tsx';
import { useActions } from '../use-campus.ts';

const FIRST_RACK = thingIdOf('rack', 0);

interface FirstSightProps {
  readonly onDone: () => void;
  readonly onTweak: () => void;
}

/** Four doors for a newcomer. Not a dialog: the scene and the panels work behind it, and using them closes it. */
export function FirstSight({ onDone, onTweak }: FirstSightProps): ReactElement {
  const { flyTo, orderStage, select } = useActions();
  useEffect(() => {
    function leaveByScene(event: PointerEvent): void {
      if (event.target instanceof HTMLCanvasElement) onDone();
    }
    window.addEventListener('pointerdown', leaveByScene);
    return () => window.removeEventListener('pointerdown', leaveByScene);
  }, [onDone]);
  function explore(): void {
    onDone();
    select(FIRST_RACK);
    // From over the row a rack is seen beside its neighbours and below its pipes.
    flyTo(thingIdOf('row', 0));
  }
  function present(): void {
    onDone();
    orderStage({ kind: 'list' });
  }
  function showMe(): void {
    onDone();
    orderStage({ kind: 'open', story: 'show-me', playing: true });
  }
  function tweak(): void {
    onDone();
    onTweak();
  }
  return (
    <section className="gc-doors" aria-label="Start">
      <Door
        name="Explore"
        text="Fly from the site down to a rack"
        onPress={explore}
        icon={<Icon name="fly" />}
      />
      <Door
        name="Tweak"
        text="Move a slider, see it rebuilt"
        onPress={tweak}
        icon={<Icon name="sliders" />}
      />
      <Door
        name="Present"
        text="Give a talk, slide by live slide"
        onPress={present}
        icon={<Icon name="show" />}
      />
      <Door name="Show me" text="One minute, by itself" onPress={showMe} icon={<Icon name="play" />} />
    </section>
  );
}

interface DoorProps {
  readonly name: string;
  readonly text: string;
  readonly icon: ReactElement;
  readonly onPress: () => void;
}

function Door({ name, text, icon, onPress }: DoorProps): ReactElement {
  return (
    <button type="button" className="gc-door" onClick={onPress}>
      {icon}
      <span className="gc-door-name">{name}</span>
      <span className="gc-door-text">{text}</span>
    </button>
  );
}
