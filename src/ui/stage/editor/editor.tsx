import './editor.css';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import {
  campusOfScreen,
  type ShownCampus,
  slideOfScreen,
  withChangedSlide,
  withSlide,
} from '../../../story/edit-story.ts';
import { STORY_LIMITS } from '../../../story/story-format.ts';
import type { Slide, Story } from '../../../story/story-types.ts';
import { CloseButton } from '../../kit/close-button.tsx';
import { useCampusStore } from '../../use-campus.ts';
import { keptPath } from '../film/path-memory.ts';
import type { StageServices } from '../stage-services.ts';
import { useScreen, useSession } from '../use-session.ts';
import { type DraftKept, keepSlide, keptSlide } from './draft-memory.ts';
import { EditorFiles } from './editor-files.tsx';
import { presentsFrom, storyStep, swallowHeldF5 } from './editor-keys.ts';
import { openedWords } from './open-story-file.tsx';
import { PictureNotes } from './picture-notes.tsx';
import { showSlide } from './show-slide.ts';
import { SlideForm } from './slide-form.tsx';
import { SlideList } from './slide-list.tsx';
import { type Draft, useDraft } from './use-draft.ts';
import { useDraftPictures } from './use-draft-pictures.ts';

/** Writes a story: what is on screen becomes a slide, and gets its words. */
export function Editor({ services }: { readonly services: StageServices }): ReactElement {
  const campus = useCampusStore();
  const session = useSession();
  const draft = useDraft();
  const pictures = useDraftPictures(services);
  const [wanted, setChosen] = useState(keptSlide);
  const [note, setNote] = useState('');
  const { story, edit, replace } = draft;
  // A step back may have taken the slide.
  const chosen = Math.max(0, Math.min(wanted, story.slides.length - 1));
  useEffect(() => keepSlide(chosen), [chosen]);
  const slide = story.slides[chosen];
  const shown = (): ShownCampus => {
    const { params, view, session: now } = campus.getState();
    return { params, view, pose: structuredClone(campus.frameClock.pose), selection: now.selection };
  };
  usePresentKeys(story, chosen);
  const { handed } = useScreen();
  useEffect(() => {
    if (handed === null) return;
    const saved = replace(handed.story);
    setChosen(0);
    setNote(`${openedWords(handed.file, handed.problems)}${saved}`);
    session.takeHanded();
  }, [handed, replace, session]);
  const addButton = useRef<HTMLButtonElement>(null);
  // Whoever came by keyboard goes on here.
  useEffect(() => addButton.current?.focus(), []);
  function add(): void {
    const added = slideOfScreen(shown());
    edit((now) => withSlide(now, chosen, added));
    setChosen(Math.min(story.slides.length, chosen + 1));
    pictures.takeSoon(added);
  }
  /** What is chosen is on screen: what is then taken from the screen is of that slide. */
  function choose(index: number, next: Slide | undefined, again = false): void {
    setChosen(index);
    if (next === undefined || (next === slide && !again)) return;
    showSlide(campus, next);
    pictures.takeSoon(next);
  }
  function takeView(): void {
    const taken = campusOfScreen(shown());
    edit((now) => withChangedSlide(now, chosen, taken));
    if (slide !== undefined) pictures.takeSoon({ ...slide, ...taken });
  }
  return (
    <aside
      className="gc-panel gc-editor"
      aria-label="Story editor"
      onKeyDown={(event) => takeStep(event, draft)}
    >
      <EditorHead draft={draft} />
      <div className="gc-editor-bar">
        <button
          ref={addButton}
          type="button"
          className="gc-button gc-primary"
          onClick={add}
          disabled={story.slides.length >= STORY_LIMITS.slides}
        >
          Add this view as a slide
        </button>
        <StepButtons draft={draft} />
        <button
          type="button"
          className="gc-button"
          disabled={slide === undefined}
          onClick={() => session.begin(story, chosen)}
        >
          Present from here
        </button>
      </div>
      {story.slides.length === 0 && (
        <p className="gc-soft">Fly to a view, move a slider, choose a lens, then add the view as a slide.</p>
      )}
      <SlideList draft={draft} chosen={chosen} pictures={pictures.addresses} onChoose={choose} />
      {slide !== undefined && (
        <>
          <button type="button" className="gc-button" onClick={takeView}>
            {`Take this view for slide ${chosen + 1}`}
          </button>
          <PathButton draft={draft} index={chosen} slide={slide} />
          <PictureNotes key={`notes ${slide.id}`} draft={draft} index={chosen} slide={slide} />
          <SlideForm key={slide.id} draft={draft} index={chosen} slide={slide} />
        </>
      )}
      <EditorFiles
        draft={draft}
        say={setNote}
        onOpened={(said) => {
          setChosen(0);
          setNote(said);
        }}
      />
      <EditorWords note={note} kept={draft.kept} />
    </aside>
  );
}

const KEPT_WORDS: Readonly<Record<DraftKept, string>> = {
  kept: '',
  'no-room': 'This browser keeps nothing more: save the story as a file',
  'no-room-aside':
    'This browser keeps the story of another window, or of a newer version, and has no room for this one beside it: save the story as a file',
};

/** What came of the last press, and beside it what has to be done so that nothing is lost. */
function EditorWords({ note, kept }: { readonly note: string; readonly kept: DraftKept }): ReactElement {
  return (
    <>
      <p role="status" className="gc-editor-note">
        {note}
      </p>
      <p role="status" className="gc-editor-note">
        {KEPT_WORDS[kept]}
      </p>
    </>
  );
}

/** Gives the talk that is written by the keys of other programs; without a slide they stay the browser's. */
function usePresentKeys(story: Story, chosen: number): void {
  const session = useSession();
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      const from = presentsFrom(event);
      if (from === null || story.slides.length === 0) return;
      event.preventDefault();
      // One that was held before the editor came begins nothing.
      if (event.repeat) return;
      swallowHeldF5(window);
      session.begin(story, from === 'first' ? 0 : chosen);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [session, story, chosen]);
}

/** A step of the story is none of the campus. */
function takeStep(event: KeyboardEvent, { undo, redo }: Draft): void {
  const step = storyStep(event.nativeEvent);
  if (step === null) return;
  event.preventDefault();
  event.stopPropagation();
  if (step === 'undo') undo();
  else redo();
}

function StepButtons({ draft: { undo, redo, canUndo, canRedo } }: { readonly draft: Draft }): ReactElement {
  return (
    <>
      <button type="button" className="gc-button" onClick={undo} disabled={!canUndo}>
        Undo
      </button>
      <button type="button" className="gc-button" onClick={redo} disabled={!canRedo}>
        Redo
      </button>
    </>
  );
}

/** The flight that *Make a film* has recorded leads to the slide. */
function PathButton({ draft, index, slide }: PathButtonProps): ReactElement | null {
  const [poses] = useState(keptPath);
  const last = poses.at(-1);
  if (last === undefined || poses.length < 2) return null;
  const via = poses.slice(0, -1);
  const flown = slide.camera.kind === 'pose' && slide.camera.via !== undefined;
  return (
    <button
      type="button"
      className="gc-button"
      disabled={flown}
      onClick={() =>
        draft.edit((now) => withChangedSlide(now, index, { camera: { kind: 'pose', ...last, via } }))
      }
    >
      {flown ? 'Flown to along the recorded path' : 'Fly the recorded path to this slide'}
    </button>
  );
}

interface PathButtonProps {
  readonly draft: Draft;
  readonly index: number;
  readonly slide: Slide;
}

function EditorHead({ draft: { story, edit } }: { readonly draft: Draft }): ReactElement {
  const session = useSession();
  return (
    <header className="gc-editor-head">
      <label className="gc-editor-field">
        <span>Story</span>
        <input
          value={story.title}
          maxLength={STORY_LIMITS.title}
          onChange={({ currentTarget: { value } }) => edit((now) => ({ ...now, title: value }), 'title')}
        />
      </label>
      <CloseButton label="Close the editor" onPress={() => session.show('none')} />
    </header>
  );
}
