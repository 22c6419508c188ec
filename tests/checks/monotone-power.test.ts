import { checkMoves } from './check-moves.ts';
import { POWER_MOVES } from './monotone-power.ts';

checkMoves(POWER_MOVES);
