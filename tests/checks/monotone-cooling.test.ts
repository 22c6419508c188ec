import { checkMoves } from './check-moves.ts';
import { COOLING_MOVES } from './monotone-cooling.ts';

checkMoves(COOLING_MOVES);
