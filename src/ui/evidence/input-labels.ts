import type { Figure } from '../../catalogue/figure.ts';
import type { AssumptionId } from '../../model/assumptions.ts';
import { formatQuantity } from '../../units/format.ts';

/** How an uncertain input is shown where its own unit is not what people use. */
type Shown = 'share' | { readonly factor: number; readonly unit: string };

export interface InputLabel {
  readonly label: string;
  readonly shown?: Shown;
}

const plain = (label: string): InputLabel => ({ label });
const share = (label: string): InputLabel => ({ label, shown: 'share' });
const scaled = (label: string, factor: number, unit: string): InputLabel => ({
  label,
  shown: { factor, unit },
});

/** Friendly names of the uncertain inputs, in the order of their domains. */
export const INPUT_LABELS: Readonly<Record<string, InputLabel>> = {
  ownedOverPlaced: plain('Land owned over ground built on'),
  rackPowerW: plain('Power of a rack'),
  rackLiquidFraction: share('Heat of a rack that goes into liquid'),
  provisionedShare: share('Measured draw over the rating of racks'),
  itOverServerRatio: plain('IT power over server power'),

  technologyLiquidFraction: share('Heat the cooling technology takes in liquid'),
  technologyTransportShare: share('Electricity to move heat from the racks'),
  cduApproachK: plain('Approach of the CDU exchanger'),
  cduHeadPa: scaled('Head of the CDU pumps', 1e-3, 'kPa'),
  cduPumpEfficiency: share('Efficiency of the CDU pumps'),
  facilityHeadPa: scaled('Head of the facility pumps', 1e-3, 'kPa'),
  facilityPumpEfficiency: share('Efficiency of the facility pumps'),
  condenserHeadPa: scaled('Head of the condensers’ pumps', 1e-3, 'kPa'),
  coilEffectiveness: share('Effectiveness of the coils of air halls'),
  serverAirRiseK: plain('Rise of the air through the servers'),
  crahFanPressurePa: plain('Pressure of the air handlers’ fans'),
  outsideAirFanPressurePa: plain('Pressure of the fans of outside-air cooling'),
  padPressurePa: plain('Pressure lost in wetted pads'),
  airFanEfficiency: share('Efficiency of the fans of air halls'),
  serverFlowPerK: share('Faster server fans for a kelvin above 27 °C'),
  serverFanShare: share('Server fans of the power of servers'),
  humidifyDewPointC: plain('Least dew point of the air to the racks'),
  freshAirM3PerJ: scaled('Fresh air of closed halls', 1e6, 'm³/s for a MW'),
  outsideAirEffectiveness: share('Effect of wetted pads on outside air'),
  padStageK: plain('Below the set point over which pads are wetted'),
  serverAllowedInletC: plain('Air that servers allow'),
  serverStopInletC: plain('Air that stops servers'),
  coolerApproachK: plain('Approach of the outdoor coolers'),
  dryApproachK: plain('Approach of dry coils on chillers'),
  coolerFanShare: share('Fans of the outdoor coolers'),
  chillerCarnotShare: share('Air-cooled chillers against the ideal'),
  waterChillerCarnotShare: share('Water-cooled chillers against the ideal'),
  chillerMaxCop: plain('Most that air-cooled chillers reach'),
  waterChillerMaxCop: plain('Most that water-cooled chillers reach'),
  adiabaticEffectiveness: share('Effect of wetted pads'),
  towerCycles: plain('Cycles of concentration in towers'),
  closedFillM3PerW: scaled('Water in the closed loops', 1e6, 'm³/MW'),
  closedMakeUpPerYear: share('Top-up of closed loops in a year'),
  closedFlushPerYear: share('Closed loops drained and filled anew in a year'),
  closedFlushDay: share('Closed loops filled anew on one day'),
  padBleedRatio: share('Bleed of pads and humidifiers'),
  personM3PerDay: plain('Water of one person and day'),
  miscShare: share('Lighting, controls and security'),

  switchPowerW: plain('Power of a switch'),
  switchPriceUsd: plain('Price of a switch'),
  switchHopLatencyS: plain('Latency of a switch'),
  hostLatencyS: plain('Latency of both hosts'),
  opticEndPowerW: plain('Power of a transceiver'),
  opticEndUsd: plain('Price of a transceiver'),

  peakMarginRatio: plain('Planning margin on the peak'),
  itChainEfficiency: share('Efficiency from yard to racks'),
  mechanicalChainEfficiency: share('Efficiency from yard to cooling'),
  campusLoadFactor: share('Mean load over full load'),
  loadPowerFactor: plain('Power factor'),
  reactorForcedOutageRatio: share('Reactors: unplanned outages'),
  reactorOutageDays: plain('Reactors: planned outage'),
  reactorBuildYears: plain('Reactors: time to build'),
  reactorFixedUsdPerWYear: scaled('Reactors: fixed cost', 1e3, '$/kW·yr'),
  reactorVariableUsdPerMwh: scaled('Reactors: variable cost', 1, '$/MWh'),
  reactorFuelUsdPerMwh: scaled('Reactors: fuel', 1, '$/MWh'),
  gasEfficiency: share('Gas turbines: efficiency'),
  gasForcedOutageRatio: share('Gas turbines: unplanned outages'),
  gasFixedUsdPerWYear: scaled('Gas turbines: fixed cost', 1e3, '$/kW·yr'),
  gasVariableUsdPerMwh: scaled('Gas turbines: variable cost', 1, '$/MWh'),
  gasUsdPerMmbtu: scaled('Price of gas', 1, '$/MMBtu'),
  gridUnavailability: share('Time without grid'),
  pathUnavailability: share('Time a power path is down'),
  plannedPathHoursPerYear: plain('Planned work on a power path'),
  reactorRepairHours: plain('Reactors: hours away after a trip'),
  solarYieldRatio: plain('Solar plant: yield of its light'),
  solarKgCo2PerMwh: plain('Carbon of solar power'),
  standbyFailToStart: share('Stand-by sets: failed starts'),
  gasPipeUnavailability: share('Gas pipe: share of the year without'),
  gasRepairHours: plain('Gas turbines: hours away after a trip'),
  cableFailuresPerMeterYear: scaled('Cable failures', 1e3, 'per km·yr'),
  commonCauseBeta: share('Failures with a common cause'),
  gridKgCo2PerMwh: plain('Carbon of the grid'),
  nuclearKgCo2PerMwh: plain('Carbon of nuclear power'),

  mfuBf16: share('Model FLOP utilisation'),
  mfuDecayExponent: plain('How utilisation decays with size'),
  communicationOverlap: share('Communication hidden behind arithmetic'),
  tokensPerTrainingStep: plain('Tokens of one copy in a step'),
  stopsPerAcceleratorDay: scaled('Stops of 1,000 accelerators', 1e3, 'a day'),
  elasticGroupAccelerators: plain('Accelerators that one stop holds up'),
  multiPathStopShare: share('Network faults that still stop the job'),
  checkpointWriteS: plain('Time to write a checkpoint'),
  restartS: plain('Time to restart'),
  stragglerLoss: share('Loss to stragglers'),
  decodeEfficiency: share('Writing tokens against its bound'),
  prefillEfficiency: share('Arithmetic used to read what goes in'),
  widePrefillEfficiency: share('The same in groups joined by the network'),
  servingDuty: share('Served over servable tokens'),
  tokenRateFactor: scaled('Serving software against measured', 1, '×'),

  rackPriceUsd: plain('Price of a rack'),
  supportRackPriceUsd: plain('Price of a support rack'),
  shellMepUsdPerW: scaled('Building with its plant', 1, '$/W'),
  liquidHallRatio: scaled('Halls for liquid cooling', 1, '×'),
  redundantShare: share('Plant cost that redundancy multiplies'),
  reactorFirstUsdPerW: scaled('Reactors: cost of the first unit', 1e3, '$/kW'),
  reactorLearningRatio: share('Reactors: cost drop with each doubling'),
  gasTurbineUsdPerW: scaled('Gas turbines: cost', 1e3, '$/kW'),
  solarUsdPerW: scaled('Solar plant: cost', 1e3, '$/kW'),
  standbyUsdPerW: scaled('Stand-by sets: cost', 1e3, '$/kW'),
  batteryUsdPerJ: scaled('Batteries: cost', 3.6e6, '$/kWh'),
  gridConnectionUsdPerW: scaled('Grid connection: cost', 1e3, '$/kW'),
  ownerFurnishedShare: share('Equipment the owner brings, over what contractors are paid'),
  softCostShare: share('Design, permits and commissioning, over what contractors are paid'),
  ownerContingencyShare: share('Contingency of the owner, over what contractors are paid'),
  gridPriceRatio: plain('Price of power in the region, over Texas'),
  constructionRatio: plain('Cost of building in the region, over Texas'),
  landUsdPerM2: scaled('Price of land', 1, '$/m²'),
  publishedCapexUsdPerW: scaled('Published cost of a campus', 1, '$/W'),
  facilityLifeYears: plain('Life of the facility'),
  maintenanceShare: share('Upkeep over facility cost, a year'),
  waterUsdPerM3: plain('Price of water'),
  intakeUsdPerM3PerSPerM: plain('Intake and outfall mains, USD for a m³/s and metre'),
  plantDryLossPerK: share('Output lost for a kelvin of dry cooling'),
  gasWaterM3PerJ: scaled('Water of gas turbines', 3.6e9, 'L/kWh'),
  staffPeoplePerW: scaled('Staff', 1e9, 'people/GW'),
  staffUsdPerPersonYear: scaled('Cost of a person', 1, '$/yr'),
  soldFraction: share('Accelerator hours that are sold'),
};

/** The name of an uncertain input; one that is not in the table is told by its id, word by word. */
export function inputLabelOf(id: AssumptionId): InputLabel {
  return INPUT_LABELS[id] ?? { label: wordsOf(id) };
}

/** `rackPowerW` → `Rack power W`. */
export function wordsOf(id: string): string {
  const words = id.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(' ');
  return words
    .map((word, at) => {
      if (at === 0) return word.charAt(0).toUpperCase() + word.slice(1);
      return word.length === 1 ? word : word.toLowerCase();
    })
    .join(' ');
}

/** One value of an uncertain input as people read it; the unit is that of its figure. */
export function inputText(id: AssumptionId, value: number, unit: Figure['unit']): string {
  const { shown } = inputLabelOf(id);
  if (shown === undefined) return formatQuantity(value, unit);
  if (shown === 'share') return formatQuantity(value, '%');
  const number = formatQuantity(value * shown.factor, '');
  if (shown.unit.startsWith('$')) return `$${number}${shown.unit.slice(1)}`;
  return `${number} ${shown.unit}`;
}

/** Both ends of an input's range; a unit that both end with is said once. */
export function inputRangeText(id: AssumptionId, { low, high, unit, value }: Figure): string {
  const to = inputText(id, high ?? value, unit);
  const from = inputText(id, low ?? value, unit);
  const shared = /[\s\u2009\u202f]\D+$/.exec(to)?.[0] ?? '';
  return `${shared !== '' && from.endsWith(shared) ? from.slice(0, -shared.length) : from} – ${to}`;
}
