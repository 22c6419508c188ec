import type { Page } from 'playwright-core';

/** A control that cannot be met at its own middle, and what lies there instead. */
export interface Unreached {
  readonly control: string;
  readonly instead: string;
}

/**
 * Every control of the page that is shown but cannot be pressed: its middle lies outside the window, also after it was
 * scrolled to, or something else lies over it. One that the window cuts off at a side counts too.
 */
export function unreachedControls(page: Page): Promise<Unreached[]> {
  return page.evaluate(() => {
    const CONTROLS = 'a[href], button, input, select, summary, [role="tab"], [tabindex="0"]:not(canvas)';
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''}`;
    const shown = (element: HTMLElement): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      // A transparent input over its own label is pressed like any other.
      (element.matches('.gc-lenses input') && element.checkVisibility({ visibilityProperty: true }));
    const unreached: { control: string; instead: string }[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!shown(control) || control.closest('.gc-offscreen, [inert]') !== null) continue;
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const box = control.getBoundingClientRect();
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      const met = document.elementFromPoint(x, y);
      const label = met?.closest('label');
      const same =
        met !== null && (control.contains(met) || label?.contains(control) || label?.control === control);
      const cut = box.width <= window.innerWidth && (box.left < -1 || box.right > window.innerWidth + 1);
      if (cut) unreached.push({ control: nameOf(control), instead: 'cut off by the edge of the window' });
      else if (!same)
        unreached.push({
          control: nameOf(control),
          instead: met === null ? 'outside the window' : `${nameOf(met)} .${met.className}`,
        });
    }
    return unreached;
  });
}

/** Whether anything of the page lies to the right of the window, where nobody can scroll to. */
export function overflowPx(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
