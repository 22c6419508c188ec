import type {
  HydraulicCurve,
  HydraulicLink,
  HydraulicNetwork,
  HydraulicPipe,
} from '../../model/cooling/hydraulic-types.ts';

/** What EPANET takes as 1.0 of its relative viscosity and specific gravity. */
const EPANET_VISCOSITY_M2_PER_S = 1.022e-6;
const EPANET_DENSITY_KG_PER_M3 = 1000;
const L_PER_M3 = 1000;
const MM_PER_M = 1000;
/** Bore of the valve symbol that carries a curve: no loss depends on it. */
const CURVE_BORE_MM = 100;

/**
 * A network as an EPANET input file: Darcy–Weisbach, litres per second, metres, millimetres; head-loss curves as
 * general-purpose valves. EPANET reckons heads in metres of the fluid. Opens in EPANET 2.2 and later. Rule COOL-53.
 */
export function writeInp(network: HydraulicNetwork): string {
  const curves = network.links.filter((link) => link.kind === 'curve');
  const pipes = network.links.filter((link) => link.kind === 'pipe');
  const { curveRows, curveIdOf } = writeCurves(curves);
  const { fluid, nodes } = network;
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['TITLE', [network.title.replaceAll(/\s+/g, ' ')]],
    [
      'JUNCTIONS',
      nodes
        .filter((node) => node.kind === 'junction')
        .map((node) => row(node.id, node.elevationM, node.demandM3PerS * L_PER_M3)),
    ],
    ['RESERVOIRS', nodes.filter((node) => node.kind === 'reservoir').map((node) => row(node.id, node.headM))],
    ['PIPES', pipes.map(writePipe)],
    [
      'VALVES',
      curves.map((link) =>
        row(link.id, link.from, link.to, CURVE_BORE_MM, 'GPV', curveIdOf.get(link) ?? '', 0),
      ),
    ],
    ['CURVES', curveRows],
    [
      'OPTIONS',
      [
        row('Units', 'LPS'),
        row('Headloss', 'D-W'),
        row('Viscosity', fluid.kinematicM2PerS / EPANET_VISCOSITY_M2_PER_S),
        row('Specific Gravity', fluid.densityKgPerM3 / EPANET_DENSITY_KG_PER_M3),
        row('Trials', 200),
        row('Accuracy', 0.000_01),
        row('Unbalanced', 'Stop'),
        row('Quality', 'None'),
      ],
    ],
    ['TIMES', [row('Duration', 0)]],
    ['REPORT', [row('Status', 'No'), row('Summary', 'No')]],
    ['COORDINATES', nodes.map((node) => row(node.id, node.x, node.y))],
  ];
  const text = sections
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => `[${name}]\n${rows.map((line) => `${line}\n`).join('')}`);
  return `${text.join('\n')}\n[END]\n`;
}

function writePipe(pipe: HydraulicPipe): string {
  return row(
    pipe.id,
    pipe.from,
    pipe.to,
    pipe.lengthM,
    pipe.boreM * MM_PER_M,
    pipe.roughnessM * MM_PER_M,
    pipe.minorLoss,
    'Open',
  );
}

/** Links with the same curve share one, so that a file of many racks stays readable. */
function writeCurves(links: readonly HydraulicCurve[]) {
  const idOfText = new Map<string, string>();
  const curveIdOf = new Map<HydraulicLink, string>();
  const curveRows: string[] = [];
  for (const link of links) {
    const cells = link.points.map((point) => [point.flowM3PerS * L_PER_M3, point.headM] as const);
    const text = cells.join(';');
    const known = idOfText.get(text);
    const id = known ?? `C${idOfText.size + 1}`;
    curveIdOf.set(link, id);
    if (known !== undefined) continue;
    idOfText.set(text, id);
    curveRows.push(...cells.map((point) => row(id, ...point)));
  }
  return { curveRows, curveIdOf };
}

function row(...cells: readonly (string | number)[]): string {
  return ` ${cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell)).join('\t')}`;
}

/** Nine significant digits, never an exponent: EPANET reads those, people rarely do. */
function number(value: number): string {
  const text = Number(value.toPrecision(9)).toString();
  return text.includes('e') ? value.toFixed(12) : text;
}
