import { checkMoves } from './check-moves.ts';
import { WORK_MOVES } from './monotone-work.ts';

checkMoves(WORK_MOVES);
