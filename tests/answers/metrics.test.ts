import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metricsPage } from '../../scripts/metrics-page.ts';
import { METRICS } from '../../src/answers/metric-facts.ts';
import { METRIC_DOMAINS, METRIC_IDS, readMetrics } from '../../src/answers/metrics.ts';
import { computeCampus } from '../../src/model/campus.ts';
import type { ParamChange } from '../../src/params/param-types.ts';
import { DEFAULT_PRESET, PRESETS } from '../../src/params/presets.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';

const DOCS = join(import.meta.dirname, '../../docs');

/** The outer contract: scripts and checks rely on at least these. */
const CONTRACT =
  `acceleratorCount rackCount serverPowerW itPowerW facilityPeakPowerW peakCapacityRatio annualPue
annualWueLPerKwh peakWaterLPerDay buildingCount hallCount floorAreaM2 siteAreaM2 cduCount coolantFlowM3PerS switchCount
transceiverCount fabricPowerW bisectionBytesPerS worstPathLatencyS fibreLengthM pipeLengthM feederLengthM powerLossW
generationW smrUnitCount batteryEnergyJ capexUsd annualCostUsd usdPerAcceleratorHour usdPerMillionTokens tokensPerS
trainingFlop trainingDays annualCo2Kg availability liquidHeatW airHeatW mainTransformerCount feederCount gasCapacityW
gridCapacityW shortfallW serverCapexUsd networkCapexUsd shellCapexUsd generationCapexUsd landCapexUsd energyUsdPerMwh
trainingMfu trainingGoodput heatRejectionUnitCount networkPortCount switchPortCount annualGasM3 annualEnergyJ`.split(
    /\s+/,
  );

const metricsWith = (change: ParamChange) =>
  readMetrics(computeCampus({ ...DEFAULT_PRESET.values, ...change }));

describe('the table of metrics', () => {
  it('holds the outer contract', () => {
    expect(CONTRACT.filter((id) => !METRIC_IDS.some((each) => each === id))).toEqual([]);
  });

  it('has each metric in one domain, and reads what the plan carries', () => {
    expect(METRIC_IDS.toSorted()).toEqual(Object.keys(METRICS).toSorted());
    expect(new Set(METRIC_DOMAINS.map(({ name }) => name)).size).toBe(METRIC_DOMAINS.length);
    const plan = buildPlan(DEFAULT_PRESET.values);
    expect(Object.keys(plan.metrics).toSorted()).toEqual(Object.keys(METRICS).toSorted());
    expect(plan.metrics).toMatchObject(readMetrics(plan.campus));
    expect(Object.keys(readMetrics(plan.campus)).toSorted()).toEqual(METRIC_IDS.toSorted());
  });

  it('reads each number at its own place: no two are equal on every campus', () => {
    const campuses = [
      ...PRESETS.map(({ values }) => values),
      // What the published campuses have alike: nothing unfed, no water but the top-up, no oversubscription.
      { ...DEFAULT_PRESET.values, 'power.gridLimitMw': 100, 'cooling.heatRejection': 'tower' } as const,
      // Water that passes, and what of it evaporates.
      { ...DEFAULT_PRESET.values, 'cooling.heatRejection': 'river' } as const,
      { ...DEFAULT_PRESET.values, 'cooling.heatRejection': 'sea' } as const,
      // A port of the network for each accelerator.
      { ...DEFAULT_PRESET.values, 'compute.rackType': 'air-cloud' } as const,
      { ...DEFAULT_PRESET.values, 'power.standbyShare': 0.5, 'power.solarMw': 300 } as const,
    ].map((values) => buildPlan(values).metrics);
    const places = new Map<string, string[]>();
    for (const id of METRIC_IDS) {
      const column = JSON.stringify(campuses.map((metrics) => metrics[id]));
      places.set(column, [...(places.get(column) ?? []), id]);
    }
    expect([...places.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });

  it('splits capital into lines that add up to it', () => {
    for (const { values } of PRESETS) {
      const metrics = readMetrics(computeCampus(values));
      const {
        serverCapexUsd,
        networkCapexUsd,
        shellCapexUsd,
        routesCapexUsd,
        ownerCapexUsd,
        generationCapexUsd,
        landCapexUsd,
      } = metrics;
      const sum =
        ownerCapexUsd +
        serverCapexUsd +
        networkCapexUsd +
        shellCapexUsd +
        routesCapexUsd +
        generationCapexUsd +
        landCapexUsd;
      expect(Math.abs(sum / metrics.capexUsd - 1)).toBeLessThan(1e-12);
    }
  });

  it('PWR-47 burns as much gas as its carbon says', () => {
    const { annualGasM3, annualCo2Kg } = metricsWith({ 'power.gridLimitMw': 0, 'power.gasMw': 1_500 });
    expect(annualCo2Kg / annualGasM3).toBeCloseTo((53.06 / 1.055056e9) * 37e6, 3);
  });

  it('shares the heat of all racks between liquid and air', () => {
    for (const { values } of PRESETS) {
      const { liquidHeatW, airHeatW, provisionedItPowerW } = readMetrics(computeCampus(values));
      expect(Math.abs((liquidHeatW + airHeatW) / provisionedItPowerW - 1)).toBeLessThan(1e-9);
    }
  });

  it('tells of each a label of its own, a unit, a line on how it is made, and rules that docs/model defines', () => {
    const pages = readdirSync(join(DOCS, 'model')).map((page) =>
      readFileSync(join(DOCS, 'model', page), 'utf8'),
    );
    const defined = new Set(pages.join('\n').match(/\b[A-Z]{3,4}-\d+\b/g));
    for (const id of METRIC_IDS) {
      const { label, formula, rules, unit } = METRICS[id];
      expect(
        [label, formula, unit].filter((text) => text === ''),
        id,
      ).toEqual([]);
      const cited = rules.match(/[A-Z]{3,4}-\d+/g) ?? [];
      expect(cited.length, id).toBeGreaterThan(0);
      expect(cited.filter((rule) => !defined.has(rule))).toEqual([]);
    }
    expect(new Set(METRIC_IDS.map((id) => METRICS[id].label)).size).toBe(METRIC_IDS.length);
  });

  it('stands in docs/metrics.md as it is; `npm run pages` writes it', () => {
    expect(readFileSync(join(DOCS, 'metrics.md'), 'utf8')).toBe(metricsPage());
  });
});

describe('a ratio of nothing', () => {
  const NOTHING: readonly (readonly [string, ParamChange, readonly string[]])[] = [
    ['nothing serves', { 'workload.trainingShare': 1 }, ['usdPerMillionTokens', 'usdPerMillionTotalTokens']],
    ['water takes the heat', { 'cooling.heatRejection': 'sea' }, ['fenceNoiseDba']],
    ['nothing trains', { 'workload.trainingShare': 0 }, ['trainingDays', 'trainingGoodput', 'trainingMfu']],
    [
      'there are no accelerators',
      { 'compute.rackType': 'air-cloud' },
      [
        'trainingDays',
        'trainingGoodput',
        'trainingMfu',
        'usdPerAcceleratorHour',
        'usdPerMillionTokens',
        'usdPerMillionTotalTokens',
      ],
    ],
    [
      'nothing feeds the campus',
      { 'power.gridLimitMw': 0, 'power.gasMw': 0, 'power.smrCount': 0 },
      [
        'energyUsdPerMwh',
        'trainingDays',
        'usdPerAcceleratorHour',
        'usdPerMillionTokens',
        'usdPerMillionTotalTokens',
      ],
    ],
  ];

  it.each(NOTHING)('is null where %s, and no other metric is', (_what, change, expected) => {
    const metrics = metricsWith(change);
    expect(METRIC_IDS.filter((id) => metrics[id] === null).toSorted()).toEqual(expected);
  });

  it('says why; every other number of every preset is there', () => {
    const may = METRIC_IDS.filter((id) => METRICS[id].none !== undefined);
    expect(may.toSorted()).toEqual([...new Set(NOTHING.flatMap(([, , ids]) => ids))].toSorted());
    for (const { values } of PRESETS) {
      const { metrics } = buildPlan(values);
      for (const id of METRIC_IDS) if (!may.includes(id)) expect(Number.isFinite(metrics[id]), id).toBe(true);
    }
  });

  it('leaves what is really 0 at 0', () => {
    expect(metricsWith({ 'workload.trainingShare': 1 })).toMatchObject({ tokensPerS: 0 });
    expect(metricsWith({ 'workload.trainingShare': 0 })).toMatchObject({ trainingFlop: 0 });
    const dark = metricsWith({ 'power.gridLimitMw': 0, 'power.gasMw': 0, 'power.smrCount': 0 });
    expect(dark).toMatchObject({ availability: 0, generationW: 0, annualCo2Kg: 0 });
  });
});
