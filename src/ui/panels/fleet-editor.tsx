import { memo, type ReactElement, useState } from 'react';
import { type BlockSummary, readBlocks } from '../../answers/read-blocks.ts';
import { descriptorOf } from '../../params/descriptors.ts';
import { FURTHER_BLOCKS, withoutBlock } from '../../params/fleet.ts';
import type { ParamId } from '../../params/param-types.ts';
import { parseParam } from '../../params/parse.ts';
import { formatQuantity } from '../../units/format.ts';
import { useActions, useCampus, useCampusStore } from '../use-campus.ts';
import { ChoiceKnob } from './choice-knob.tsx';
import { NumberKnob } from './number-knob.tsx';

/** The blocks of racks beside the first: added, turned and removed; what each of them is, as last computed. */
export const FleetEditor = memo(function FleetEditor(): ReactElement {
  const present = useCampus(({ params }) =>
    FURTHER_BLOCKS.map(({ racks }) => (params.values[racks] > 0 ? 1 : 0)).join(''),
  );
  // A block whose racks are slid to none stays in reach until it is removed.
  const [held, setHeld] = useState<readonly number[]>([]);
  const shown = FURTHER_BLOCKS.flatMap((_, at) => (present[at] === '1' || held.includes(at) ? [at] : []));
  const free = FURTHER_BLOCKS.findIndex((_, at) => !shown.includes(at));
  const campus = useCampusStore();
  const { setParams } = useActions();
  function add(): void {
    const ids = FURTHER_BLOCKS[free];
    const first = campus.getState().run.plan?.campus.blocks[0]?.compute.rackCount ?? 1;
    const parsed = ids && parseParam(ids.racks, Math.ceil(first / 2));
    if (parsed?.ok) setParams(parsed.change);
    setHeld([...held, free]);
  }
  function remove(at: number): void {
    setParams(withoutBlock(campus.getState().params.values, at));
    setHeld([]);
  }
  return (
    <fieldset className="gc-fleet">
      <legend>Blocks of racks</legend>
      {shown.length > 0 && <Block at={-1} order={0} />}
      {shown.map((at) => (
        <Block
          key={at}
          at={at}
          order={[...present.slice(0, at)].reduce((sum, each) => sum + Number(each), 1)}
          onRemove={() => remove(at)}
        />
      ))}
      {free >= 0 && (
        <button type="button" className="gc-button" onClick={add}>
          Add a block of racks
        </button>
      )}
    </fieldset>
  );
});

interface BlockProps {
  /** Place among the further blocks; −1 of the first. */
  readonly at: number;
  /** Place among the blocks that have racks. */
  readonly order: number;
  readonly onRemove?: () => void;
}

function Block({ at, order, onRemove }: BlockProps): ReactElement {
  const plan = useCampus(({ run }) => run.plan);
  const has = useCampus(({ params }) => {
    const ids = FURTHER_BLOCKS[at];
    return ids === undefined || params.values[ids.racks] > 0;
  });
  const summary = has && plan !== null ? readBlocks(plan.campus)[order] : undefined;
  const ids = FURTHER_BLOCKS[at];
  const name = `Block ${at + 2}`;
  return (
    <div className="gc-fleet-block">
      <div className="gc-fleet-head">
        <b>{name}</b>
        <span className="gc-soft" translate="no">
          {textOf(summary)}
        </span>
        {onRemove && (
          <button type="button" className="gc-button" aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </button>
        )}
      </div>
      {ids === undefined ? (
        <BlockKnob id="compute.litYear" />
      ) : (
        [ids.type, ids.racks, ids.year].map((id) => <BlockKnob key={id} id={id} />)
      )}
    </div>
  );
}

function BlockKnob({ id }: { readonly id: ParamId }): ReactElement {
  const knob = descriptorOf(id);
  return knob.type === 'number' ? <NumberKnob knob={knob} /> : <ChoiceKnob knob={knob} />;
}

const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;

/** `26 halls · 313,600 accelerators · 655 MW`. */
function textOf(summary: BlockSummary | undefined): string {
  if (summary === undefined) return 'no racks';
  const { hallCount, rackCount, acceleratorCount, itPowerW } = summary;
  const held = acceleratorCount > 0 ? counted(acceleratorCount, 'accelerator') : counted(rackCount, 'rack');
  return `${counted(hallCount, 'hall')} · ${held} · ${formatQuantity(itPowerW, 'W')}`;
}
