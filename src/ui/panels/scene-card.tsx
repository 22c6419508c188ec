import type { ReactElement } from 'react';
import { useCampus } from '../../store/store.ts';

/** Calm words over the canvas when there is no picture to show; every panel goes on working. */
export function SceneCard(): ReactElement | null {
  const sceneState = useCampus((state) => state.session.sceneState);
  if (sceneState === 'no-webgl') {
    return (
      <div className="gc-scene-card" role="alert">
        <h2>No 3D picture in this browser</h2>
        <p>
          The campus is drawn with WebGL 2, which this browser or its graphics driver does not offer. The
          model, the parameters and every number beside this card work all the same.
        </p>
        <p className="gc-soft">
          Often it helps to switch on hardware acceleration in the browser’s settings, or to open the page in
          a current Firefox, Chrome, Edge or Safari.
        </p>
      </div>
    );
  }
  if (sceneState === 'context-lost') {
    return (
      <div className="gc-scene-card" role="status">
        <h2>The graphics processor was taken away</h2>
        <p>The picture comes back by itself as soon as the browser returns it. Your parameters are kept.</p>
      </div>
    );
  }
  return null;
}
