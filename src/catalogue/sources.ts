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
  'as-entered': {
    title: 'Typed in by whoever made this campus',
    address: 'the parameters of the campus',
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
  'iec-60076-7': {
    title:
      'IEC 60076-7, loading guide for oil-immersed transformers: characteristic values as commonly quoted, the standard itself not opened',
    address: 'https://webstore.iec.ch',
    date: '2018-01',
  },
  'iec-60287': {
    title:
      'IEC 60287 and 60502-2, current rating of XLPE cables, as commonly quoted, the standards not opened',
    address: 'https://webstore.iec.ch',
    date: '2014',
  },
  'iec-61439': {
    title:
      'IEC 61439-1 and TR 60890, temperature rise of low-voltage switchgear, as commonly quoted, the standards not opened',
    address: 'https://webstore.iec.ch',
    date: '2022',
  },
  'ieee-738': {
    title:
      'IEEE 738, current and temperature of bare overhead conductors, as commonly quoted, the standard not opened',
    address: 'https://standards.ieee.org',
    date: '2012',
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
  'dgx-b200': {
    title: 'NVIDIA DGX B200 datasheet: eight B200, dense rates as half of the printed sparse ones',
    address: 'https://resources.nvidia.com/en-us-dgx-systems/dgx-b200-datasheet',
    date: '2024',
  },
  'dgx-b300': {
    title:
      'NVIDIA DGX B300 datasheet: eight B300, 2.3 TB, about 14 kW; dense rates as half of the printed sparse ones',
    address: 'https://www.nvidia.com/en-us/data-center/dgx-b300/',
    date: '2025-03',
  },
  'hgx-h200': {
    title: 'NVIDIA H200 and DGX H200 datasheets: 141 GB, 4.8 TB/s, 700 W; eight in 10.2 kW',
    address: 'https://www.nvidia.com/en-us/data-center/h200/',
    date: '2024',
  },
  'gh200-datasheet': {
    title: 'NVIDIA GH200 Grace Hopper superchip datasheet',
    address: 'https://resources.nvidia.com/en-us-grace-cpu/grace-hopper-superchip',
    date: '2024',
  },
  'h20-reports': {
    title: 'NVIDIA H20 as sold in China: 96 GB, 4 TB/s, 148 TFLOP/s in BF16, 400 W; maker’s sheet as quoted',
    address: 'https://huggingface.co/hardware/h20',
    date: '2024',
  },
  'colossus-racks': {
    title: 'Liquid-cooled racks of Colossus: eight servers of eight H100 and a distribution unit in each',
    address:
      'https://electronicdesign.com/technologies/industrial/systems/article/55238796/electronic-design-supermicro-liquid-cooling-for-hot-ai-supercomputers',
    date: '2025',
  },
  'amd-mi300a': {
    title: 'AMD Instinct MI300A data sheet',
    address: 'https://www.amd.com/en/products/accelerators/instinct/mi300/mi300a.html',
    date: '2023-12',
  },
  'top500-2025': {
    title:
      'TOP500, November 2025: El Capitan 1.809 EFLOP/s at 60.9 GFLOP/s a watt on 11,340,000 cores; Alps 434.9 PFLOP/s at 7.12 MW on 2,121,600',
    address: 'https://insidehpc.com/2025/11/top500-el-cap-stays-on-top-jupiter-joins-exascale-club/',
    date: '2025-11',
  },
  'tpu-v6e': {
    title: 'Google Cloud TPU v6e, system architecture',
    address: 'https://docs.cloud.google.com/tpu/docs/v6e',
    date: '2026',
  },
  'amd-mi300x': {
    title: 'AMD Instinct MI300X data sheet',
    address: 'https://www.amd.com/en/products/accelerators/instinct/mi300/mi300x.html',
    date: '2023-12',
  },
  'node-power-measured': {
    title:
      'Latif et al., IEEE Access 13: nodes of eight H100 draw at most 8.4 of their 10.2 kW in training; Newkirk et al., arXiv 2506.14551: 76 % of the rating in computationally intensive work',
    address: 'https://arxiv.org/abs/2412.08602',
    date: '2025',
  },
  'warehouse-power': {
    title:
      'Fan, Weber, Barroso, Power provisioning for a warehouse-sized computer, ISCA 2007, as commonly quoted, the paper itself not opened',
    address: 'https://research.google/pubs/power-provisioning-for-a-warehouse-sized-computer',
    date: '2007',
  },
  'tier-shutdowns': {
    title:
      'Uptime Institute on tier I (two shutdowns of 12 h a year, 1.2 failures of 4 h: 28.8 h) and tier II (18 h a year), as quoted in 7×24 Exchange Magazine',
    address: 'https://7x24exchange.org',
    date: '2015',
  },
  'server-inlet-limits': {
    title:
      'Dell PowerEdge C8000 owner manual, air inlet thresholds: 38 °C warning, 41 °C critical, 43 °C shut down; PowerEdge T630 user guide, fresh air: 42 and 47 °C',
    address: 'public copies of the manuals',
    date: '2015',
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
  'frontier-raps': {
    title: 'ExaDigiT RAPS, configuration of Frontier; Frontier energy dataset (Scientific Data 11:1077)',
    address: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11450168',
    date: '2024',
  },
  'frontier-hpcwire': {
    title: 'HPCwire: an inside look at the first US exascale supercomputer; OLCF facility page',
    address: 'https://www.hpcwire.com/2022/07/01/exclusive-inside-look-at-first-us-exascale-supercomputer/',
    date: '2022-07-01',
  },
  'colossus-epoch': {
    title: 'Epoch AI, data-centre timelines (cites the SpaceX S-1, p. 76), CC BY 4.0',
    address: 'https://epoch.ai/data/data-centers',
    date: '2026-08-03',
  },
  'rainier-epoch': {
    title: 'AWS activates Project Rainier; Epoch AI, data-centre timelines, CC BY 4.0',
    address: 'https://epoch.ai/data/data-centers',
    date: '2025-10-29',
  },
  'meta-24k': {
    title: "Meta, Building Meta's GenAI infrastructure; G. Lockwood, Meta's H100 clusters",
    address: "https://glennklockwood.com/garden/systems/meta's-h100-clusters",
    date: '2024-03-12',
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
  'jupiter-modules': {
    title: 'JUPITER: 52 containers, of which 20 of IT in pairs of 20 racks, 15 of power and 10 of logistics',
    address: 'techspot.com, heise.de, insidehpc.com (Eviden)',
    date: '2025-09',
  },
  'build-speeds': {
    title: 'How fast data centres are built: 12 to 43 months to a gigawatt; Colossus in 122 days',
    address: 'https://epoch.ai/data-insights/data-centers-buildout-speeds',
    date: '2025-11-10',
  },
  'queue-times': {
    title: 'Interconnection queues: median of 4.5 years, a study of 3 years and more before energisation',
    address: 'thewattreport.com, energizetomorrowus.com',
    date: '2026',
  },
  'transformer-lead-times': {
    title:
      'Wood Mackenzie 2025 Q2, as quoted: power transformers 128 weeks, generator step-up 144; 90–208 since',
    address: 'wiki.hearn.me, pv magazine of 2026-05-11',
    date: '2026-05',
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
  'climate-statistics': {
    title:
      'EnergyPlus weather statistics of the IWEC years of Riyadh 404380, Abu Dhabi 412170 and Milan Malpensa 160660, of Tokyo Hyakuri 477150, of the CWEC year of Windsor 715380 across the river from Detroit (ASHRAE Handbook 2009) and of the TMYx year of New Delhi Safdarjung 421820 (2013): design values, monthly means of dry bulb and dew point',
    address:
      'https://github.com/NREL/openstudio-standards (data/weather/*.stat), https://github.com/ladybug-tools/ladybug (tests/fixtures/stat/tokyo.stat), https://github.com/bnajafi/Polimi_TES_2018-19_BuildingSimulationProjects (ITA_Milan)',
    date: '2009',
  },
  'headers-gatwick': {
    title:
      'Header of the IWEC weather file of London Gatwick 037760: design values of the ASHRAE Handbook 2009',
    address:
      'https://github.com/wassimj/topologicpy (assets/EnergyModel/OSMTemplate-OfficeBuilding-3.10.0/files/GBR_London.Gatwick.037760_IWEC.epw)',
    date: '2009',
  },
  'headers-sinergym': {
    title:
      'Headers of the weather files of Madrid 082210, Stockholm Arlanda 024600 and Sydney 947670 (IWEC) and Lisbon 085360 (INETI): design values of the ASHRAE Handbook 2009',
    address: 'https://github.com/ugr-sail/sinergym (sinergym/data/weather)',
    date: '2009',
  },
  'headers-cea': {
    title:
      'Headers of the weather files of Paris Orly 071490 and Frankfurt 106370 (IWEC), ASHRAE Handbook 2009, and of Johor 486790 (TMYx), ASHRAE Handbook 2017',
    address: 'https://github.com/architecture-building-systems/CityEnergyAnalyst (cea/databases/weather)',
    date: '2017',
  },
  'headers-clima': {
    title:
      'Header of the weather file of Bologna Marconi 161400 (TMYx 2004–2018): design values of the ASHRAE Handbook 2017, ground temperatures',
    address: 'https://github.com/CenterForTheBuiltEnvironment/clima (test)',
    date: '2019',
  },
  'headers-quoted': {
    title:
      'Headers of the IWEC weather files of Copenhagen 061800 and Santiago 855740: design values of the ASHRAE Handbook 2009, as quoted in tests of readers of such files',
    address: 'public repositories, files DNK_Copenhagen.061800_IWEC.epw and CHL_Santiago.855740_IWEC.epw',
    date: '2009',
  },
  'headers-diyepw': {
    title:
      'Headers of the TMY3 weather files of Pasco Tri-Cities 727845 and Fargo Hector 727530: design values of the ASHRAE Handbook 2009',
    address: 'https://github.com/IMMM-SFA/diyepw (inputs/Energy_Plus_TMY3_EPW)',
    date: '2009',
  },
  'headers-single': {
    title:
      'Headers of the weather files of Seoul 471080 (TMYx, 2021), Taipei 466960 (IWEC, 2009) and Chennai 432790 (TMYx, 2025)',
    address:
      'https://github.com/yun-dam/urban-building-energy-modeling-on-GIS, https://github.com/iiastudio/ghdoc, https://github.com/sahaj645/EnergyPlus-HoneyWell',
    date: '2025',
  },
  'headers-ugrid': {
    title:
      'Header of the IWEC weather file of Johannesburg 683680: design values of the ASHRAE Handbook 2009',
    address: 'https://github.com/queraltab/uGrid (Data/ZAF_Johannesburg.683680_IWEC.epw)',
    date: '2009',
  },
  'design-brazil': {
    title:
      'Heating, cooling and dehumidification design conditions for Brazil, Fortaleza: values of the ASHRAE Handbook in a companion to a text on air conditioning, undated, read in November 2026',
    address: 'https://www.crcpress.com/downloads/K14361/K10576_Companion_CD.zip',
    date: '2026-11',
  },
  'porsec-2016': {
    title: 'Federal University of Ceará, guide to a conference: mean temperature of Fortaleza about 26.6 °C',
    address: 'http://porsec2016.virtual.ufc.br/guide/climate/',
    date: '2016',
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
  landbosse: {
    title: 'LandBOSSE, costs of building land-based wind plants (NREL): cables of the public example',
    address: 'https://github.com/WISDEM/LandBOSSE',
    date: '2019',
  },
  'cartesian-2023': {
    title: 'Cartesian for the Fiber Broadband Association, Fiber Deployment Cost Annual Report 2023',
    address: 'https://cartesian.com/2023-fiber-deployment-cost-annual-report',
    date: '2023',
  },
  'epoch-capex': {
    title: 'Epoch AI, what an AI data centre costs',
    address: 'https://epoch.ai/data-insights/ai-datacenter-cost-breakdown',
    date: '2026-05-14',
  },
  inferencex: {
    title: 'SemiAnalysis InferenceX comparison pages: tokens a second by accelerator and user speed',
    address: 'https://inferencex.semianalysis.com/compare/deepseek-r1-b200-vs-gb200',
    date: '2026',
  },
  'deepseek-hardware': {
    title: 'Insights into DeepSeek-V3: model, cache bytes a token, network (arXiv 2505.09343)',
    address: 'https://arxiv.org/abs/2505.09343',
    date: '2025-05',
  },
  'chinchilla-refit': {
    title: 'Epoch AI, Chinchilla scaling: a replication attempt (arXiv 2404.10102)',
    address: 'https://epochai.org/blog/chinchilla-scaling-a-replication-attempt',
    date: '2024',
  },
  'epoch-models': {
    title: 'Epoch AI, models trained with more than 1e25 FLOP',
    address: 'https://epoch.ai/data-insights/models-over-1e25-flop',
    date: '2025-06',
  },
  'llama3-failures': {
    title: 'Llama 3 405B training: 419 unexpected interruptions in 54 days on 16,384 H100 (arXiv 2407.21783)',
    address: 'https://www.datacenterdynamics.com (July 2024) and a public component-reliability table',
    date: '2024-07',
  },
  'llama3-report': {
    title: 'The Llama 3 herd of models: 38 to 43 % of BF16 peak on 8,192 and 16,384 H100 (arXiv 2407.21783)',
    address: 'https://arxiv.org/abs/2407.21783',
    date: '2024-07',
  },
  'llama3-card': {
    title: 'Llama 3.1 model card: accelerator-hours of the 8B and the 70B model on H100',
    address: 'https://github.com/meta-llama/llama-models',
    date: '2024-07',
  },
  'meta-rsc': {
    title: 'Revisiting reliability in large-scale ML research clusters (arXiv 2410.21680)',
    address: 'https://arxiv.org/abs/2410.21680',
    date: '2024-10',
  },
  'mfu-notes': {
    title: 'Model FLOP utilisation on H100 by precision and size, digest of SemiAnalysis',
    address: 'digest of an article of 20 August 2025',
    date: '2025-08-20',
  },
  'bernstein-2025': {
    title: 'Bernstein: what a gigawatt of data centre costs, 5.9 M USD a rack',
    address:
      'https://ng.investing.com/news/stock-market-news/how-much-does-a-gw-of-data-center-capacity-actually-cost-2169144',
    date: '2025-10',
  },
  'nvidia-ceo-2026': {
    title: 'Nvidia chief executive at Computex: 80 to 100 billion USD for a gigawatt',
    address: 'https://gridreadiness.com',
    date: '2026-06',
  },
  'nvidia-ceo-2025': {
    title: 'Nvidia chief executive, call of August 2025: 50–60 bn USD a gigawatt, about 35 bn of it Nvidia',
    address: 'https://www.livemint.com',
    date: '2025-09-01',
  },
  'turner-2025': {
    title:
      'Turner & Townsend, Data centre construction cost index 2025–2026, USD/W of 52 markets as transcribed in the data of a public paper (Sydney by its index, for its dollars stand out of their rank); AI halls cost 7–10 % more than cloud halls, as quoted by cremediaeurope.com',
    address:
      'https://www.turnerandtownsend.com, in https://github.com/sfgunkin/flops_export (Data/raw/construction/dcci_construction_cost_2025.csv)',
    date: '2025-11',
  },
  'climatescope-2025': {
    title:
      'BloombergNEF Climatescope 2025, mean price of electricity for industry in 2024: Saudi Arabia 53, Malaysia 99, Chile 130 USD/MWh, as quoted in the data of a public paper, the survey not opened',
    address: 'https://www.global-climatescope.org',
    date: '2025',
  },
  'stargate-2024': {
    title:
      'Reports on the 100 bn USD Stargate plan, about 100 times the cost of large data centres of the day',
    address:
      'https://the-decoder.com/microsoft-and-openai-reportedly-plan-to-build-a-100-billion-ai-supercomputer-called-stargate',
    date: '2024-03',
  },
  'compute-atlas': {
    title: 'compute-atlas, facilities.json: jobs and power of 46 campuses from 300 MW up (CC BY 4.0)',
    address: 'https://github.com (compute-atlas, commit a7d9203)',
    date: '2026-10',
  },
  'egress-prices': {
    title: 'Survey of cloud egress list prices',
    address: 'https://dev.to/mateenali66',
    date: '2025',
  },
  'deepseek-ledger': {
    title: 'DeepSeek, one day of the online service: nodes, tokens, cost (open-infra-index, day 6)',
    address: 'https://gigazine.net (2025-03-03) after deepseek-ai/open-infra-index',
    date: '2025-03-01',
  },
  'gas-council': {
    title: 'Natural Gas Council, Natural Gas Systems: Reliable & Resilient: 99.79 % of firm contracts met',
    address: 'https://www.ngsa.org',
    date: '2017-07',
  },
  deepep: {
    title: 'DeepEP: rates of the exchange between experts on H800 with cards of 400 Gb/s (docs/legacy.md)',
    address: 'https://github.com/deepseek-ai/DeepEP/blob/main/docs/legacy.md',
    date: '2025',
  },
  'sglang-wide': {
    title: 'SGLang: DeepSeek with large-scale expert parallelism on 96 H100',
    address: 'https://lmsys.org/blog/2025-05-05-large-scale-ep',
    date: '2025-05-05',
  },
  'diloco-sites': {
    title: 'Decoupled DiLoCo: training over eight loosely coupled sites',
    address: 'public digests of the 2026 paper',
    date: '2026',
  },
  'switch-records': {
    title: 'NVIDIA Quantum and Spectrum switch data sheets: ports, rates, height',
    address: 'quoted in public network records',
    date: '2026',
  },
  'deepseek-v3-isca': {
    title: 'DeepSeek-V3 hardware paper: multi-plane network cost, measured latency',
    address: 'https://arxiv.org/abs/2505.09343',
    date: '2025-05',
  },
  'openai-mrc': {
    title: 'OpenAI, Microsoft and Oracle on MRC: eight planes of two tiers, 131,072 GPUs',
    address: 'https://openai.com/index/mrc-supercomputer-networking',
    date: '2026-05-05',
  },
  'exadigit-frontier': {
    title: 'ExaDigiT description of Frontier: node, conversion, switch and CDU power',
    address: 'https://github.com/ExaDigiT/RAPS',
    date: '2026-08-18',
  },
  'optics-prices': {
    title: 'Price surveys of 800 Gb/s modules and switches',
    address: 'luxoptx.com, aicplight.com, ahmedjama.com',
    date: '2025-05',
  },
  'co-packaged-reports': {
    title: 'Reports on co-packaged optics: 15–16 W a pluggable port, up to 6 W beside the chip',
    address: 'https://mapyourtech.com and https://en.wedoany.com/shortnews/193917',
    date: '2026',
  },
  'optics-reliability': {
    title: 'Reliability of optical modules: failures in time of lasers and signal processors',
    address: 'https://luxoptx.com',
    date: '2025',
  },
  'oci-zettascale10': {
    title: 'Oracle on Zettascale10: up to 800,000 GPUs within about 2 km',
    address: 'https://blogs.oracle.com/cloud-infrastructure',
    date: '2025-10-16',
  },
  'scale-up-copper': {
    title: 'Note on scale-up cartridges: passive copper to about 2 m',
    address: 'public note on rack-scale interconnect',
    date: '2026',
  },
  'tpu-torus': {
    title: 'Notes on the TPU torus: 4 × 4 × 4 cubes, optical circuit switches, 9,216 chips',
    address: 'https://brendanjameslynskey.github.io/Google_TPU_10_ICI_and_OCS',
    date: '2025-11',
  },
  'grid-emissions-2026': {
    title: 'Grid electricity emission factors: Ember 2025, eGRID 2023, DEFRA',
    address: 'https://greencalculus.com/data/grid-electricity-emission-factors',
    date: '2026',
  },
  'egrid-2023': {
    title:
      'US EPA, eGRID2023 summary tables, revision 2, table 1: total output rate of CO2 equivalent by subregion, as quoted in public code',
    address: 'https://www.epa.gov/system/files/documents/2025-06/summary_tables_rev2.xlsx',
    date: '2025-06-12',
  },
  'ember-co2js': {
    title: 'Ember: yearly carbon intensity of electricity by country, as published in CO2.js 0.19.0',
    address: 'https://www.npmjs.com/package/@tgwf/co2, average intensities',
    date: '2026',
  },
  'iea-industry-2023': {
    title:
      'IEA prices of 2023 in the British government’s table 5.3.1: industrial electricity 25.85 p/kWh with taxes, the highest of 28 countries',
    address: 'https://davidturver.substack.com/p/uk-electricity-prices-highest-in-world',
    date: '2024',
  },
  'lazard-2026': {
    title: 'Lazard LCOE+ v19: heat rate, gas price, levelised cost of new plant',
    address: 'quoted in a public research file',
    date: '2026-07',
  },
  'dc-gas-2026': {
    title: 'S&P and BNEF: cost of combined-cycle plant for data centres',
    address: 'quoted in public research, S&P March 2026, BNEF April 2026',
    date: '2026-04',
  },
  'cat-gas-library': {
    title: 'CAT QuickSize v2.1 gas library: engines and turbines, steps, cost, ground, outage',
    address: 'a public sizing tool',
    date: '2026-11',
  },
  lm2500xpress: {
    title: 'LM2500XPRESS at Colorado Springs: simple and combined efficiency, quick installation',
    address: 'turbomachinerymag.com',
    date: '2026-11',
  },
  'rts-gmlc': {
    title: 'RTS-GMLC generator data: outage rates, times to failure and repair',
    address: 'github.com/GridMod/RTS-GMLC, RTS_Data/SourceData/gen.csv',
    date: '2026-11',
  },
  'reopt-generators': {
    title: 'NREL REopt defaults: emergency generator availability, failure to start and to run',
    address: 'NREL REopt source and documentation',
    date: '2026-11',
  },
  'ieee-493': {
    title: 'IEEE 493-1997 (Gold Book) equipment failure rates, recalled and to be verified',
    address: 'successors: TM 5-698-5 (public) and IEEE 3006.8-2018',
    date: '1997',
  },
  'substation-failures': {
    title: 'Failure rates of oil transformers and pad switchgear',
    address: 'industrialmonitordirect.com',
    date: '2026-11',
  },
  'crane-ppa': {
    title: 'Restart of Crane: 835 MW, about 1.6 bn USD, analysts at 110–115 USD/MWh',
    address: 'rtowww.com, dig.watch',
    date: '2025-11-19',
  },
  'nuclear-outages': {
    title: 'EIA and ANS on US reactors: 35 days mean refuelling outage, fleet capacity factor near 91 %',
    address: 'theuncontained.com (EIA) and ans.org',
    date: '2023-10',
  },
  'emergency-zone-rule': {
    title: '10 CFR 50.160 and Regulatory Guide 1.242: dose-based emergency planning zone',
    address: 'omb.report',
    date: '2023-05',
  },
  'kairos-hermes': {
    title: 'Kairos Hermes 2: construction permits, 2 × 35 MWth, up to 50 MWe',
    address: 'neimagazine.com and morningoverview.com',
    date: '2026-04',
  },
  evinci: {
    title: 'Westinghouse eVinci for Saskatchewan',
    address: 'neimagazine.com',
    date: '2026-11',
  },
  'fuel-cell-reports': {
    title: 'Bloom solid-oxide fuel cells: delivery and price claims',
    address: 'energytech.com and others',
    date: '2026-04',
  },
  'land-for-pv': {
    title:
      'Bolinger and Bolinger, Land requirements for utility-scale PV, IEEE Journal of Photovoltaics: 0.24 MW dc, 0.18 MW ac an acre for trackers',
    address:
      'https://pv-magazine-usa.com/2022/01/20/more-solar-per-acre-50-more-panels-and-30-more-electricity-over-the-past-decade/',
    date: '2022-01',
  },
  'fao-56': {
    title:
      'FAO irrigation and drainage paper 56, equations 21 to 25: radiation outside the air by latitude and day',
    address: 'https://www.fao.org/4/x0490e/x0490e07.htm',
    date: '1998',
  },
  'meinel-beam': {
    title:
      'Meinel and Meinel, Applied Solar Energy: beam through clear air, 0.7 to the power of the air mass^0.678, as commonly quoted',
    address: 'docs/model',
    date: '1976',
  },
  'nfpa-110': {
    title: 'NFPA 110, tests of emergency and standby sets: monthly and yearly runs, as restated by a utility',
    address:
      'https://mariettapowerandwater.myenergysites.com/news/Marietta-Dooley/emergency-backup-power-generator-testing-is-critical',
    date: '2022',
  },
  'genset-market': {
    title: 'Diesel generators at data centres: fleet, lead time, start',
    address: 'secondwatt.com and build.inc',
    date: '2026-06-26',
  },
  'nvidia-800vdc': {
    title: 'NVIDIA 800 VDC: efficiency and copper claims, and APC WP127 against them',
    address: 'industry reports; documents.pub for WP127',
    date: '2026-03-11',
  },
  'llm-power-swings': {
    title: 'Power swings of synchronous training: arXiv 2508.14318 and reports after it',
    address: 'https://arxiv.org/abs/2508.14318',
    date: '2025-08',
  },
  coolprop: {
    title: 'CoolProp 8.0.0: water, 25.7 % propylene glycol and refrigerants, fitted from 10 to 65 °C',
    address: 'http://www.coolprop.org',
    date: '2026-11',
  },
  'dow-lc25': {
    title: 'Dow DOWFROST LC25, issues of 2022 and June 2023: viscosity 1.39 and 1.58 mPa·s at 40 °C',
    address: 'quoted in a public registry of cold-plate sources',
    date: '2023-06',
  },
  'dielectric-sheets': {
    title: 'Dielectric fluids: boiling points, latent heats, warming potentials (3M sheets, Hodnebrog 2020)',
    address: 'quoted in public fluid tables and docslib.org/doc/3363128',
    date: '2026-11',
  },
  'asme-novec-649': {
    title: 'Pool boiling of Novec 649: 17.4 ± 0.8 W/cm² (ASME J. Electronic Packaging 143, 041103)',
    address: 'abstract, asmedigitalcollection.asme.org',
    date: '2021',
  },
  'pump-handbook': {
    title: 'HVAC Pump Handbook, tables 3.1 and 3.5: pipe friction, velocity and size ceilings',
    address: 'digilib.universitaspertamina.ac.id',
    date: '2026-11',
  },
  'pipe-series': {
    title: 'ASME B36.10M steel pipe: bores of schedule 40 and standard wall',
    address: 'sizes as listed in pipe tables',
    date: '2018',
  },
  'ocp-cold-plate': {
    title: 'OCP OAI system liquid cooling guidelines 2023, figure 7: 1 kW cold plate on PG25',
    address: 'as encoded in https://github.com/lbl-srg/modelica-buildings',
    date: '2025-12-16',
  },
  'gpu-limits': {
    title: 'Throttle temperatures: H100 logs (87 °C); not published for Blackwell',
    address: 'public monitoring logs and NVIDIA/NVSentinel pull request 1371',
    date: '2026-06',
  },
  'cdu-registry': {
    title: 'CDU ratings: Vertiv CoolChip, Motivair, Envicool, JetCool, Supermicro, HPE',
    address: 'quoted in a public registry of cold-plate sources',
    date: '2026-10',
  },
  'ocp-deschutes': {
    title: 'Google Project Deschutes CDU (OCP), as encoded in the Modelica Buildings library',
    address: 'https://github.com/lbl-srg/modelica-buildings',
    date: '2026-04-13',
  },
  'galaxy-helios': {
    title: 'Galaxy: Helios phase I, 133 MW of critical IT in 200 MW gross; shell and power 1.75 bn USD',
    address: 'company reports, galaxy.com',
    date: '2026-07',
  },
  'alibaba-hpn': {
    title: 'Alibaba HPN: a data center network for large language model training (SIGCOMM 2024)',
    address: 'doi.org/10.1145/3651890.3672265',
    date: '2024-08',
  },
  'eni-hpc6': {
    title: 'Eni HPC6: 28 cabinets, 13,888 MI250X, 10.17 MVA installed',
    address: 'eni.com and top500.org, list of November 2024',
    date: '2024-11',
  },
  'google-pue': {
    title: 'Google: power usage effectiveness of each campus, trailing twelve months',
    address:
      'datacenters.google, efficiency; copy in github.com/emielkwakkel/sustainable-ai (docs/pue-data.md)',
    date: '2025-10',
  },
  'microsoft-regions': {
    title: 'Microsoft: power usage effectiveness by region',
    address:
      'datacenters.microsoft.com, sustainability; copy in github.com/emielkwakkel/sustainable-ai (docs/pue-data.md)',
    date: '2025',
  },
  'cloud-regions': {
    title:
      'Green Software Foundation, real-time cloud: power and water usage effectiveness by region as AWS tells them for 2024 and Microsoft’s fact sheets for 2022',
    address: 'https://github.com/Green-Software-Foundation/real-time-cloud (Cloud_Region_Metadata.csv)',
    date: '2026',
  },
  'colossus-grid': {
    title: 'Colossus: 150 MW of MLGW and TVA carry the first phase, another 150 MW the second',
    address: 'https://suddo.io/news/340136',
    date: '2025-05',
  },
  'olmo3-hours': {
    title:
      'Olmo 3: 234,000 H100-hours for the 7B and 1.05 million for the 32B, restarts and all, at 5.9e12 tokens',
    address: 'https://muxup.com/2025q4/minipost-olmo3-training-cost',
    date: '2025-11',
  },
  'aws-wue': {
    title: 'AWS: water usage effectiveness by region',
    address: 'sustainability.aboutamazon.com, data centers',
    date: '2024',
  },
  'nrel-esif': {
    title: 'NREL: measured water use of the ESIF data center on cooling towers',
    address: 'nrel.gov, thermosyphon cooler hybrid system reports',
    date: '2018',
  },
  'nrel-esif-report': {
    title:
      'D. Sickinger, O. Van Geet and others, Thermosyphon cooler hybrid system for water savings in an energy-efficient HPC data center: results from 24 months, NREL report 72196: 888 kW of IT, 1.42 L/kWh on towers alone, 1.27 with heat to offices, 0.70 with the thermosyphon; as quoted, the report not opened',
    address: 'https://www.osti.gov/biblio/1471661',
    date: '2018-09',
  },
  'jupiter-county': {
    title: 'Project Jupiter, New Mexico: water of a 1 GW closed-loop phase, 20,000 gal a day, at most 60,000',
    address: 'county agreement, donaanacounty.org',
    date: '2025',
  },
  'nemotron-4': {
    title: 'Nemotron-4 340B technical report: 6,144 H100 at 41 % MFU',
    address: 'arXiv 2402.16819 and 2406.11704',
    date: '2024',
  },
  'vantage-frontier': {
    title: 'Vantage Frontier, Texas: ten buildings of one storey for 1.4 GW of IT',
    address: 'vantage-dc.com',
    date: '2025-08',
  },
  'saline-related': {
    title: 'Related Digital, Saline Township, Michigan: three buildings for 1.4 GW',
    address: 'company announcement',
    date: '2025-10',
  },
  'polaris-forge': {
    title: 'Applied Digital Polaris Forge 2, North Dakota: two buildings, 280 MW of IT',
    address: 'company announcement',
    date: '2025',
  },
  'boardman-county': {
    title: 'AWS Boardman, Oregon: twenty buildings for 1 GW',
    address: 'county plan, Morrow County',
    date: '2025',
  },
  'hansen-lebedeff': {
    title:
      'J. Hansen and S. Lebedeff, Global trends of measured surface air temperature, J. Geophys. Res. 1987: weight of a station falls to nothing over 1,200 km',
    address: 'doi:10.1029/JD092iD11p13345',
    date: '1987',
  },
  'fairwater-2025': {
    title: 'Microsoft: Fairwater, Wisconsin, first phase: lengths of pipe and cable, two storeys',
    address: 'Microsoft blog, quoted by w.media',
    date: '2025-09-18',
  },
  'iren-order': {
    title: 'IREN: 5.8 bn USD of GB300 servers and network for 200 MW of IT',
    address: 'company announcement, iren.com',
    date: '2025-11',
  },
  'utah-nuscale': {
    title: 'Carbon Free Power Project, Utah: six NuScale modules, 462 MW, 9.3 bn USD of 2023',
    address: 'company announcement, January 2023',
    date: '2023-01',
  },
  'once-through-water': {
    title:
      'J. Macknick and others, Operational water consumption and withdrawal factors for electricity generating technologies, Environmental Research Letters 7 (2012): once-through nuclear 44,350 gal/MWh withdrawn, 269 consumed; as commonly quoted, the table not opened',
    address: 'https://doi.org/10.1088/1748-9326/7/4/045802',
    date: '2012',
  },
  'lei-masanet-2022': {
    title:
      'N. Lei and E. Masanet, climate- and technology-specific PUE and WUE of U.S. data centers, Resources, Conservation and Recycling 2022: input ranges of large operators with air-side and water-side economisers',
    address: 'https://github.com/robVerce/datacenter_pue (data/datacenter_input_ranges.csv)',
    date: '2022',
  },
  'small-runs': {
    title:
      'Small dense runs on H100: hours of Llama 3.1 8B, Granite 3.0 8B and Olmo 3 7B, steps of SmolLM3 and Nemotron-4 15B (30.5 to 34.3 %)',
    address:
      'https://aiportalx.com/ibm/granite-3.0-8b; http://tzafon.ai/blog/breaking-40k-tokens; https://muxup.com/2025q4/minipost-olmo3-training-cost; arXiv 2402.16819',
    date: '2025',
  },
  'expert-runs': {
    title:
      'Mixtures of experts: hours of DeepSeek-V3 (arXiv 2412.19437), Llama 4 Scout and Maverick, a step of Behemoth',
    address: 'https://albanna-tutorials.com/llama4.html (figures of the model card)',
    date: '2025',
  },
  'ashrae-90-1': {
    title:
      'ASHRAE 90.1-2019, chillers: water-cooled centrifugal from 150 tons 0.56 kW a ton at most, air-cooled 1.188',
    address: 'https://github.com/NREL/openstudio-standards (ashrae_90_1_2019.chillers.json)',
    date: '2019',
  },
  'chiller-curves': {
    title: 'CoolTools curves of chillers as their makers selected them: Trane CVHF of 2,567 kW, COP 11.77',
    address: 'https://github.com/NREL/EnergyPlus (datasets/Chillers.idf)',
    date: '2001',
  },
  'tower-cycles': {
    title:
      'LEED v4, cooling tower water use: condenser water up to 2,000 µS/cm, at most ten cycles asked for',
    address: 'https://www.usgbc.org/node/2611780',
    date: '2013',
  },
  'lighthouse-plans': {
    title:
      'Vantage Lighthouse, Port Washington, city documents: two buildings of 560,000 and two of 719,000 square feet for 902 MW',
    address: 'https://www.constructionowners.com/news/vantage-plans-1b-port-washington-data-center-campus',
    date: '2025',
  },
  'ashrae-server-fans': {
    title:
      'ASHRAE TC 9.9, thermal guidelines 2011: air flow and power of servers over inlet temperature, as commonly quoted, the figure not opened',
    address: 'https://tc0909.ashraetcs.org',
    date: '2011',
  },
  'ashrae-62-1': {
    title: 'ASHRAE 62.1, outdoor air for computer rooms: 0.3 L/s for a square metre, as commonly quoted',
    address: 'https://www.ashrae.org',
    date: '2019',
  },
  'project-jupiter-water': {
    title:
      'Project Jupiter, New Mexico: 10 million gallons of first fill and 7.2 million a year for four buildings; 1.1 million gallons a day for gas-fired microgrids of some 2.5–2.9 GW (developer and county)',
    address: 'El Paso Matters 2025-09-09; Santa Fe New Mexican 2026-04-07',
    date: '2026-04-07',
  },
  'loudoun-rates-2024': {
    title:
      'Loudoun Water, rates from January 2024: water 3.86, sewer 5.76, reclaimed water 1.80 USD for 1,000 gallons',
    address: 'https://www.loudounwater.org/reclaimed-connection-charge-comparison',
    date: '2024-01-01',
  },
  'eia-states-2023': {
    title: 'US EIA, Electric Power Annual: average revenue by state and sector in 2023',
    address: 'https://www.eia.gov/electricity/annual',
    date: '2024-10-17',
  },
  'eurostat-2024': {
    title:
      'Eurostat nrg_pc_205: electricity of non-household consumers of 20–70 GWh a year, second half of 2024, without taxes, at 1.087 USD/EUR, as quoted in the data of a public paper',
    address:
      'https://ec.europa.eu/eurostat, in https://github.com/sfgunkin/flops_export (Data/country_electricity_prices.csv)',
    date: '2026-02',
  },
  'compute-trade-2026': {
    title:
      'M. Lokshin, A Trade Model of AI Compute Services, data: price of electricity for industry in 2024 by country (tariffs, regulators) and EIA 2024 by state',
    address: 'https://github.com/sfgunkin/flops_export (Data, Replication)',
    date: '2026-02',
  },
  'eskom-2024': {
    title:
      'Electricity of South African business: 1.80 ZAR a kWh in December 2024 (GlobalPetrolPrices), large consumers by Eskom’s Megaflex tariff 0.040 USD (data of a public paper)',
    address:
      'https://mybroadband.co.za/news/energy/602168-cheapest-eskom-electricity-in-south-africa.html, https://github.com/sfgunkin/flops_export',
    date: '2024-12',
  },
  'cushman-apac-2026': {
    title:
      'Cushman & Wakefield, Asia Pacific Data Centre Construction Cost Guide 2026: Taiwan 7.9, Japan 19.2, Singapore 17.9 million USD a megawatt, as told by the Economic Times; the guide not opened',
    address: 'https://datacenters.economictimes.indiatimes.com',
    date: '2026',
  },
  'location-factors': {
    title: 'Location factors of commercial building by city, as commonly quoted, no table opened',
    address: 'docs/model',
    date: '2026-11',
  },
  'cortex-2026': {
    title: 'Data center construction cost breakdown: soft costs 10 to 15 % of hard cost',
    address: 'https://www.cortexconstruct.com/blog/data-center-construction-cost-breakdown',
    date: '2026-04',
  },
  'site-drawings': {
    title:
      'Shapes of single buildings and sites: footprints on maps of Colossus; areas of New Carlisle, Frontier (Texas), Goodnight and the tents of Prometheus, their sides as drawn for this model',
    address:
      'datacenterexposed.com; insideindianabusiness.com; w.media; highplainspundit.com; ai-intensify.com',
    date: '2026-06',
  },
  'pryor-basis': {
    title:
      'Pryor, Oklahoma: draft basis of design of 24 MW with electrical gear in yards, calculations of its yards',
    address: 'public project files, divisions 02 to 14, 31 and 32',
    date: '2025-10',
  },
} satisfies Record<string, SourceRecord>;

export type SourceId = keyof typeof SOURCES;

/** The record of a source id, or undefined where no such source exists. */
export function sourceOf(id: string): SourceRecord | undefined {
  const records: Readonly<Record<string, SourceRecord>> = SOURCES;
  return Object.hasOwn(records, id) ? records[id] : undefined;
}

/** When a figure was read: its own date, else that of its source. */
export function dateOf(figure: { readonly source: SourceId; readonly date?: string }): string {
  return figure.date ?? SOURCES[figure.source].date;
}
