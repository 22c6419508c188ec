import type { ReactElement } from 'react';

const PATHS = {
  share:
    'M10 13a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 11a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7l1.6-1.6',
  save: 'M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5M5 19.5h14',
  open: 'M4 18.5v-12h5l2 2.5h9v9.5z',
  site: 'M12 4v16M4 12h16M9.5 6.5 12 4l2.5 2.5M9.5 17.5 12 20l2.5-2.5M6.5 9.5 4 12l2.5 2.5M17.5 9.5 20 12l-2.5 2.5',
  roof: 'M3.5 9.5 12 4l8.5 5.5M6 13v6.5h12V13',
  storey: 'M4 20V5h16v15M4 12.5h16M8 9h2M8 16.5h2M14 9h2M14 16.5h2',
  hide: 'M4 4l16 16M9.5 6a9.6 9.6 0 0 1 11 6 12 12 0 0 1-2.4 3.3M6 8a12 12 0 0 0-2.5 4 9.6 9.6 0 0 0 12 5.6',
  show: 'M3.5 12a9.6 9.6 0 0 1 17 0 9.6 9.6 0 0 1-17 0zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  theme: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  label: 'M4 8.5h9.5l5 3.5-5 3.5H4zM7 12h4.5',
  walk: 'M13 3.6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM12 8.5l-3.5 2L8 14M12 8.5l.5 5 3 3 .5 4M12.3 13l-2 3.5L7.5 20M13 10l2.5 2 2.5.3',
  map: 'M4 6.5 9 4.5l6 2 5-2v13l-5 2-6-2-5 2zM9 4.5v13M15 6.5v13',
  layers: 'M12 4 3.5 8.5 12 13l8.5-4.5zM4.5 12 12 16l7.5-4M4.5 15.5 12 19.5l7.5-4',
  measure: 'M3.5 15.5 15.5 3.5l5 5-12 12zM7 12l2 2M10 9l2 2M13 6l2 2',
  section: 'M4 8.5 12 4l8 4.5v7L12 20l-8-4.5zM2.5 12.5h19',
  before: 'M14.5 6 8.5 12l6 6M20 6v12',
  next: 'M9.5 6l6 6-6 6M4 6v12',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M9 6v12M15 6v12',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  reset: 'M5 12a7 7 0 1 0 2.2-5.1M5 4.5v4h4',
  undo: 'M9 5.5 4.5 10 9 14.5M5 10h9a5 5 0 0 1 0 10h-3',
  redo: 'M15 5.5 19.5 10 15 14.5M19 10h-9a5 5 0 0 0 0 10h3',
  info: 'M12 11v6M12 7.2v.6M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
  close: 'M6 6l12 12M18 6 6 18',
  fly: 'M4 12.5 20 4l-5.5 16-3-6.5z',
  warning: 'M12 4 21 19.5H3zM12 10v4.5M12 16.8v.4',
  sliders: 'M4 7h9M17 7h3M4 12h3M11 12h9M4 17h11M19 17h1M15 5v4M9 10v4M17 15v4',
  chevron: 'M8 10l4 4 4-4',
  menu: 'M5 7h14M5 12h14M5 17h14',
  right: 'M10 8l4 4-4 4',
  evidence: 'M4 20h16M7 16.5v-5M12 16.5V5M17 16.5V9',
  spread: 'M3 18.5c5 0 5-12 9-12s4 12 9 12',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside or instead of a label; never the name of a control. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="gc-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
