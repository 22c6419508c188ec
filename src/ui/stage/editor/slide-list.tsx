import { type DragEvent, type KeyboardEvent, type ReactElement, useState } from 'react';
import { withMovedSlide, withoutSlide, withSlide } from '../../../story/edit-story.ts';
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
  function move(from: number, to: number): void {
    draft.edit((story) => withMovedSlide(story, from, to));
    onChoose(Math.min(slides.length - 1, Math.max(0, to)));
  }
  function press(event: KeyboardEvent, index: number): void {
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
    <ol className="gc-editor-slides" aria-label="Slides">
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
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            onClick={() => onChoose(index)}
            onKeyDown={(event) => press(event, index)}
          >
            <span>{index + 1}</span>
            <span dir="auto">{title}</span>
          </button>
          <SlideTools draft={draft} index={index} onMove={move} onChoose={onChoose} />
        </li>
      ))}
    </ol>
  );
}

interface SlideToolsProps {
  readonly draft: Draft;
  readonly index: number;
  readonly onMove: (from: number, to: number) => void;
  readonly onChoose: (index: number) => void;
}

function SlideTools({ draft, index, onMove, onChoose }: SlideToolsProps): ReactElement {
  const number = index + 1;
  function duplicate(): void {
    draft.edit((story) => {
      const slide = story.slides[index];
      return slide === undefined ? story : withSlide(story, index, slide);
    });
    onChoose(number);
  }
  function remove(): void {
    draft.edit((story) => withoutSlide(story, index));
    onChoose(Math.max(0, index - 1));
  }
  return (
    <span className="gc-editor-tools">
      <Tool name={`Move slide ${number} up`} face="↑" onPress={() => onMove(index, index - 1)} />
      <Tool name={`Move slide ${number} down`} face="↓" onPress={() => onMove(index, index + 1)} />
      <Tool name={`Duplicate slide ${number}`} face="⧉" onPress={duplicate} />
      <Tool name={`Delete slide ${number}`} face="✕" onPress={remove} />
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
