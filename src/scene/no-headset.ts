import { EventDispatcher } from 'three/src/core/EventDispatcher.js';

/**
 * What three.js asks its headset manager for, answered as where no session ever begins: the page offers none, and the
 * manager and what it imports weigh as much as a kind of building before the first picture. The build puts it in place.
 */
export class WebXRManager extends EventDispatcher<Record<string, object>> {
  enabled = false;
  readonly isPresenting = false;
  cameraAutoUpdate = true;

  setAnimationLoop(): void {}

  dispose(): void {}

  hasDepthSensing(): boolean {
    return false;
  }

  getDepthSensingMesh(): null {
    return null;
  }

  /** The background asks it how a see-through headset blends. */
  getEnvironmentBlendMode(): undefined {
    return undefined;
  }
}
