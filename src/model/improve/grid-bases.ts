import type { CampusInput } from '../../params/site-edits.ts';
import { checkSite } from '../layout/rules/check-site.ts';
import { MovableSite } from './movable-site.ts';
import { SitePricer } from './site-pricer.ts';

/** A campus with its buildings in rows of one length, whose parts can be placed anew. */
export interface GridBase {
  readonly buildingsInRow: number;
  readonly pricer: SitePricer;
  readonly movable: MovableSite;
}

function baseOf(input: CampusInput): GridBase {
  const pricer = new SitePricer(input);
  const { site } = pricer.campus;
  return { buildingsInRow: site.frame.columns, pricer, movable: new MovableSite(site) };
}

/** So many shorter and so many longer rows than now are tried. */
const TRIED = 2;

/** Lengths of rows that leave as few places open as any with as many rows, those nearest to one of them on both sides. */
function lengthsAround(now: number, buildings: number): readonly number[] {
  const rows = Array.from({ length: buildings }, (_, at) => at + 1);
  const lengths = [...new Set(rows.map((count) => Math.ceil(buildings / count)))];
  const longer = lengths.filter((length) => length > now).slice(-TRIED);
  return [...lengths.filter((length) => length < now).slice(0, TRIED), ...longer];
}

/**
 * One campus with its buildings in rows as they are, and in shorter and longer ones, each reckoned when it is first asked for.
 * Rows in which an edit would be left out, or a hard rule broken, are none. Rule LAY-82.
 */
export class GridBases {
  readonly now: GridBase;
  readonly #input: CampusInput;
  readonly #others = new Map<number, GridBase | undefined>();
  readonly #lengths: readonly number[];

  constructor(input: CampusInput) {
    this.#input = input;
    this.now = baseOf(input);
    const { buildingsInRow, pricer } = this.now;
    this.#lengths = lengthsAround(buildingsInRow, pricer.campus.layout.buildingCount);
  }

  /** Lengths of rows that may be tried, other than this one. */
  lengthsBeside({ buildingsInRow }: GridBase): readonly number[] {
    return [this.now.buildingsInRow, ...this.#lengths].filter((count) => count !== buildingsInRow);
  }

  /** The campus in rows of so many; undefined where it cannot stand so. */
  inRowsOf(count: number): GridBase | undefined {
    if (count === this.now.buildingsInRow) return this.now;
    if (!this.#others.has(count)) this.#others.set(count, this.#laidOut(count));
    return this.#others.get(count);
  }

  #laidOut(count: number): GridBase | undefined {
    const { values, siteEdits } = this.#input;
    const base = baseOf({ values: { ...values, 'layout.buildingsInRow': count }, siteEdits });
    const { pricer } = base;
    if (pricer.leftOut || base.buildingsInRow !== count) return undefined;
    const hard = checkSite(pricer.campus.site, pricer.campus).some(({ severity }) => severity === 'hard');
    return hard ? undefined : base;
  }
}
