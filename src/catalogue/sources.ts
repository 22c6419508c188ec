/** One place a figure was read. `address` is where a reader can look; a quoted primary is named in the title. */
export interface SourceRecord {
  readonly title: string;
  readonly address: string;
  /** Year, year-month or year-month-day of the text; when it was read, where the text says nothing. */
  readonly date: string;
}

/** Every source a catalogue figure, a parameter or a rule may cite. */
export const SOURCES = {
  'model-assumption': {
    title: 'Assumption of this model, argued in its documentation',
    address: 'docs/model',
    date: '2026-11',
  },
  'engineering-practice': {
    title: 'Common engineering practice, no single document opened',
    address: 'docs/model',
    date: '2026-11',
  },
  'worked-here': {
    title: 'Worked out for this model from the published figures it names',
    address: 'docs/model',
    date: '2026-11',
  },
  'general-knowledge': {
    title: 'General knowledge, no document opened',
    address: 'docs/model',
    date: '2026-11',
  },
  'lenovo-lp2357': {
    title: 'Lenovo LP2357, GB300 NVL72 product guide, table 27 (coolant flow by inlet temperature)',
    address: 'quoted in a public registry of cold-plate sources',
    date: '2026-10',
  },
  'hpe-nvl72': {
    title: 'HPE QuickSpecs, GB200 and GB300 NVL72 (heat split, power), quoted in public ledgers',
    address: 'quoted in public cooling and power-chain ledgers',
    date: '2026',
  },
  'nvidia-nvl72': {
    title: 'NVIDIA NVL72 reference architecture and product pages',
    address: 'quoted in an evidence-graded public rack data pack',
    date: '2026-08',
  },
  'nvidia-vera-rubin': {
    title: 'NVIDIA Vera Rubin announcements: 45 °C supply, liquid only; rack power not published',
    address: 'quoted in press reports of January 2026',
    date: '2026-01',
  },
  'dgx-h100-guide': {
    title: 'NVIDIA DGX H100 user guide',
    address: 'public copies of the guide',
    date: '2026-11',
  },
  'analyst-rubin': {
    title: 'Third-party estimates of Vera Rubin and Rubin Ultra rack power and price',
    address: 'quoted in public rack data packs and a market note',
    date: '2026-10',
  },
  'tomshardware-kyber': {
    title: "Tom's Hardware on the 600 kW Kyber rack",
    address: 'https://www.tomshardware.com',
    date: '2025-03',
  },
  'register-mi355x': {
    title: 'The Register on AMD MI355X racks',
    address: 'https://www.theregister.com/2025/06/12/amd_mi355x',
    date: '2025-06-12',
  },
  'awesomeagents-helios': {
    title: 'Report on the AMD Helios rack: 72 packages, double-wide, about 3,175 kg',
    address: 'https://awesomeagents.ai/hardware/amd-helios',
    date: '2026',
  },
  'tpu-ironwood': {
    title: 'Reports on TPU Ironwood racks: 64 chips, liquid, above 100 kW',
    address: 'https://www.nextbigfuture.com',
    date: '2025-11-30',
  },
  'trainium2-notes': {
    title: 'Notes on Trainium2 UltraServers: 64 chips over two racks, about 500 W each',
    address: 'https://glennklockwood.com/garden/processors/trainium2',
    date: '2025-12',
  },
  'lpx-reports': {
    title: 'Reports on the NVIDIA Groq 3 LPX rack: 32 trays of 8, liquid, MGX envelope',
    address: 'https://voice.lapaas.com',
    date: '2026-03-17',
  },
  'cerebras-cs3': {
    title: 'Report on Cerebras WSE-3 systems: 23 kW, 2–3 M USD each',
    address: 'https://awesomeagents.ai/hardware/cerebras-wse-3',
    date: '2024',
  },
  'uptime-density': {
    title: 'Uptime Institute survey of rack density and efficiency',
    address: 'quoted in a public engineering reference library',
    date: '2025',
  },
  'rack-prices': {
    title: 'Rack price estimates: Bernstein, Loop, Wolfe, Morgan Stanley',
    address: 'https://ng.investing.com',
    date: '2025-10',
  },
  'published-pairs': {
    title: 'Operator-published pairs of accelerators, megawatts, land and floor (several campuses)',
    address: 'Epoch AI and operators, credited CC BY 4.0',
    date: '2026-11',
  },
  'abilene-epoch': {
    title: 'Stargate Abilene: published counts, power, floor and water of the design state',
    address: 'Epoch AI data, CC BY 4.0, and operator statements',
    date: '2026',
  },
  'abilene-gas': {
    title: 'Abilene on-site gas: 5 × 38 MW and 5 × 34.1 MW turbines',
    address: 'https://theenergynewsbeat.substack.com',
    date: '2025-01-28',
  },
  'fairwater-rows': {
    title: 'Fairwater, Wisconsin: 1,360 kW a row, about 140 kW a rack',
    address: 'https://glennklockwood.com/garden/systems/Fairwater',
    date: '2025-11',
  },
  'ocp-ready': {
    title: 'OCP Ready facility recognition: aisle widths, loads, heights',
    address: 'https://github.com/opencomputeproject/OCP-Ready-Facility-Recognition-Program',
    date: '2026-06-24',
  },
  'nvl72-rack-envelope': {
    title: 'What an AI rack physically is: 600 × 1068 × 2236 mm, 1.2 m with doors',
    address: 'public note, and a Supermicro product record',
    date: '2026-05-17',
  },
  'coolit-chx2000': {
    title: 'CoolIT CHx2000: 2,000 kW at 5 K approach, 2,125 L/min',
    address: 'quoted in a public registry of cold-plate sources',
    date: '2025-04',
  },
  'vertiv-xdu1350': {
    title: 'Vertiv XDU1350 data as encoded in the Modelica Buildings library (SL-70799)',
    address: 'https://github.com/lbl-srg/modelica-buildings',
    date: '2026-07-13',
  },
  'cooling-library': {
    title: 'Engineering reference and assumption library on high-density cooling',
    address: 'quoted in public notes',
    date: '2026-09-13',
  },
  'lbnl-dlc': {
    title: 'LBNL direct-liquid-cooling design example (approaches, chiller performance)',
    address: 'quoted in public engineering notes',
    date: '2026-11',
  },
  'tower-water': {
    title: 'Cooling-tower water balance: evaporation, drift, blowdown at a number of cycles',
    address: 'EnergyPlus defaults and cooling-tower handbooks',
    date: '2026-11',
  },
  'closed-loop-fill': {
    title: 'Closed-loop fill at Abilene, about two Olympic pools; yearly use like an office building',
    address: 'https://emeraldforce.com',
    date: '2026',
  },
  'ashrae-tc99': {
    title: 'ASHRAE TC 9.9 thermal classes (recommended 18–27 °C, W classes of facility water)',
    address: 'class limits as quoted in public engineering notes',
    date: '2021',
  },
  'ibm-rear-door': {
    title: 'IBM rear-door heat exchanger guidance: water at or above room dew point',
    address: 'installation manual 9009-22A as copied on easymanua.ls',
    date: '2026-11',
  },
  'immersion-vendors': {
    title: 'Immersion cooling vendors: GRC ICEraQ, TMC tanks',
    address: 'quoted in public product lists',
    date: '2026-11',
  },
  'climate-design': {
    title: 'Design values of the ASHRAE Handbook 2009 and TMY3/IWEC means, from weather-file headers',
    address: 'weather-file headers in public repositories',
    date: '2009',
  },
  'iaea-smr-2022': {
    title: 'IAEA, Advances in Small Modular Reactor Technology Developments',
    address: 'restated in a public comparison of small reactors',
    date: '2022',
  },
  'bwrx-300': {
    title: 'GE Vernova Hitachi BWRX-300 general description 005N9751 and OPG filing EB-2025-0297',
    address: 'quoted in public techno-economic research, September 2026',
    date: '2026-05',
  },
  'inl-smr-cost': {
    title: 'INL/RPT-24-77048 and ATB: cost of follow-on small reactors',
    address: 'quoted in public techno-economic research, September 2026',
    date: '2024',
  },
  natrium: {
    title: 'Natrium at Kemmerer: NRC slides and reports of cost and storage',
    address: 'kanterella.com/ML25202A004 and press reports',
    date: '2026-04',
  },
  'rolls-royce-smr': {
    title: 'Rolls-Royce SMR: size, cost claim',
    address: 'press reports, NucNet and others',
    date: '2025-11',
  },
  'holtec-smr300': {
    title: 'Holtec SMR-300 at Palisades',
    address: 'neimagazine.com and beyondnuclear.org',
    date: '2026-02',
  },
  ap300: {
    title: 'Westinghouse AP300 launch: 300 MWe, 900 MWth, about 1 bn USD a unit (vendor)',
    address: 'globalconstructionreview.com and others',
    date: '2023-05-04',
  },
  'oklo-aurora': {
    title: 'Oklo Aurora reports: up to 75 MWe',
    address: 'press reports 2025 and 2026',
    date: '2026-06',
  },
  vogtle: {
    title: 'AP1000 at Vogtle: capacity and cost per kW',
    address: 'quoted in a public comparison of nuclear projects',
    date: '2026-10',
  },
  'xe-100': {
    title: 'X-energy Xe-100: helium, on-line refuelling',
    address: 'ans.org article-3737',
    date: '2022-03',
  },
  'nuscale-epz': {
    title: 'NuScale emergency-zone method (NRC ML22287A155), about 400 m',
    address: 'quoted by a public siting tool',
    date: '2022-10',
  },
  'pandapower-types': {
    title: 'pandapower standard types of lines and transformers',
    address: 'github.com/e2nIEE/pandapower, pandapower/std_types.py',
    date: '2026-11',
  },
  'redundancy-schemes': {
    title: 'Redundancy schemes N, N+1, 2N, 4N/3, 3N/2, catcher: installed over load',
    address: 'https://aidatacenterguide.com',
    date: '2026',
  },
  'atb-2030': {
    title: 'PyPSA technology-data, NREL ATB 2024: storage and turbine cost',
    address: 'https://github.com/PyPSA/technology-data',
    date: '2026-05-15',
  },
  megapack: {
    title: 'Megapack and Megablock: 5 MWh a unit, density claims',
    address: 'quoted in press reports',
    date: '2025',
  },
  'cushman-2025': {
    title: 'Cushman & Wakefield Data Center Development Cost Guide 2025',
    address: 'https://cushwake.cld.bz/Data-Center-Development-Cost-Guide-2025/8-9',
    date: '2025',
  },
  'epoch-capex': {
    title: 'Epoch AI, what an AI data centre costs',
    address: 'https://epoch.ai/data-insights/ai-datacenter-cost-breakdown',
    date: '2026-05-14',
  },
} satisfies Record<string, SourceRecord>;

export type SourceId = keyof typeof SOURCES;

/** The record of a source id, or undefined where no such source exists. */
export function sourceOf(id: string): SourceRecord | undefined {
  const records: Readonly<Record<string, SourceRecord>> = SOURCES;
  return Object.hasOwn(records, id) ? records[id] : undefined;
}
