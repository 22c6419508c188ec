import type { Mutant } from './mutant-type.ts';

const TEST = 'tests/scripts/follow.test.ts';
const GUARD = 'scripts/follow/room-guard.ts';
const SERVER = 'scripts/follow/follow-server.ts';

/** Faults by which a talk is driven, or its notes read, by who may only follow it. */
export const FOLLOW_MUTANTS: readonly Mutant[] = [
  {
    id: 'follow/followers-write',
    breaks: 'Whoever follows a talk puts all others on another slide.',
    file: SERVER,
    find: "connectionConfig.readOnly = role !== 'stage';",
    replace: 'connectionConfig.readOnly = false;',
    test: { file: TEST, name: 'hears nothing of an intruder' },
  },
  {
    id: 'follow/remotes-write',
    breaks: 'A remote writes into the talk, rather than asking the stage.',
    file: SERVER,
    find: "connectionConfig.readOnly = role !== 'stage';",
    replace: "connectionConfig.readOnly = role === 'follower';",
    test: { file: TEST, name: 'refuses a wrong code, another room, and a remote’s write' },
  },
  {
    id: 'follow/notes-for-all',
    breaks: 'The audience reads the notes of the speaker.',
    file: SERVER,
    find: 'if (roleOf(each.context) === to) each',
    replace: 'each',
    test: { file: TEST, name: 'hears nothing of an intruder' },
  },
  {
    id: 'follow/remotes-tell-addresses',
    breaks: 'A remote puts an address of its own into the code that the audience scans.',
    file: SERVER,
    find: "if (from === 'remote' && !isOfRemote(payload)) return;",
    replace: '',
    test: { file: TEST, name: 'hears nothing of an intruder' },
  },
  {
    id: 'follow/followers-give-orders',
    breaks: 'Whoever follows a talk turns its slides.',
    file: GUARD,
    find: 'FOLLOWER_KINDS.has(kind) ? null',
    replace: 'FOLLOWER_KINDS.size > 0 ? null',
    test: { file: TEST, name: 'knows what each may say' },
  },
  {
    id: 'follow/code-guessed-for-ever',
    breaks: 'The pairing code can be guessed at as often as one likes.',
    file: GUARD,
    find: 'tries.count += 1;',
    replace: '',
    test: { file: TEST, name: 'takes the code as people type it' },
  },
  {
    id: 'follow/refused-code-kept',
    breaks: 'A code that is refused is tried again at every reload.',
    file: 'src/ui/stage/follow/kept-pairing.ts',
    find: "if (line === 'refused') forgetPairing();",
    replace: '',
    test: { file: 'tests/ui/kept-pairing.test.ts', name: 'outlives a broken line' },
  },
  {
    id: 'follow/code-for-any-room',
    breaks: 'The code of one room is sent to the next.',
    file: 'src/ui/stage/follow/kept-pairing.ts',
    find: 'kept.room !== room',
    replace: 'kept.room === undefined',
    test: { file: 'tests/ui/kept-pairing.test.ts', name: 'for that room alone' },
  },
];
