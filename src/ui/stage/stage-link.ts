import type { TalkOrder } from '../../store/talk-types.ts';
import { beatingChannel } from './beating-channel.ts';
import {
  type DeskMessage,
  type DeskView,
  LOST_MS,
  readDeskMessage,
  readStageMessage,
  type StageMessage,
} from './desk-protocol.ts';
import type { PenBoard } from './pen-board.ts';
import { randomName } from './random-name.ts';

interface StageEnd {
  readonly order: (order: TalkOrder) => void;
  readonly pen: Pick<PenBoard, 'move' | 'lift' | 'clear'>;
  readonly onDesks: (count: number) => void;
  /** The talk of this name is given in another window: a tab that was duplicated has come. */
  readonly onTwin: () => void;
}

/** One that gives the talk already has answered by then, milliseconds. Until then a window that comes tells the desks nothing. */
const ALONE_AFTER_MS = 500;

type ToldView = Omit<DeskView, 'desks'>;

/** The audience's end of the channel to the presenter's windows: it tells, and hears what they ask for, once each. */
export class StageLink {
  readonly #pair: string;
  readonly #end: StageEnd;
  readonly #channel = beatingChannel<StageMessage>(
    (data) => {
      const message = readDeskMessage(data, this.#pair);
      if (message !== null) this.#hear(message);
      else this.#hearTwin(readStageMessage(data, this.#pair));
    },
    () => this.#counted(() => this.#forgetSilent()),
  );
  readonly #desks = new Map<string, { heardMs: number; seq: number }>();
  readonly #pictures = new Map<string | null, Blob>();
  #view: ToldView | null = null;
  #seq = 0;
  /** What this window is told by that another gives the talk. */
  readonly #window = randomName();
  /** No other window gives this talk: what the desks hear of it they hear from here. */
  #alone = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(pair: string, end: StageEnd) {
    this.#pair = pair;
    this.#end = end;
    this.open();
  }

  /** Opens the channel, or opens it again after the page was left: desks of this talk say hello to that. */
  open(): void {
    if (!this.#channel.open()) return;
    this.#channel.post({ from: 'stage', pair: this.#pair, kind: 'opened', window: this.#window });
    this.#waiting = setTimeout(() => {
      this.#alone = true;
      this.#greet();
    }, ALONE_AFTER_MS);
  }

  /** Tells every desk what to show; what was told last is told again to one that comes later. */
  tell(view: ToldView): void {
    this.#view = view;
    this.#sendState();
  }

  /** A picture of a slide, or, of none, of the stage as it is off its script. */
  showPicture(slide: string | null, picture: Blob): void {
    this.#pictures.set(slide, picture);
    this.#send({ from: 'stage', pair: this.#pair, kind: 'picture', slide, picture });
  }

  close(): void {
    this.#send({ from: 'stage', pair: this.#pair, kind: 'bye' });
    this.#fallSilent();
  }

  #fallSilent(): void {
    clearTimeout(this.#waiting);
    this.#alone = false;
    this.#channel.close();
  }

  #hear(message: DeskMessage): void {
    if (message.kind === 'bye') {
      this.#counted(() => this.#desks.delete(message.desk));
      return;
    }
    const desk = { heardMs: performance.now(), seq: this.#desks.get(message.desk)?.seq ?? -1 };
    this.#counted(() => this.#desks.set(message.desk, desk));
    if (message.kind === 'hello') this.#greet();
    // Answered, not sent by a clock: a browser slows the clocks of a covered window.
    if (message.kind === 'beat') this.#send({ from: 'stage', pair: this.#pair, kind: 'beat' });
    if (message.kind === 'pen') this.#draw(message);
    if (message.kind !== 'order' || message.seq <= desk.seq) return;
    desk.seq = message.seq;
    this.#end.order(message.order);
  }

  /** One window gives a talk: that which came later takes another name, however late it hears of that. */
  #hearTwin(message: StageMessage | null): void {
    if (message?.kind === 'opened') {
      this.#channel.post({ ...message, kind: 'taken' });
      // Where it heard of that too late, the desks were told where it stands.
      this.#sendState();
    }
    if (message?.kind !== 'taken' || message.window !== this.#window) return;
    // Without a goodbye: the desks of this talk would take it for that of the window that gives it.
    this.#fallSilent();
    this.#end.onTwin();
  }

  #draw({ place, down, inks }: Extract<DeskMessage, { kind: 'pen' }>): void {
    if (place === null) this.#end.pen.clear();
    else this.#end.pen.move(place, down, inks);
  }

  #greet(): void {
    this.#sendState();
    for (const [slide, picture] of this.#pictures) this.showPicture(slide, picture);
  }

  #forgetSilent(): void {
    for (const [id, { heardMs }] of this.#desks)
      if (performance.now() - heardMs > LOST_MS) this.#desks.delete(id);
  }

  #counted(change: () => void): void {
    const before = this.#desks.size;
    change();
    if (this.#desks.size === before) return;
    this.#end.onDesks(this.#desks.size);
    this.#sendState();
  }

  #sendState(): void {
    if (this.#view === null) return;
    this.#seq += 1;
    const view = { ...this.#view, desks: this.#desks.size };
    this.#send({ from: 'stage', pair: this.#pair, kind: 'state', seq: this.#seq, view });
  }

  #send(message: StageMessage): void {
    if (this.#alone) this.#channel.post(message);
  }
}
