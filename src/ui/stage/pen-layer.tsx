import { type PointerEvent, type ReactElement, useEffect, useRef } from 'react';
import type { TalkPen } from '../../store/talk-types.ts';
import type { PenPlace } from '../../story/pen-trail.ts';
import { drawPen } from './draw-pen.ts';
import type { PenBoard } from './pen-board.ts';

interface PenLayerProps {
  readonly tool: TalkPen;
  readonly board: PenBoard;
  /** Over the live campus, which keeps its pointer but for ink; else over a picture of it. */
  readonly live: boolean;
}

interface Pointed {
  readonly clientX: number;
  readonly clientY: number;
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

function placeIn(element: Element, { clientX, clientY }: Pointed): PenPlace {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: within((clientX - left) / width), y: within((clientY - top) / height) };
}

/** Dot, light and ink over the whole picture. */
export function PenLayer({ tool, board, live }: PenLayerProps): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => keepDrawn(canvas.current, tool, board), [tool, board]);
  useEffect(() => {
    const over = canvas.current;
    if (!live || over === null || (tool !== 'laser' && tool !== 'spotlight')) return;
    const follow = (event: globalThis.PointerEvent): void => board.move(placeIn(over, event), false, false);
    const { dataset } = document.documentElement;
    dataset.pen = tool;
    window.addEventListener('pointermove', follow, { passive: true });
    return () => {
      delete dataset.pen;
      window.removeEventListener('pointermove', follow);
    };
  }, [tool, board, live]);
  const draw = (event: PointerEvent<HTMLCanvasElement>): void =>
    board.move(placeIn(event.currentTarget, event), event.buttons === 1, tool === 'ink');
  return (
    <canvas
      ref={canvas}
      className="gc-pen"
      data-tool={tool}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        draw(event);
      }}
      onPointerMove={draw}
      onPointerUp={() => board.lift()}
      onPointerCancel={() => board.lift()}
    />
  );
}

/** Draws when the pointer moves, and on while something fades; a layer with nothing on it costs no frame. */
function keepDrawn(
  canvas: HTMLCanvasElement | null,
  tool: TalkPen,
  board: PenBoard,
): (() => void) | undefined {
  const pen = canvas?.getContext('2d') ?? null;
  if (canvas === null || pen === null) return undefined;
  let frame = 0;
  const draw = (): void => {
    frame = 0;
    const [width, height] = [canvas.clientWidth, canvas.clientHeight].map((px) =>
      Math.round(px * Math.min(2, window.devicePixelRatio)),
    );
    if (width !== undefined && canvas.width !== width) canvas.width = width;
    if (height !== undefined && canvas.height !== height) canvas.height = height;
    const nowMs = performance.now();
    drawPen(pen, tool, board.trail, nowMs);
    if (board.trail.fades(nowMs)) wake();
  };
  const wake = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };
  const stopListening = board.subscribe(wake);
  window.addEventListener('resize', wake);
  wake();
  return () => {
    stopListening();
    window.removeEventListener('resize', wake);
    cancelAnimationFrame(frame);
  };
}
