/** What each preset is, in a sentence or two, and how real it is; apart from the presets, since the first picture shows none. */
const SUMMARIES: Readonly<Record<string, string>> = {
  'abilene-2026':
    'The published design of the Abilene campus: eight H-shaped buildings of 50,400 GB200, closed-loop liquid ' +
    'cooling, 360.5 MW of gas on site. Counts, building power and floor area are published or read from ' +
    'permits; the inside of the halls is estimated.',
  'smr-direct-1gw':
    'A future option, not an operating campus: one purpose-built cluster of GB300 racks, liquid-cooled, on a flat ' +
    'network of eight planes, fed directly by five BWRX-300 units, one of them a spare, with a battery and a small ' +
    'grid tie. No campus runs directly on nuclear power today and the first BWRX-300 is due in 2030.',
  'general-cloud-1gw':
    'A general-purpose cloud region repeated until it draws 1 GW: air-cooled DGX H100 racks in 24 identical ' +
    'blocks, two whole power paths, grid supply, pods of a few thousand accelerators behind a thinner network. ' +
    'Such regions also hold plain servers; here all racks have accelerators. The format is common practice; ' +
    'this very campus is made up for comparison.',
  'new-carlisle-2025':
    'Seven buildings with about 500,000 Trainium2, cooled by outside air with water on hot days only, fed by the ' +
    'grid. Chips and building power are published or read from permits; the inside is estimated.',
  'frontier-2022':
    'The first exascale machine: 74 liquid-cooled cabinets with their switches inside, 32 °C water, cooling towers. ' +
    'Measured power; the weather is that of Memphis, the nearest listed station.',
  'immersion-100mw':
    'A what-if: 100 MW of IT in boiling tanks with dry coolers and no water use. The fluid such tanks were built ' +
    'for is no longer made; the campus is made up to show what that way of cooling asks for.',
  'ten-gigawatt':
    'A limit case, made up: the 10 GW of a national programme on one site, GB300 racks in 48 buildings, fed by 36 ' +
    'reactors, batteries and a strong grid tie. Nobody has announced such a campus.',
};

/** What a preset is; empty for an id that is none. */
export function presetSummary(id: string): string {
  return SUMMARIES[id] ?? '';
}
