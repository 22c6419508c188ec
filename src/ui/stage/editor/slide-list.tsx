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
import { takesAway } from './editor-keys.ts';
import type { Draft } from './use-draft.ts';

interface SlideListProps {
  readonly draft: Draft;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The slides in their order: dragged, or moved by Alt and arrows. */
export function SlideList({ draft, chosen, onChoose }: SlideListProps): ReactElement {
  const [dragged, setDragged] = useState<number | null>(null);
  const { slides } = draft.story;
  const { list, focusSoon } = useFocusedSlide();
  function move(from: number, to: number): void {
    draft.edit((story) => withMovedSlide(story, from, to));
    onChoose(Math.min(slides.length - 1, Math.max(0, to)));
  }
  function remove(index: number): void {
    draft.edit((story) => withoutSlide(story, index));
    choose(Math.max(0, Math.min(index, slides.length - 2)));
  }
  function choose(index: number): void {
    onChoose(index);
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
    if (dragged !== null) move(dragged, to);
    setDragged(null);
  }
  return (
    <ol ref={list} className="gc-editor-slides" aria-label="Slides">
      {slides.map(({ id, title }, index) => (
        <li
          key={id}
          draggable
          onDragStart={() => setDragged(index)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => drop(event, index)}
          data-chosen={index === chosen}
        >
          <button
            type="button"
            className="gc-editor-slide"
            aria-current={index === chosen}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
            onClick={() => onChoose(index)}
            onKeyDown={(event) => press(event, index)}
          >
            <span>{index + 1}</span>
            <span dir="auto">{title}</span>
          </button>
          <SlideTools draft={draft} index={index} onMove={move} onRemove={remove} onChoose={choose} />
        </li>
      ))}
    </ol>
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
  readonly onChoose: (index: number) => void;
}

function SlideTools({ draft, index, onMove, onRemove, onChoose }: SlideToolsProps): ReactElement {
  const number = index + 1;
  function duplicate(): void {
    draft.edit((story) => {
      const slide = story.slides[index];
      return slide === undefined ? story : withSlide(story, index, slide);
    });
    onChoose(number);
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
