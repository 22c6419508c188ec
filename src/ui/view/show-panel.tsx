import type { ReactElement } from 'react';
import type { COMPARISONS } from '../../catalogue/comparisons.ts';
import { besideBounds } from '../../plan/details/beside.ts';
import type { Plan, ThingKind } from '../../plan/plan-types.ts';
import { choiceLabel, VIEW_FIELDS, wordsOf } from '../../store/fields.ts';
import { LAYER_IDS, type LayerId } from '../../store/layer-ids.ts';
import type { CameraPose } from '../../store/store-types.ts';
import { useActions, useCampus, useCampusStore } from '../use-campus.ts';
import { Season } from './season.tsx';

const NAMES: Readonly<Record<LayerId, string>> = {
  shells: 'Walls and roofs',
  'roof-units': 'Units on roofs',
  rooms: 'Rooms',
  racks: 'Racks',
  'hall-equipment': 'Equipment of halls',
  pipes: 'Pipes',
  cables: 'Cables and fibre',
  'cooling-yard': 'Cooling yards',
  'power-yard': 'Switchyard and transformers',
  reactor: 'Reactors',
  gas: 'Gas plant',
  battery: 'Batteries',
  generators: 'Stand-by generators',
  solar: 'Solar plant',
  roads: 'Roads',
  props: 'Trees, vehicles, people',
};
/** Layers that only some campuses have. */
const ONLY_WITH: Partial<Record<LayerId, ThingKind>> = {
  reactor: 'reactor',
  gas: 'gas-turbine',
  battery: 'battery',
  generators: 'generator',
  solar: 'solar-block',
};

/** Which layers are in the picture, and what of known size stands beside the campus. */
export function ShowPanel(): ReactElement {
  const { setView } = useActions();
  const hidden = useCampus((state) => state.view.hidden);
  const apart = useCampus((state) => state.view.apart);
  const plan = useCampus((state) => state.run.plan);
  const out = wordsOf(hidden);
  const turn = (id: LayerId, shown: boolean): void =>
    setView({ hidden: LAYER_IDS.filter((each) => (each === id ? !shown : out.includes(each))).join(' ') });
  const there = LAYER_IDS.filter((id) => {
    const kind = ONLY_WITH[id];
    return kind === undefined || plan === null || plan.things[kind].count > 0;
  });
  return (
    <div className="gc-show-panel">
      <fieldset>
        <legend className="gc-offscreen">Layers</legend>
        {there.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={!out.includes(id)}
              onChange={(event) => turn(id, event.currentTarget.checked)}
            />
            <span>{NAMES[id]}</span>
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        className="gc-button gc-full"
        disabled={hidden === '' && apart === ''}
        onClick={() => setView({ hidden: '', apart: '' })}
      >
        Show everything
      </button>
      <Season />
      <Beside />
      <Quality />
      <Navigation />
    </div>
  );
}

interface FieldSelectProps {
  readonly field: { readonly label: string; readonly choices: readonly { id: string; label: string }[] };
  readonly value: string;
  readonly onChoose: (raw: string) => void;
  /** What stands before the choices of the field. */
  readonly children?: ReactElement;
}

/** One choice of the view with the name of its field. */
function FieldSelect({ field, value, onChoose, children }: FieldSelectProps): ReactElement {
  return (
    <label className="gc-show-beside">
      <span>{field.label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {children}
        {field.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which program's buttons of the mouse one is used to. */
function Navigation(): ReactElement {
  const { setView } = useActions();
  const navigation = useCampus((state) => state.view.navigation);
  const field = VIEW_FIELDS.navigation;
  const choose = (raw: string): void => {
    if (field.check(raw)) setView({ navigation: raw });
  };
  return <FieldSelect field={field} value={navigation} onChoose={choose} />;
}

/** Who chooses how fine the picture is, and how fine. */
function Quality(): ReactElement {
  const { setView } = useActions();
  const quality = useCampus((state) => state.view.quality);
  const qualityBy = useCampus((state) => state.view.qualityBy);
  const field = VIEW_FIELDS.quality;
  function choose(raw: string): void {
    if (field.check(raw)) setView({ quality: raw, qualityBy: 'hand' });
    else setView({ qualityBy: 'frames' });
  }
  return (
    <FieldSelect field={field} value={qualityBy === 'hand' ? quality : 'itself'} onChoose={choose}>
      <option value="itself">{`By itself (${choiceLabel(field, quality)})`}</option>
    </FieldSelect>
  );
}

/** What can be held against the campus; choosing one flies to where both are seen. */
function Beside(): ReactElement {
  const { setView, flyTo } = useActions();
  const { getState } = useCampusStore();
  const beside = useCampus((state) => state.view.beside);
  const field = VIEW_FIELDS.beside;
  function choose(raw: string): void {
    if (!field.check(raw)) return;
    setView({ beside: raw });
    const { plan } = getState().run;
    if (plan !== null && raw !== 'nothing') flyTo(viewOfBoth(plan, raw));
  }
  return <FieldSelect field={field} value={beside} onChoose={choose} />;
}

/** From the south-east, high enough to see the one and the other. */
function viewOfBoth(plan: Plan, id: keyof typeof COMPARISONS): CameraPose {
  const [, , z0, x1, , z1] = besideBounds(plan, id);
  const [minX, minZ, , maxZ] = plan.site.builtBounds;
  const [x, z] = [(minX + x1) / 2, (Math.min(minZ, z0) + Math.max(maxZ, z1)) / 2];
  const span = Math.hypot(x1 - minX, Math.max(maxZ, z1) - Math.min(minZ, z0));
  return { target: [x, 0, z], position: [x + 0.5 * span, 0.6 * span, z + 1.1 * span] };
}
