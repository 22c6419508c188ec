import { checkMoves } from './check-moves.ts';
import { PLACE_MOVES } from './monotone-places.ts';

checkMoves(PLACE_MOVES);
