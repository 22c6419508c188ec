import '../editor/editor.css';
import './film.css';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { type FilmShape, filmBytes, frameCount } from '../../../story/film-frames.ts';
import { bytesText } from '../../../units/bytes-text.ts';
import { CloseButton } from '../../kit/close-button.tsx';
import type { StageServices } from '../stage-services.ts';
import { Choice } from '../take-away/choice.tsx';
import { useMaking } from '../take-away/use-making.ts';
import { useScreen, useSession } from '../use-session.ts';
import { FilmShapeFields } from './film-shape-fields.tsx';
import { PathKeys } from './path-keys.tsx';
import { StoryFields } from './story-fields.tsx';
import { DEFAULT_WISH, type FilmWish, secondsOf, useFilm } from './use-film.ts';
import { usePath } from './use-path.ts';

const KINDS = [
  { id: 'path', label: 'A flight along a camera path' },
  { id: 'change', label: 'How one slide comes' },
  { id: 'story', label: 'A whole story' },
] as const satisfies readonly { readonly id: FilmWish['kind']; readonly label: string }[];

const DEFAULT_SHAPE: FilmShape = { width: 1920, height: 1080, fps: 30 };

/** Makes films: of a flight along key poses, of a slide as it comes, of a whole story. */
export function FilmPanel({ services }: { readonly services: StageServices }): ReactElement {
  const session = useSession();
  const recorded = usePath();
  const making = useMaking();
  const [shape, setShape] = useState(DEFAULT_SHAPE);
  const [wish, setWish] = useState<FilmWish>(DEFAULT_WISH);
  const film = useFilm(services, making, shape);
  const { busy, cancel } = making;
  const { handed } = useScreen();
  useEffect(() => cancel, [cancel]);
  const patch = useCallback((part: Partial<FilmWish>): void => setWish((now) => ({ ...now, ...part })), []);
  useEffect(() => {
    // A story that is dropped is to be filmed.
    if (handed !== null) setWish((now) => (now.kind === 'path' ? { ...now, kind: 'story' } : now));
  }, [handed]);
  return (
    <>
      {busy && (
        <div className="gc-film-guard">
          <canvas ref={film.preview} width={shape.width} height={shape.height} />
        </div>
      )}
      <aside className="gc-panel gc-editor gc-film" aria-label="Make a film">
        <header className="gc-film-head">
          <h2>Make a film</h2>
          <CloseButton label="Close the film" onPress={() => session.show('none')} />
        </header>
        <Choice
          name="What is filmed"
          value={wish.kind}
          disabled={busy}
          options={KINDS}
          onChoose={(id) => patch({ kind: KINDS.find((each) => each.id === id)?.id ?? wish.kind })}
        />
        {wish.kind === 'path' ? (
          <PathKeys recorded={recorded} wish={wish} disabled={busy} onWish={patch} />
        ) : (
          <StoryFields wish={wish} disabled={busy} onWish={patch} />
        )}
        <FilmShapeFields shape={shape} disabled={busy} onShape={setShape} />
        <Choice
          name="Format"
          value={film.format.id}
          disabled={busy}
          options={film.formats}
          onChoose={film.chooseFormat}
        />
        <p className="gc-soft" translate="no">
          {estimateText(shape, secondsOf(wish), film.format.file === 'zip')}
        </p>
        <div className="gc-film-foot">
          <div className="gc-editor-bar">
            <button
              type="button"
              className="gc-button gc-primary"
              disabled={busy || (wish.kind === 'path' && recorded.path === null)}
              onClick={() => film.make(wish, recorded.path)}
            >
              Make the film
            </button>
            {busy && (
              <button type="button" className="gc-button" onClick={cancel}>
                Stop
              </button>
            )}
          </div>
          {busy && <progress className="gc-film-progress" aria-label="Film" max={1} value={film.share} />}
          <p role="status" className="gc-editor-note">
            {making.said}
          </p>
        </div>
      </aside>
    </>
  );
}

/** What will be made, before any of it is. */
function estimateText(shape: FilmShape, seconds: number, pictures: boolean): string {
  const count = frameCount(seconds, shape.fps);
  const lasting = `${count} pictures, ${(count / shape.fps).toFixed(2)} s`;
  if (pictures) return `${lasting}; how large is told behind the first`;
  return `${lasting}, about ${bytesText(filmBytes(shape, seconds))}`;
}
