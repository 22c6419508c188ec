/** Where a figure comes from and how far to trust it; shown beside every knob and every number. */
export type ParamGroup =
  | 'compute'
  | 'fabric'
  | 'workload'
  | 'power'
  | 'cooling'
  | 'site'
  | 'layout'
  | 'economics';

/** Fields every knob has. `help` is one sentence for a newcomer; `source` is a catalogue source id. */
interface DescriptorBase {
  readonly id: ParamId;
  readonly group: ParamGroup;
  readonly label: string;
  readonly help: string;
  readonly source: string;
}

export interface NumberDescriptor extends DescriptorBase {
  readonly type: 'number';
  /** Unit as shown to people, for example `MW`, `°C`, or an empty string for a count. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly default: number;
  /** Slider travel: `log` where the range spans more than two decades. */
  readonly scale: 'linear' | 'log';
}

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceDescriptor extends DescriptorBase {
  readonly type: 'choice';
  readonly options: readonly ChoiceOption[];
  readonly default: string;
}

export type ParamDescriptor = NumberDescriptor | ChoiceDescriptor;

export type RackTypeId =
  | 'gb200-nvl72'
  | 'gb300-nvl72'
  | 'vera-rubin-nvl72'
  | 'rubin-cpx'
  | 'kyber'
  | 'rubin-ultra-mgx'
  | 'dgx-h100'
  | 'grand-teton-h100'
  | 'lpx'
  | 'helios'
  | 'mi355x'
  | 'tpu-v7'
  | 'trn2-ultraserver'
  | 'trn3-ultraserver'
  | 'groq-v1'
  | 'cs3'
  | 'air-cloud'
  | 'frontier-ex235a';
export type SizingMode = 'accelerators' | 'it-power' | 'facility-power';
export type SmrTypeId =
  | 'bwrx-300'
  | 'nuscale-77'
  | 'xe-100'
  | 'kp-fhr'
  | 'natrium'
  | 'rr-smr'
  | 'smr-300'
  | 'ap300'
  | 'aurora'
  | 'evinci'
  | 'ap1000';
export type RedundancyId = 'n' | 'n+1' | '2n' | '4n3' | '3n2' | 'catcher';
export type DistributionId = 'ac-415-double' | 'ac-415-eco' | 'ac-415-direct' | 'dc-800';
export type CoolingTechnologyId =
  | 'air'
  | 'in-row'
  | 'rear-door'
  | 'dlc-1p'
  | 'dlc-2p'
  | 'immersion-1p'
  | 'immersion-2p';
export type HeatRejectionId = 'chiller-air' | 'dry' | 'adiabatic' | 'tower' | 'outside-air';
export type FabricTopologyId = 'multi-plane' | 'clos' | 'pods' | 'torus';
export type CapexBasisId = 'parts' | 'epoch-2026' | 'bernstein-2025' | 'nvidia-2025';
export type ArchetypeId = 'h-building' | 'cloud-block';

/** The whole set of knobs. Keys are the public parameter ids of the command line, the URL and the page API. */
export interface ParamValues {
  readonly 'compute.rackType': RackTypeId;
  readonly 'compute.sizingMode': SizingMode;
  /** Used when sizing by accelerators. */
  readonly 'compute.acceleratorCount': number;
  /** IT or facility megawatts, used when sizing by power. */
  readonly 'compute.targetPowerMw': number;
  /** Share of the racks' power that general-purpose racks take, beside the accelerator racks and their support. */
  readonly 'compute.generalShare': number;
  readonly 'power.gridLimitMw': number;
  readonly 'power.smrType': SmrTypeId;
  readonly 'power.smrCount': number;
  readonly 'power.gasMw': number;
  readonly 'power.batteryMw': number;
  readonly 'power.batteryMwh': number;
  readonly 'power.redundancy': RedundancyId;
  readonly 'power.distribution': DistributionId;
  readonly 'cooling.technology': CoolingTechnologyId;
  readonly 'cooling.supplyTempC': number;
  readonly 'cooling.heatRejection': HeatRejectionId;
  readonly 'site.id': string;
  readonly 'layout.archetype': ArchetypeId;
  readonly 'layout.buildingCount': number;
  readonly 'fabric.topology': FabricTopologyId;
  /** Scale-out rate of one accelerator, gigabits a second, one direction. */
  readonly 'fabric.nicGbps': number;
  /** Leaf (or pod) downlink over uplink rate; 1 is non-blocking. */
  readonly 'fabric.oversubscription': number;
  /** Share of the accelerators that train; the others serve. */
  readonly 'workload.trainingShare': number;
  /** Length of the training run. */
  readonly 'workload.trainingDays': number;
  /** Speed one user of the serving fleet sees, tokens a second. */
  readonly 'workload.tokensPerSPerUser': number;
  readonly 'economics.capexBasis': CapexBasisId;
  readonly 'economics.gridPriceUsdPerMwh': number;
  readonly 'economics.itLifeYears': number;
  readonly 'economics.discountRatePct': number;
}

export type ParamId = keyof ParamValues;
export type ParamValue = string | number;
/** A partial change of knobs, already checked. */
export type ParamChange = Partial<ParamValues>;

export interface Preset {
  readonly id: string;
  readonly label: string;
  /** One or two sentences: what this campus is, and how real it is. */
  readonly summary: string;
  readonly source: string;
  readonly values: ParamValues;
}

/** One thing wrong with input, in words a person can act on. */
export interface ParamProblem {
  /** The offending parameter id, file field or link part. */
  readonly where: string;
  readonly message: string;
}
