import { useEffect } from 'react';
import type { TalkLook } from '../../store/talk-types.ts';

/** Corrects the picture for the projector in the room; nothing is filtered while nothing is corrected. */
export function useLook(look: TalkLook | undefined): void {
  const { brightness = 100, contrast = 100, projector = false } = look ?? {};
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    if (projector) dataset.projector = 'true';
    if (brightness !== 100 || contrast !== 100) dataset.corrected = 'true';
    style.setProperty('--gc-brightness', String(brightness / 100));
    style.setProperty('--gc-contrast', String(contrast / 100));
    return () => {
      delete dataset.projector;
      delete dataset.corrected;
      style.removeProperty('--gc-brightness');
      style.removeProperty('--gc-contrast');
    };
  }, [brightness, contrast, projector]);
}
