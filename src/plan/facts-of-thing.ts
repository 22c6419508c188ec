import { DETAILS } from './details/details.ts';
import { isLineup, stageOfLineup } from './details/electrical-lineups.ts';
import { findDetail } from './details/find-detail.ts';
import { roomFacts } from './details/room-facts.ts';
import { ancestorsOf, findThing, nameOfThing, thingIdOf } from './find-in-plan.ts';
import { nameOf } from './look-up.ts';
import type { Plan, ThingId, ThingKind } from './plan-types.ts';
import { findRackPart } from './rack-parts/find-rack-part.ts';
import { rackPartFacts } from './rack-parts/rack-part-facts.ts';
import { findReactorPart } from './reactor-parts/opened-reactor.ts';
import { reactorPartFacts } from './reactor-parts/reactor-part-facts.ts';
import { type Fact, linkedThing, siteFacts, thingFacts } from './thing-facts.ts';

/** What a person wants to know about a thing, in SI with its unit; empty when the plan has no such thing. */
export function factsOfThing(plan: Plan, id: ThingId): Fact[] {
  if (id === 'site') return siteFacts(plan);
  const found = findThing(plan, id);
  if (!found) return detailFacts(plan, id);
  const { block, index } = found;
  const facts = thingFacts(plan, block, index);
  for (const link of ['feed', 'loop'] as const) {
    const other = linkedThing(block, index, link);
    if (!other) continue;
    const thing = thingIdOf(other.kind, other.index);
    facts.push({ label: linkLabel(block.kind, link), value: nameOfThing(plan, thing), unit: '', thing });
  }
  const parent = ancestorsOf(plan, id).at(-1);
  if (parent && parent !== 'site') facts.push(partOf(plan, parent));
  return facts;
}

/** What a part of a rack holds and draws, or one of a reactor does; what a detail is, how big, and what it stands with. */
function detailFacts(plan: Plan, id: ThingId): Fact[] {
  const ofReactor = findReactorPart(plan, id);
  if (ofReactor !== null)
    return [...reactorPartFacts(plan, ofReactor), partOf(plan, ofReactor.opened.reactorId)];
  const part = findRackPart(plan, id);
  if (part !== null)
    return [
      ...rackPartFacts(plan, part),
      partOf(plan, part.packageIndex === null ? part.rackId : part.partId),
    ];
  const detail = findDetail(plan, id);
  if (!detail) return [];
  if (detail.block.kind === 'room') return roomFacts(plan, detail.index);
  const [width = 0, height = 0, depth = 0] = detail.block.size.subarray(
    detail.index * 3,
    detail.index * 3 + 3,
  );
  const facts: Fact[] = [
    { label: 'What', value: DETAILS[detail.block.kind].name, unit: '' },
    { label: 'Width', value: width, unit: 'm' },
    { label: 'Depth', value: depth, unit: 'm' },
    { label: 'Height', value: height, unit: 'm' },
  ];
  const stage = isLineup(detail.block.kind) ? stageOfLineup(plan, detail.block.kind) : null;
  if (stage !== null)
    facts.push(
      { label: 'Stage of the chain', value: stage.label, unit: '' },
      { label: 'Passes on', value: stage.efficiency, unit: '%' },
    );
  return [...facts, partOf(plan, detail.owner)];
}

function partOf(plan: Plan, owner: ThingId): Fact {
  return { label: 'Part of', value: nameOf(plan, owner), unit: '', thing: owner };
}

/** Switchgear stands above the block transformers: its link leads to the first one that hangs on it. */
function linkLabel(kind: ThingKind, link: 'feed' | 'loop'): string {
  if (link === 'loop') return 'Cooled by';
  return kind === 'feeder-switchgear' ? 'Feeds' : 'Fed by';
}
