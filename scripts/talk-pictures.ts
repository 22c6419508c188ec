import type { Picture } from './picture-list.ts';

/** A slide as the audience sees it, the answer where it asks. */
function slide(name: string, story: string, number: number): Picture {
  const answered = `if (document.querySelector('.gc-slide')?.dataset.asking === 'true') window.gigacampus.story.next();`;
  return {
    name,
    link: `story=${story}&s=${number}`,
    prepare: `(async () => {
      while (document.querySelector('.gc-slide') === null) await new Promise((resolve) => setTimeout(resolve, 200));
      ${answered}
      await window.gigacampus.whenIdle();
    })()`,
    wholePage: true,
  };
}

const clickOn = (words: string): string => `(async () => {
  const named = () => [...document.querySelectorAll('button')].find((each) => each.textContent.includes('${words}'));
  while (named() === undefined) await new Promise((resolve) => setTimeout(resolve, 200));
  named().click();
})()`;

const NEUTRON = 'from-neutron-to-token';
const TWO_WAYS = 'two-ways-to-build-a-gigawatt';

/** Pictures of talks, of how they are written, and of what a speaker sees. */
export const TALK_PICTURES: readonly Picture[] = [
  slide('slide-today', NEUTRON, 2),
  slide('slide-reactors', NEUTRON, 5),
  slide('slide-rack', NEUTRON, 7),
  slide('slide-hall', TWO_WAYS, 3),
  slide('slide-price', TWO_WAYS, 13),
  {
    name: 'editor',
    link: 'preset=smr-direct-1gw',
    draft: NEUTRON,
    prepare: `(async () => {
      await ${clickOn('Present')};
      await ${clickOn('Write a story')};
      await ${clickOn('Two thirds of the heat')};
      await window.gigacampus.whenIdle();
      document.activeElement?.blur();
    })()`,
    wholePage: true,
  },
  {
    ...slide('presenter-window', NEUTRON, 3),
    desk: { width: 1100, height: 720 },
  },
];
