import { type ReactElement, useEffect, useState } from 'react';
import { useCampus } from '../use-campus.ts';

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
  if (sceneState === 'not-fetched') {
    return (
      <div className="gc-scene-card" role="status">
        <h2>The picture has not arrived</h2>
        <p>
          A file of the page that draws the campus could not be fetched. The model, the parameters and every
          number beside this card work all the same.
        </p>
        <button type="button" className="gc-button gc-primary" onClick={() => location.reload()}>
          Load the page again
        </button>
      </div>
    );
  }
  return sceneState === 'context-lost' ? <LostPicture /> : null;
}

/** Browsers give a context back within seconds, or never. */
const GIVEN_UP_MS = 8_000;

function LostPicture(): ReactElement {
  const [givenUp, setGivenUp] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setGivenUp(true), GIVEN_UP_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="gc-scene-card" role="status">
      <h2>The graphics processor was taken away</h2>
      {givenUp ? (
        <>
          <p>
            The browser has not given the picture back. Loading the page again usually helps; your parameters
            and your view are in the link and come back with it.
          </p>
          <button type="button" className="gc-button gc-primary" onClick={() => location.reload()}>
            Load the page again
          </button>
        </>
      ) : (
        <p>The picture comes back by itself as soon as the browser returns it. Your parameters are kept.</p>
      )}
    </div>
  );
}
