import type { Engines } from '../answers/questions/question.ts';

/** Readers and solvers that questions need, each fetched when first used. */
export const EXCHANGE_ENGINES: Omit<Engines, 'placeCampus'> = {
  readWeather: async (text) => (await import('./epw/read-epw.ts')).readEpw(text),
  solveNetwork: async (network) => (await import('./epanet/solve-network.ts')).solveNetwork(network),
  writeInp: async (network) => (await import('./epanet/write-inp.ts')).writeInp(network),
};
