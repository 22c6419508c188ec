import type { NetworkDomain } from '../site/site-types.ts';
import { NetworkBuilder } from './network-builder.ts';
import { EDGE_KINDS, type Network, type RoutedParts, type RouteLengths } from './network-types.ts';
import { RouteMeter } from './route-meter.ts';
import type { RouteSink } from './route-sink.ts';

/** What will be read of a network's routes: how long they are, or their corners as well. */
export type RouteNeed = 'lengths' | 'corners';

/** Writes all routes of one network, the same ones to any sink. */
export type Router = (sink: RouteSink) => void;

/**
 * A network of these routes. They are written once for their lengths, and once for their corners where these are read;
 * where it is known that both will be, once for all. One whose routes are those of another is as long as that one.
 */
export class RoutedNetwork implements Network {
  readonly domain: NetworkDomain;
  readonly #route: Router;
  readonly #need: RouteNeed;
  readonly #asLongAs: Network | undefined;
  #lengths: RouteLengths | undefined;
  #parts: RoutedParts | undefined;

  constructor(domain: NetworkDomain, need: RouteNeed, route: Router, asLongAs?: Network) {
    this.domain = domain;
    this.#need = need;
    this.#route = route;
    this.#asLongAs = asLongAs;
  }

  get lengths(): RouteLengths {
    this.#lengths ??= this.#asLongAs?.lengths ?? this.#measured();
    return this.#lengths;
  }

  #measured(): RouteLengths {
    if (this.#need === 'corners') return lengthsOf(this.#routed());
    const meter = new RouteMeter();
    this.#route(meter);
    return meter.finish();
  }

  get nodes(): RoutedParts['nodes'] {
    return this.#routed().nodes;
  }

  get edges(): RoutedParts['edges'] {
    return this.#routed().edges;
  }

  #routed(): RoutedParts {
    if (this.#parts === undefined) {
      const builder = new NetworkBuilder();
      this.#route(builder);
      this.#parts = builder.finish();
    }
    return this.#parts;
  }
}

/** Lengths of kept routes, added up in the order in which a meter hears of them: equal to the last bit. */
function lengthsOf({ edges }: RoutedParts): RouteLengths {
  const totalM = EDGE_KINDS.map(() => 0);
  const longestM = EDGE_KINDS.map(() => 0);
  const shortestM = EDGE_KINDS.map(() => Number.POSITIVE_INFINITY);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const kind = edges.kind[edge] ?? 0;
    const lengthM = edges.lengthM[edge] ?? 0;
    totalM[kind] = (totalM[kind] ?? 0) + lengthM;
    longestM[kind] = Math.max(longestM[kind] ?? 0, lengthM);
    shortestM[kind] = Math.min(shortestM[kind] ?? 0, lengthM);
  }
  return { totalM, longestM, shortestM };
}
