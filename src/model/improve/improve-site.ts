import { SEARCH_FINES } from '../../catalogue/route-prices.ts';
import type { CampusInput, SiteEdit } from '../../params/site-edits.ts';
import { type SiteCost, siteCostSum } from '../economics/site-cost.ts';
import { checkSite, groundFindings } from '../layout/rules/check-site.ts';
import type { Finding } from '../layout/rules/finding.ts';
import { findingsBetween } from '../layout/rules/rules-between.ts';
import { poseOf } from '../layout/site/site-pose.ts';
import type { Site } from '../layout/site/site-types.ts';
import { type RandomStream, randomStream } from '../uncertainty/random-stream.ts';
import { anneal } from './anneal.ts';
import { type GridBase, GridBases } from './grid-bases.ts';
import type { Arrangement } from './movable-site.ts';
import { type Gain, gainBetween, type SearchState } from './site-gain.ts';
import { inOtherRows, moveByChance } from './site-moves.ts';

/** A way to lay the site out, and what follows from it. */
export interface Scheme {
  /** Of the grid that they are laid over; the campus as it is has its own. */
  readonly buildingsInRow: number;
  /** Everything that is changed by hand then. */
  readonly siteEdits: readonly SiteEdit[];
  /** What of a year's cost follows from where things stand, USD a year by line. */
  readonly cost: SiteCost;
  readonly usdPerYear: number;
  /** What the search takes soft rules for that are not kept, USD a year; no money. */
  readonly fineUsdPerYear: number;
  readonly softFindingCount: number;
  /** Middles of all parts, in the order of the site, and their turns: what schemes differ by. */
  readonly places: readonly { readonly x: number; readonly z: number; readonly quarterTurns: number }[];
}

/** How far a start is. */
interface SearchStep {
  readonly tried: number;
  /** Cost and fines of the best so far, USD a year. */
  readonly bestUsdPerYear: number;
  /** What made it the best, where this step did. */
  readonly gain?: Gain;
}

/** How much of the cost that a search can change a rise may be, at the start and at the end. */
const HOTTEST_SHARE = 1e-3;
const COLDEST_SHARE = 1e-6;
/** A move that adds more fines than this share of what routes cost is not worth pricing. */
const MOST_FINE_SHARE = 0.02;
/** Moves that every other start is shaken by, so that starts differ; the others stand as the campus does. */
const SHAKES = 30;
/** How often rows of another length are tried at the start of a search; less and less as it cools. */
const REGRID_SHARE = 0.02;

/** What soft rules that are not kept are taken for, USD a year. */
function finesOf(findings: readonly Finding[]): number {
  const { findingUsdPerYear, missingUsdPerMYear } = SEARCH_FINES;
  return findings.reduce(
    (sum, { hadM, neededM, severity }) =>
      severity === 'hard'
        ? sum
        : sum + findingUsdPerYear.value + missingUsdPerMYear.value * Math.abs(neededM - hadM),
    0,
  );
}

function softOn({ pricer }: GridBase, site: Site): readonly Finding[] {
  return checkSite(site, pricer.campus).filter(({ severity }) => severity === 'soft');
}

function priced(site: Site, state: Pick<SearchState, 'base' | 'at' | 'parts' | 'fine'>): SearchState {
  const cost = state.base.pricer.costOn(site);
  return { ...state, cost, objective: siteCostSum(cost) + state.fine };
}

/** A search for a better site of one campus: from a legal start, never across a hard rule. Rule LAY-82. */
export class SiteSearch {
  readonly start: Scheme;
  readonly #bases: GridBases;
  readonly #edits: readonly SiteEdit[];
  /** What all routes of the site cost at the start: what the search can change most. */
  readonly #routesUsd: number;

  constructor(input: CampusInput) {
    this.#bases = new GridBases(input);
    this.#edits = input.siteEdits ?? [];
    this.start = this.#schemeOf(this.#bases.now, this.#bases.now.movable.start);
    const { usdPerYear, cost } = this.start;
    this.#routesUsd = Math.max(1, usdPerYear - cost.network - cost.land);
  }

  /** One start of the search: tells each better arrangement, and answers the best. Equal seeds give equal searches. */
  *run(seed: number, moveCount: number): Generator<SearchStep, Scheme> {
    const random = randomStream(seed);
    const first = this.#first(seed % 2 === 0 ? SHAKES : 0, random);
    const routesUsd = this.#routesUsd;
    const schedule = { moveCount, hottest: routesUsd * HOTTEST_SHARE, coldest: routesUsd * COLDEST_SHARE };
    const near = (from: SearchState, heat: number): SearchState | undefined => this.#near(from, random, heat);
    const search = anneal(first, { costOf: ({ objective }) => objective, near }, schedule, random);
    let best = first;
    for (;;) {
      const step = search.next();
      if (step.done === true) return this.#tidied(step.value.state);
      const { tried, better } = step.value;
      const { state } = step.value.best;
      const gain = better ? gainBetween(best, state) : undefined;
      best = state;
      yield { tried, bestUsdPerYear: best.objective, ...(gain && { gain }) };
    }
  }

  #first(shakes: number, random: RandomStream): SearchState {
    const { now } = this.#bases;
    let state = this.#stateOf(now, now.movable.start);
    for (let shake = 0; shake < shakes; shake += 1) {
      const shaken = this.#near(state, random, 1);
      if (shaken !== undefined && shaken.fine <= state.fine) state = shaken;
    }
    return state;
  }

  #stateOf(base: GridBase, at: Arrangement): SearchState {
    const site = base.movable.siteOf(at);
    return priced(site, { base, at, parts: [], fine: finesOf(softOn(base, site)) });
  }

  /** An arrangement that keeps all hard rules, or undefined. */
  #near(from: SearchState, random: RandomStream, heat: number): SearchState | undefined {
    if (random() < REGRID_SHARE * heat) return this.#regridded(from, random);
    const moved = moveByChance(from.base.movable, from.at, random, heat);
    if (moved === undefined || moved.parts.length === 0) return undefined;
    return this.#reached(from, moved.to, moved.parts);
  }

  #reached(from: SearchState, at: Arrangement, parts: readonly number[]): SearchState | undefined {
    const { movable, pricer } = from.base;
    const about = new Set(parts.flatMap((part) => movable.idsAlong(part)));
    const site = movable.siteOf(at);
    const between = findingsBetween(site, pricer.campus, about);
    // Most moves lead onto other ground: of those nothing else is asked.
    if (between.some(({ severity }) => severity === 'hard')) return undefined;
    const found = [...between, ...groundFindings(site, pricer.campus, about)];
    const before = from.fine > 0 ? checkSite(movable.siteOf(from.at), pricer.campus, about) : [];
    // Of findings that are there and gone alike nothing is left over, to the cent.
    const fine = Math.max(0, Math.round(100 * (from.fine - finesOf(before) + finesOf(found))) / 100);
    if (fine - from.fine > MOST_FINE_SHARE * this.#routesUsd) return undefined;
    return priced(site, { base: from.base, at, parts, fine });
  }

  /** All buildings in shorter or longer rows, with roads between them; yards keep the way that they were moved. */
  #regridded(from: SearchState, random: RandomStream): SearchState | undefined {
    const lengths = this.#bases.lengthsBeside(from.base);
    const base = this.#bases.inRowsOf(lengths[Math.floor(random() * lengths.length)] ?? 0);
    const at = base && inOtherRows(base.movable, from.at);
    if (base === undefined || at === undefined) return undefined;
    const site = base.movable.siteOf(at);
    const found = checkSite(site, base.pricer.campus);
    const hard = found.some(({ severity }) => severity === 'hard');
    if (hard) return undefined;
    return priced(site, { base, at, parts: [], fine: finesOf(found) });
  }

  /** Parts that stand elsewhere for nothing go back: a scheme is told in as few edits as it takes. */
  #tidied(state: SearchState): Scheme {
    const { movable } = state.base;
    let tidy = state;
    state.at.placings.forEach((_, part) => {
      const home = movable.start.placings[part];
      const at = home && movable.put(tidy.at, part, home);
      const back = at && this.#reached(tidy, at, [part]);
      if (back !== undefined && back.objective <= tidy.objective) tidy = back;
    });
    return this.#schemeOf(tidy.base, tidy.at);
  }

  #schemeOf(base: GridBase, at: Arrangement): Scheme {
    const { buildingsInRow, movable, pricer } = base;
    const site = movable.siteOf(at);
    const soft = softOn(base, site);
    const cost = pricer.costOn(site);
    return {
      buildingsInRow,
      siteEdits: movable.editsOf(at, this.#edits),
      cost,
      usdPerYear: siteCostSum(cost),
      fineUsdPerYear: finesOf(soft),
      softFindingCount: soft.length,
      places: at.parcels.map(poseOf),
    };
  }
}
