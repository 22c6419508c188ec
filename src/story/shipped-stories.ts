/** A story that comes with the page; its slides are fetched when it is opened. */
export interface ShippedStory {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The data of its file. */
  readonly fetch: () => Promise<unknown>;
}

export const SHIPPED_STORIES: readonly ShippedStory[] = [
  {
    id: 'from-neutron-to-token',
    title: 'From neutron to token',
    summary: 'One joule from a reactor core to a token, and out again as heat.',
    fetch: async () => {
      const { default: data } = await import('./shipped/from-neutron-to-token.json');
      return data;
    },
  },
  {
    id: 'two-ways-to-build-a-gigawatt',
    title: 'Two ways to build a gigawatt',
    summary: 'A cloud format repeated, or one cluster from a blank sheet: four axes, no verdict.',
    fetch: async () => {
      const { default: data } = await import('./shipped/two-ways-to-build-a-gigawatt.json');
      return data;
    },
  },
  {
    id: 'show-me',
    title: 'Show me',
    summary: 'One minute, by itself: what there is to see.',
    fetch: async () => {
      const { default: data } = await import('./shipped/show-me.json');
      return data;
    },
  },
];
