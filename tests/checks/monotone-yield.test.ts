import { checkMoves } from './check-moves.ts';
import { YIELD_MOVES } from './monotone-yield.ts';

checkMoves(YIELD_MOVES);
