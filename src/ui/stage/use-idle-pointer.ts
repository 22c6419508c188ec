import { useEffect } from 'react';

const IDLE_MS = 3000;

/** Marks the page while the pointer rests: the style sheet hides it, and the controls with it. */
export function useIdlePointer(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      dataset.pointer = 'idle';
    };
    const wake = (): void => {
      delete dataset.pointer;
      clearTimeout(timer);
      timer = setTimeout(rest, IDLE_MS);
    };
    wake();
    window.addEventListener('pointermove', wake, { passive: true });
    window.addEventListener('pointerdown', wake, { passive: true });
    return () => {
      clearTimeout(timer);
      delete dataset.pointer;
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('pointerdown', wake);
    };
  }, []);
}
