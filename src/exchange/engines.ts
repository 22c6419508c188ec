import type { Engines } from '../answers/questions/question.ts';
import { fetchEngine } from './fetch-engine.ts';

/** Readers and solvers that questions need, each fetched when first used. */
export const EXCHANGE_ENGINES: Engines = {
  readWeather: async (text) => {
    const { readEpw } = await fetchEngine('the reader of weather files', () => import('./epw/read-epw.ts'));
    return readEpw(text);
  },
  solveNetwork: async (network) => {
    const { solveNetwork } = await fetchEngine(
      'the hydraulic solver',
      () => import('./epanet/solve-network.ts'),
    );
    return solveNetwork(network);
  },
  writeInp: async (network) => {
    const { writeInp } = await fetchEngine(
      'the writer of EPANET files',
      () => import('./epanet/write-inp.ts'),
    );
    return writeInp(network);
  },
};
