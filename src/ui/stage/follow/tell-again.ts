import { reasonOf } from '../../../store/report-missing.ts';
import { ownRoom } from '../../kit/embedded.ts';
import type { StageSession } from '../stage-session.ts';
import { keptPairing } from './kept-pairing.ts';

/** Goes on telling the room that this tab told before its page was loaded again. */
export async function tellAgain(session: Pick<StageSession, 'tell' | 'lack'>): Promise<void> {
  if (keptPairing(ownRoom()) === null) return;
  try {
    const { broadcastTalk } = await import('./broadcast-talk.ts');
    // A window that was duplicated may have left the room to the other one meanwhile.
    const pairing = keptPairing(ownRoom());
    if (pairing !== null) session.tell(broadcastTalk, pairing.room, pairing.code);
  } catch (cause) {
    session.lack(`Nobody can follow any more, as a part of the page did not arrive: ${reasonOf(cause)}`);
  }
}
