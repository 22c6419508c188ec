import {
  type DragEvent,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { withMovedSlide, withoutSlide, withSlide } from '../../../story/edit-story.ts';
import type { Slide } from '../../../story/story-types.ts';
import { takesAway } from './editor-keys.ts';
import type { Draft } from './use-draft.ts';
import { pictureKey } from './use-draft-pictures.ts';

interface SlideListProps {
  readonly draft: Draft;
  readonly chosen: number;
  /** Addresses of pictures by `pictureKey`. */
  readonly pictures: Readonly<Record<string, string>>;
  /** `again` shows its campus also where it is chosen already, and somebody has flown on. */
  readonly onChoose: (index: number, slide: Slide | undefined, again?: boolean) => void;
}

/** The slides in their order: dragged, or moved by Alt and arrows. */
export function SlideList({ draft, chosen, pictures, onChoose }: SlideListProps): ReactElement {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const { slides } = draft.story;
  const { list, focusSoon } = useFocusedSlide();
  function move(from: number, to: number): void {
    draft.edit((story) => withMovedSlide(story, from, to));
    onChoose(Math.min(slides.length - 1, Math.max(0, to)), slides[from]);
  }
  function remove(index: number): void {
    draft.edit((story) => withoutSlide(story, index));
    const next = Math.max(0, Math.min(index, slides.length - 2));
    choose(next, slides.toSpliced(index, 1)[next]);
  }
  function choose(index: number, slide: Slide | undefined): void {
    onChoose(index, slide);
    focusSoon(index);
  }
  function press(event: KeyboardEvent, index: number): void {
    if (takesAway(event)) remove(index);
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(index, index + (event.key === 'ArrowUp' ? -1 : 1));
  }
  function drop(event: DragEvent, to: number): void {
    event.preventDefault();
    if (dragged !== null && dragged !== to) move(dragged, to);
    endDrag();
  }
  function endDrag(): void {
    setDragged(null);
    setOver(null);
  }
  /** Where a slide that is let go of will stand, seen from the one under the hand. */
  function landing(index: number): 'before' | 'behind' | undefined {
    if (dragged === null || over !== index || dragged === index) return undefined;
    return dragged > index ? 'before' : 'behind';
  }
  return (
    <ol ref={list} className="gc-editor-slides" aria-label="Slides">
      {slides.map((slide, index) => (
        <li
          key={slide.id}
          draggable
          onDragStart={() => setDragged(index)}
          onDragOver={(event) => {
            // A file is the page's.
            if (dragged === null) return;
            event.preventDefault();
            setOver(index);
          }}
          onDragEnd={endDrag}
          onDrop={(event) => dragged !== null && drop(event, index)}
          data-chosen={index === chosen}
          data-landing={landing(index)}
        >
          <button
            type="button"
            className="gc-editor-slide"
            aria-current={index === chosen}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
            onClick={() => onChoose(index, slide, true)}
            onKeyDown={(event) => press(event, index)}
          >
            <span>{index + 1}</span>
            <Thumbnail address={pictures[pictureKey(slide)]} />
            <span dir="auto">{slide.title}</span>
          </button>
          <SlideTools draft={draft} index={index} onMove={move} onRemove={remove} onChoose={choose} />
        </li>
      ))}
    </ol>
  );
}

/** A slide that has been on screen. */
function Thumbnail({ address }: { readonly address: string | undefined }): ReactElement {
  return address === undefined ? (
    <span className="gc-editor-thumb" aria-hidden="true" />
  ) : (
    <img className="gc-editor-thumb" src={address} alt="" draggable={false} />
  );
}

/** What was pressed goes with its slide: the keyboard stays in the list, or at what adds a slide where none is left. */
function useFocusedSlide(): {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly focusSoon: (index: number) => void;
} {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const slide = list.current?.querySelectorAll<HTMLElement>('.gc-editor-slide')[wanted.current];
    const add = list.current?.closest('.gc-editor')?.querySelector<HTMLElement>('.gc-primary');
    (slide ?? add)?.focus();
    wanted.current = null;
  });
  const focusSoon = useCallback((index: number) => {
    wanted.current = index;
  }, []);
  return { list, focusSoon };
}

interface SlideToolsProps {
  readonly draft: Draft;
  readonly index: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
  readonly onChoose: (index: number, slide: Slide | undefined) => void;
}

function SlideTools({ draft, index, onMove, onRemove, onChoose }: SlideToolsProps): ReactElement {
  const number = index + 1;
  function duplicate(): void {
    draft.edit((story) => {
      const slide = story.slides[index];
      return slide === undefined ? story : withSlide(story, index, slide);
    });
    onChoose(number, draft.story.slides[index]);
  }
  return (
    <span className="gc-editor-tools">
      <Tool name={`Move slide ${number} up`} face="↑" onPress={() => onMove(index, index - 1)} />
      <Tool name={`Move slide ${number} down`} face="↓" onPress={() => onMove(index, index + 1)} />
      <Tool name={`Duplicate slide ${number}`} face="⧉" onPress={duplicate} />
      <Tool name={`Delete slide ${number}`} face="✕" onPress={() => onRemove(index)} />
    </span>
  );
}

function Tool(props: { readonly name: string; readonly face: string; readonly onPress: () => void }) {
  return (
    <button type="button" aria-label={props.name} title={props.name} onClick={props.onPress}>
      <span aria-hidden="true">{props.face}</span>
    </button>
  );
}
