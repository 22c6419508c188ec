import type { NetworkDomain } from '../site/site-types.ts';
import { NetworkBuilder } from './network-builder.ts';
import type { Network, RoutedParts, RouteLengths } from './network-types.ts';
import { RouteMeter } from './route-meter.ts';
import type { RouteSink } from './route-sink.ts';

/** Writes all routes of one network, the same ones to any sink. */
export type Router = (sink: RouteSink) => void;

/** A network of these routes. They are written once for their lengths, and once for their corners where these are read. */
export class RoutedNetwork implements Network {
  readonly domain: NetworkDomain;
  readonly #route: Router;
  #lengths: RouteLengths | undefined;
  #parts: RoutedParts | undefined;

  constructor(domain: NetworkDomain, route: Router) {
    this.domain = domain;
    this.#route = route;
  }

  get lengths(): RouteLengths {
    if (this.#lengths === undefined) {
      const meter = new RouteMeter();
      this.#route(meter);
      this.#lengths = meter.finish();
    }
    return this.#lengths;
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
