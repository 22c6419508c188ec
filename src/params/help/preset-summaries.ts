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
    'Seven long bars side by side with about 500,000 Trainium2, cooled by outside air with water on hot days only, ' +
    'fed by the grid. Chips and building power are published or read from permits; the inside is estimated.',
  'frontier-2022':
    'The first exascale machine: 74 liquid-cooled cabinets with their switches inside, 32 °C water, cooling towers. ' +
    'Measured power; the weather is that of Memphis, the nearest listed station.',
  'immersion-100mw':
    'A what-if: 100 MW of IT in boiling tanks with dry coolers and no water use. The fluid such tanks were built ' +
    'for is no longer made; the campus is made up to show what that way of cooling asks for.',
  'ten-gigawatt':
    'A limit case, made up: the 10 GW of a national programme on one site, GB300 racks in 48 buildings, fed by 36 ' +
    'reactors, batteries and a strong grid tie. Nobody has announced such a campus.',
  'vantage-frontier':
    'Ten one-storey blocks for 1.4 GW of IT on 1,200 acres in Shackelford County, Texas, each with three meet-me rooms, ' +
    'as its builder announced it; racks of 250 kW and more were named, no maker.',
  goodnight:
    'Seven H-shaped buildings of four halls of 25 MW each at Goodnight, Texas, by the builder of Abilene; more are ' +
    'spoken of.',
  'colossus-2':
    'One warehouse of 110,000 GB200 in Memphis with air-cooled chillers, fed by 495 MW of gas turbines that stand about a ' +
    'mile south, across the state line: see what the way costs.',
  'prometheus-tents':
    'Six tents of aluminium and fabric in a row at New Albany, Ohio, put up in months, without diesel, with 250 MW of gas on the site.',
};

/** What of a published place is not known, or drawn otherwise than told. Areas and counts are published, ways and sides are not. Rule LAY-28. */
const UNSURE: Readonly<Record<string, string>> = {
  'abilene-2026':
    'Sure: eight buildings, 44,036 m² each (another source 45,522), two columns of four. Unsure: the order and pitch of buildings, their ' +
    'true outer sides, where the gas plant stands, and the outline of the 1,100 acres, of which another source counts 875 as leased.',
  'new-carlisle-2025':
    'Sure to a press source: bars of 18,581 to 20,439 m² in combs, on 870, later 1,200 acres. Unsure: sides of a bar (drawn 78 × 251 m), ' +
    'which of 16 to 38 planned bars are these seven, their order, the eight support buildings, which are not drawn, and the sides of ' +
    'the substation.',
  'vantage-frontier':
    'Announced, not built: ten blocks of 34,374 m², 1,200 acres. Unsure: sides (drawn 137 × 250 m), two rows of five, racks and their number, plant in ' +
    'yards at both ends, the feed, which is taken for the grid.',
  goodnight:
    'Told by the press: seven buildings of 46,452 m², 100 MW of IT each, about 350 acres. Unsure: all sides and places, racks, feed. With its yards and set-backs this ' +
    'model needs more land than is told.',
  'colossus-2':
    'The footprint is read off a map, 420 × 213 m, 89,336 m² (Epoch: 92,903). Unsure: whether the turbines are one mile or six away; 46 of them were counted, fewer and larger ' +
    'ones are drawn; they stand on land of their own. Land, grid connection and batteries are not known and left out.',
  'prometheus-tents':
    'Tents of 11,613 m², drawn 46 × 253 m; five or six were told of. Unsure: power and racks of a tent (here an eighth of Abilene’s), the place of ' +
    'the gas plant, told with 109 acres of its own. The five H-shaped buildings on the same 740 acres are not drawn.',
};

/** What a preset is; empty for an id that is none. */
export function presetSummary(id: string): string {
  return SUMMARIES[id] ?? '';
}

/** What is sure and unsure of the place that a preset stands for; empty for one that is no published place. */
export function presetUnsure(id: string): string {
  return UNSURE[id] ?? '';
}
