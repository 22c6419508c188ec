/** What a page around the frame may ask for: orders of the page's interface for scripts, by its names. */
export const EMBED_CALLS = [
  'story.open',
  'story.next',
  'story.previous',
  'story.go',
  'story.leave',
  'story.state',
  'openPreset',
  'setParams',
  'setLens',
  'flyTo',
  'select',
  'getScenario',
  'getMetrics',
  'whenIdle',
] as const;

export type EmbedCall = (typeof EMBED_CALLS)[number];

/** From the page around the frame. `id` comes back with the answer. */
export interface HostMessage {
  readonly gigacampus: 1;
  readonly id: string | number;
  readonly call: EmbedCall;
  readonly args?: readonly unknown[];
}

/** Why a message was not obeyed. */
export type EmbedRefusal = 'source' | 'origin' | 'version' | 'id' | 'call' | 'args' | 'busy' | 'failed';

/** Where the talk stands, for the page around it. Slides are counted from 1. */
export interface EmbeddedTalk {
  readonly story: string;
  readonly title: string;
  readonly slide: number;
  readonly slideCount: number;
  readonly offScript: boolean;
  /** The card behind the last slide is shown. */
  readonly ended: boolean;
}

/** From the frame, to the one origin that its address names. */
export type FrameMessage =
  | { readonly gigacampus: 1; readonly event: 'ready'; readonly calls: readonly EmbedCall[] }
  | { readonly gigacampus: 1; readonly event: 'talk'; readonly talk: EmbeddedTalk | null }
  | { readonly gigacampus: 1; readonly id: string | number; readonly ok: true; readonly value: unknown }
  | {
      readonly gigacampus: 1;
      /** Null where the message had none that can be given back. */
      readonly id: string | number | null;
      readonly ok: false;
      readonly refused: EmbedRefusal;
      readonly message: string;
    };
