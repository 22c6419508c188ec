/** One picture of the documentation. */
export interface Picture {
  /** Name of the file, without its ending. */
  readonly name: string;
  /** What is opened, behind the `?` of the address. */
  readonly link: string;
  /** A shipped story, by its file, that lies in the editor. */
  readonly draft?: string;
  /** Of the presenter window that the page opens, at a size of its own, and not of the page. */
  readonly desk?: { readonly width: number; readonly height: number };
  /** JavaScript run in the page before the picture is taken; a promise is waited for. */
  readonly prepare: string;
  /** With the interface, as a visitor sees the page; its legend or the names of places alone; otherwise the campus alone. */
  readonly wholePage: boolean | 'legend' | 'names';
}

/** Moves the clock of the page, as a hand on its slider would. */
function atHour(solarHour: number): string {
  return `(() => {
    const clock = document.querySelector('.gc-hour input');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    set.call(clock, '${solarHour}');
    clock.dispatchEvent(new Event('input', { bubbles: true }));
  })()`;
}

/** Opens what tells what is shown, turns the year to this day, and closes it. */
function onDay(dayOfYear: number): string {
  return `(async () => {
    const button = document.querySelector('[aria-label="What is shown"]');
    button.click();
    let day = null;
    while ((day = document.querySelector('[aria-label="Day of the year"]')) === null)
      await new Promise((resolve) => setTimeout(resolve, 200));
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    set.call(day, '${dayOfYear}');
    day.dispatchEvent(new Event('input', { bubbles: true }));
    button.click();
  })()`;
}

type Vector = readonly [number, number, number];

/** Stands at a place and looks at another, metres. */
function standAt(position: Vector, target: Vector): string {
  return `(async () => {
    window.gigacampus.flyTo({ position: ${JSON.stringify(position)}, target: ${JSON.stringify(target)} });
    await window.gigacampus.whenIdle();
  })()`;
}

/** Flies to a thing and then stands at an offset from it, metres, looking at a point at another offset. */
function besideThing(id: string, position: Vector, target: Vector): string {
  return `(async () => {
    const page = window.gigacampus;
    page.flyTo('${id}');
    await page.whenIdle();
    const [x, , z] = page.getRenderStats().pose.target;
    page.flyTo({
      position: [x + ${position[0]}, ${position[1]}, z + ${position[2]}],
      target: [x + ${target[0]}, ${target[1]}, z + ${target[2]}],
    });
    await page.whenIdle();
  })()`;
}

/** What has the keyboard is framed: nothing has it in a picture. */
const prepared = (...steps: readonly string[]): string =>
  `(async () => { ${steps.map((step) => `await ${step};`).join(' ')} document.activeElement?.blur(); await window.gigacampus.whenIdle(); })()`;

/** Clears the panels, so that the whole campus may fill the picture. */
const PANELS_AWAY = `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'h', code: 'KeyH', bubbles: true }))`;

const ROOFS_OFF = `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', code: 'KeyR', bubbles: true }))`;

/** Presses the button of the roofs, before panels go away, until it says that they are closed. */
const ROOFS_CLOSED = `(async () => {
  for (;;) {
    const button = document.querySelector('[aria-label^="Roofs: "]');
    if (button?.ariaLabel === 'Roofs: closed') return;
    button?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
})()`;

/** One building of a kind with an eighth of Abilene in it, its roof off, from an offset over its middle, metres. */
function oneBuilding(name: string, archetype: string, position: Vector): Picture {
  const values = {
    'layout.archetype': archetype,
    'layout.buildingCount': 1,
    'compute.acceleratorCount': 50_400,
  };
  return {
    name,
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(DAY_HOUR),
      PANELS_AWAY,
      ROOFS_OFF,
      `window.gigacampus.setParams(${JSON.stringify(values)})`,
      `window.gigacampus.whenIdle()`,
      besideThing('building-0', position, [0, 4, 0]),
    ),
    wholePage: 'names',
  };
}

const DAY_HOUR = 15.5;
const GOLDEN_HOUR = 18.25;
const WINTER_DAY = 55;
const WINTER_HOUR = 9.6;
const CUTAWAY_HOUR = 16.5;
const DUSK_HOUR = 19.45;
const NIGHT_HOUR = 21;

const SHAPE_SITE = `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', code: 'KeyB', bubbles: true }))`;

/** Waits until a piece of the page is there, and presses it. */
function press(find: string): string {
  return `(async () => {
    for (;;) {
      const found = ${find};
      if (found && !found.disabled) return found.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  })()`;
}

const pressButton = (text: string): string =>
  press(
    `[...document.querySelectorAll('.gc-improve button')].find((each) => each.textContent === '${text}')`,
  );

/** From above, with the panel for shaping the site scrolled to its search. */
const BEFORE_SEARCH = [
  atHour(DAY_HOUR),
  SHAPE_SITE,
  `window.gigacampus.flyTo('plan-view')`,
  pressButton('Improve'),
  // Eight starts, then the button says that they are over.
  press(
    `[...document.querySelectorAll('.gc-improve button')].find((each) => each.textContent === 'Search again') && document.querySelector('.gc-improve h3')`,
  ),
];
const SHOW_SCHEMES = `document.querySelector('.gc-improve').scrollIntoView()`;

export const PICTURES: readonly Picture[] = [
  {
    name: 'site-day',
    link: 'preset=abilene-2026',
    prepare: prepared(atHour(DAY_HOUR), PANELS_AWAY, standAt([-560, 95, 800], [-90, 0, 240])),
    wholePage: false,
  },
  {
    name: 'site-golden',
    link: 'preset=abilene-2026',
    prepare: prepared(atHour(GOLDEN_HOUR), PANELS_AWAY, standAt([520, 105, 760], [-40, 0, 180])),
    wholePage: false,
  },
  {
    name: 'site-dusk',
    link: 'preset=abilene-2026',
    prepare: prepared(atHour(DUSK_HOUR), ROOFS_CLOSED, PANELS_AWAY, standAt([430, 60, 760], [0, 0, 300])),
    wholePage: false,
  },
  {
    name: 'site-night',
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(NIGHT_HOUR),
      ROOFS_CLOSED,
      PANELS_AWAY,
      standAt([-440, 46, 690], [-150, 4, 330]),
    ),
    wholePage: false,
  },
  {
    name: 'site-winter',
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(WINTER_HOUR),
      onDay(WINTER_DAY),
      PANELS_AWAY,
      `window.gigacampus.setParams({ 'site.id': 'tampere-fi' })`,
      `window.gigacampus.whenIdle()`,
      standAt([-520, 80, 760], [-100, 0, 240]),
    ),
    wholePage: false,
  },
  {
    name: 'hall',
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(DAY_HOUR),
      PANELS_AWAY,
      besideThing('row-4', [-18.7, 2.5, -4.45], [5.5, 1.2, -5.15]),
    ),
    wholePage: false,
  },
  {
    name: 'row',
    link: 'preset=abilene-2026',
    prepare: prepared(atHour(DAY_HOUR), besideThing('row-4', [-6.1, 1.6, 1], [11.5, 1.3, 1.4])),
    wholePage: false,
  },
  {
    name: 'open-rack',
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(DAY_HOUR),
      PANELS_AWAY,
      `window.gigacampus.whenIdle()`,
      besideThing('rack-3', [-1.72, 1.493, -1.25], [0, 1.118, 0]),
      `window.gigacampus.select('rack-3/tray-4')`,
    ),
    wholePage: false,
  },
  {
    name: 'tray',
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(DAY_HOUR),
      PANELS_AWAY,
      `window.gigacampus.select('rack-3/tray-4')`,
      `window.gigacampus.flyTo('rack-3/tray-4')`,
    ),
    wholePage: false,
  },
  oneBuilding('two-storeys', 'two-storey-gpu', [95, 92, 110]),
  {
    name: 'tank',
    link: 'preset=immersion-100mw',
    prepare: prepared(
      atHour(DAY_HOUR),
      PANELS_AWAY,
      besideThing('row-5', [0.8, 2, -2.15], [-0.2, 0.8, -0.35]),
    ),
    wholePage: false,
  },
  {
    name: 'reactor-island',
    link: 'preset=smr-direct-1gw',
    prepare: prepared(atHour(GOLDEN_HOUR), PANELS_AWAY, standAt([-890, 40, -840], [-650, 14, -1010])),
    wholePage: false,
  },
  {
    name: 'reactor-cutaway',
    link: 'preset=smr-direct-1gw',
    prepare: prepared(
      atHour(CUTAWAY_HOUR),
      PANELS_AWAY,
      `window.gigacampus.select('reactor-0')`,
      `window.gigacampus.flyTo('reactor-0')`,
      `window.gigacampus.whenIdle()`,
      standAt([-800, 56, -1030], [-702, -6, -1009]),
    ),
    wholePage: true,
  },
  {
    name: 'cooling-yard',
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(DAY_HOUR),
      ROOFS_CLOSED,
      PANELS_AWAY,
      besideThing('heat-rejection-20', [7.6, 5.2, 22], [6.9, 0.4, -12]),
    ),
    wholePage: false,
  },
  {
    name: 'fabric-lens',
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(DAY_HOUR),
      `window.gigacampus.setLens('fabric')`,
      // What is chosen has its rings of distance.
      `window.gigacampus.select('rack-44')`,
      besideThing('row-4', [-18, 14, 17.5], [3.5, 0.5, -3]),
    ),
    wholePage: 'legend',
  },
  {
    name: 'thermal-lens',
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(DAY_HOUR),
      `window.gigacampus.setLens('thermal')`,
      besideThing('row-4', [-23.5, 33, 25.75], [0.5, 0, 0.25]),
    ),
    wholePage: 'legend',
  },
  {
    name: 'switchyard',
    link: 'preset=abilene-2026',
    prepare: prepared(
      atHour(GOLDEN_HOUR),
      PANELS_AWAY,
      besideThing('switchyard-0', [88, 34, 200], [-32, 7, 0]),
    ),
    wholePage: false,
  },
  {
    name: 'evidence',
    link: 'preset=smr-direct-1gw',
    prepare: prepared(
      `document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'v', code: 'KeyV', bubbles: true }))`,
      press(`[...document.querySelectorAll('[role=tab]')].find((tab) => tab.textContent === 'How sure')`),
      `new Promise((resolve) => setTimeout(resolve, 6000))`,
    ),
    wholePage: true,
  },
  {
    name: 'search-before',
    link: 'preset=smr-direct-1gw',
    prepare: prepared(...BEFORE_SEARCH, SHOW_SCHEMES),
    wholePage: true,
  },
  {
    name: 'search-after',
    link: 'preset=smr-direct-1gw',
    prepare: prepared(
      ...BEFORE_SEARCH,
      pressButton('Apply'),
      `window.gigacampus.whenIdle()`,
      `window.gigacampus.flyTo('plan-view')`,
      SHOW_SCHEMES,
    ),
    wholePage: true,
  },
];
