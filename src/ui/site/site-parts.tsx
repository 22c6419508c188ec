import { type ReactElement, useMemo } from 'react';
import { GRID_M } from '../../model/layout/rules/snap-move.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { partLabel, partsLabel } from '../../store/part-label.ts';
import { addBuilding, type Counted, copyParts, removeParts } from '../../store/site-counts.ts';
import { beginDrawing } from '../../store/site-drawing.ts';
import { chooseParts, mirrorParts, nudgeParts } from '../../store/site-shaping.ts';
import { addGate, wayIds } from '../../store/site-ways.ts';
import { useCampus, useCampusStore } from '../use-campus.ts';

function usePartIds(): readonly string[] {
  const plan = useCampus((state) => state.run.plan);
  return useMemo(() => {
    if (plan === null) return [];
    const { site } = plan.campus;
    return [...site.parcels.map(({ id }) => id), ...wayIds(site)];
  }, [plan]);
}

/** Tells why something was not taken away or added. */
export function tellCounted(campus: CampusStore, problems: Counted): void {
  if (problems.length > 0)
    campus.actions.notify({ tone: 'info', title: 'Not everything can be copied or removed', problems });
}

interface Doing {
  readonly label: string;
  readonly say?: string;
  /** By what keys the same is done. */
  readonly keys: string;
  readonly run: (campus: CampusStore, ids: readonly string[]) => void;
}

const step = (label: string, keys: string, dx: number, dz: number): Doing => ({
  label,
  keys,
  run: (campus, ids) => nudgeParts(campus, ids, { dx, dz }),
});

/** What can be done with what is chosen, a button each. */
const DOINGS: readonly Doing[] = [
  step('West', '←', -GRID_M, 0),
  step('East', '→', GRID_M, 0),
  step('North', '↑', 0, -GRID_M),
  step('South', '↓', 0, GRID_M),
  { label: 'Turn', keys: 'R', run: (campus, ids) => nudgeParts(campus, ids, { quarterTurns: 1 }) },
  {
    label: 'Mirror W–E',
    say: 'Mirror W–E, west to east',
    keys: 'X',
    run: (campus, ids) => mirrorParts(campus, ids, 'west-east'),
  },
  {
    label: 'Mirror N–S',
    say: 'Mirror N–S, north to south',
    keys: 'Shift+X',
    run: (campus, ids) => mirrorParts(campus, ids, 'north-south'),
  },
  { label: 'Copy', keys: 'C', run: (campus, ids) => tellCounted(campus, copyParts(campus, ids)) },
  { label: 'Remove', keys: 'Delete', run: (campus, ids) => tellCounted(campus, removeParts(campus, ids)) },
];

/** Parts by their names, one or several, with a button for each thing that can be done with them. */
export function PartChooser(): ReactElement {
  const campus = useCampusStore();
  const ids = usePartIds();
  const chosen = useCampus((state) => state.session.siteShaping?.partIds) ?? [];
  return (
    <div className="gc-site-part">
      <select
        multiple
        size={4}
        className="gc-site-list"
        aria-label="Parts of the site, one or several"
        value={[...chosen]}
        onChange={({ currentTarget }) =>
          chooseParts(
            campus,
            Array.from(currentTarget.selectedOptions, ({ value }) => value),
          )
        }
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {partLabel(id)}
          </option>
        ))}
      </select>
      <p role="status" className="gc-soft">
        {chosen.length === 0 ? 'Nothing is chosen.' : `Chosen: ${partsLabel(chosen)}`}
      </p>
      <fieldset className="gc-site-steps" disabled={chosen.length === 0}>
        <legend className="gc-offscreen">{`Move by ${GRID_M} m, turn, mirror, copy or remove`}</legend>
        {DOINGS.map(({ label, say, keys, run }) => (
          <button
            key={label}
            type="button"
            className="gc-button gc-small"
            aria-label={say}
            title={`${say ?? label} (${keys})`}
            onClick={() => run(campus, chosen)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <div className="gc-site-steps">
        <button
          type="button"
          className="gc-button gc-small"
          onClick={() => tellCounted(campus, addBuilding(campus))}
        >
          Add a building
        </button>
        <button type="button" className="gc-button gc-small" onClick={() => addGate(campus)}>
          Add a gate
        </button>
        <button
          type="button"
          className="gc-button gc-small"
          onClick={() => {
            campus.actions.flyTo('plan-view');
            beginDrawing(campus, 'road');
          }}
        >
          Draw a road
        </button>
      </div>
      <p className="gc-soft">
        Copies and additions spread the same halls over more buildings; what is removed leaves its halls to
        the rest.
      </p>
    </div>
  );
}
