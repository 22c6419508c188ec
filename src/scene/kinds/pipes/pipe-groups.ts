/** What is drawn together. Indoor runs are seen only with their roofs off, mains always. */
export const PIPE_GROUPS = [
  { name: 'pipes-supply', indoor: true, kinds: ['tcs-supply', 'fws-supply'], paint: '#2b7fd8' },
  { name: 'pipes-return', indoor: true, kinds: ['tcs-return', 'fws-return'], paint: '#e8742c' },
  { name: 'mains-supply', indoor: false, kinds: ['main-supply'], paint: '#2b7fd8' },
  { name: 'mains-return', indoor: false, kinds: ['main-return'], paint: '#e8742c' },
] as const;
