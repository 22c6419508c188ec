import { describe, expect, it } from 'vitest';
import { answerHost } from '../../src/app/embed/answer-host.ts';
import { EMBED_CALLS, type FrameMessage } from '../../src/app/embed/embed-types.ts';
import { hostOrigin } from '../../src/app/embed/read-host-message.ts';
import { createPageApi } from '../../src/app/page-api.ts';
import { createCampusStore } from '../../src/store/campus-store.ts';
import { TALK } from '../helpers/talk.ts';

const HOST = 'https://host.example';

interface Sent {
  readonly to: MessageEventSource;
  readonly message: FrameMessage;
  readonly origin: string;
}

function frameOf(origin: string | null) {
  const campus = createCampusStore();
  const sent: Sent[] = [];
  const { port1: parent, port2: stranger } = new MessageChannel();
  const hear = answerHost(campus, createPageApi(campus, Promise.resolve(null)), {
    origin,
    parent,
    post: (to, message, targetOrigin) => sent.push({ to, message, origin: targetOrigin }),
  });
  const say = (data: unknown, from = HOST, source: MessageEventSource = parent): void =>
    hear({ data, origin: from, source });
  return { campus, sent, parent, stranger, say };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const refusals = (sent: readonly Sent[]) =>
  sent.flatMap(({ message }) => ('ok' in message && !message.ok ? [[message.id, message.refused]] : []));

describe('the frame of another page', () => {
  it('reads the one origin it obeys from its address', () => {
    expect(hostOrigin('?embed=https%3A%2F%2Fhost.example%2Fpath')).toBe(HOST);
    for (const search of [
      '?embed',
      '?embed=*',
      '?embed=null',
      '?embed=javascript:alert(1)',
      '?embed=file:///a',
    ])
      expect(hostOrigin(search)).toBeNull();
  });

  it('says that it is ready, does what its host asks, and answers by id', async () => {
    const { campus, sent, say, parent } = frameOf(HOST);
    expect(sent[0]).toEqual({
      to: parent,
      origin: HOST,
      message: { gigacampus: 1, event: 'ready', calls: EMBED_CALLS },
    });
    say({ gigacampus: 1, id: 7, call: 'setParams', args: [{ 'power.smrCount': 3, nope: 1 }] });
    await settled();
    expect(campus.getState().params.values['power.smrCount']).toBe(3);
    const answer = sent[1]?.message;
    expect(answer).toMatchObject({ id: 7, ok: true, value: { applied: { 'power.smrCount': 3 } } });
    expect(sent.every(({ origin }) => origin === HOST)).toBe(true);
  });

  it('tells where the talk stands, counted from 1, and nothing of it twice', () => {
    const { campus, sent } = frameOf(HOST);
    campus.actions.setTalk(TALK, []);
    campus.actions.setTalk({ ...TALK, pen: 'laser' }, []);
    campus.actions.setTalk(null, []);
    const told = sent.flatMap(({ message }) =>
      'event' in message && message.event === 'talk' ? [message.talk] : [],
    );
    expect(told).toEqual([
      { story: 'a', title: 'A', slide: 2, slideCount: 3, offScript: false, ended: false },
      null,
    ]);
  });

  it.each([
    ['version', { gigacampus: 2, id: 1, call: 'getMetrics' }],
    ['id', { gigacampus: 1, call: 'getMetrics' }],
    ['id', { gigacampus: 1, id: 'x'.repeat(65), call: 'getMetrics' }],
    ['call', { gigacampus: 1, id: 1, call: 'captureImage' }],
    ['call', { gigacampus: 1, id: 1, call: '__proto__' }],
    ['call', { gigacampus: 1, id: 1, call: 'story.constructor' }],
    ['args', { gigacampus: 1, id: 1, call: 'getMetrics', args: 'all' }],
    ['args', { gigacampus: 1, id: 1, call: 'getMetrics', args: [1, 2, 3] }],
  ])('refuses by the name %s what it cannot use', (refused, data) => {
    const { sent, say } = frameOf(HOST);
    say(data);
    expect(refusals(sent).map(([, name]) => name)).toEqual([refused]);
  });

  it('obeys no other window and no other origin, and tells them nothing but that', async () => {
    const { campus, sent, say, stranger } = frameOf(HOST);
    const before = campus.getState().params.values;
    const order = { gigacampus: 1, id: 1, call: 'setParams', args: [{ 'power.smrCount': 3 }] };
    say(order, 'https://evil.example');
    say(order, HOST, stranger);
    say(order, 'null');
    await settled();
    expect(campus.getState().params.values).toBe(before);
    expect(sent.slice(1).map(({ to, origin }) => [to === stranger, origin])).toEqual([
      [false, 'https://evil.example'],
      [true, HOST],
      [false, '*'],
    ]);
    expect(refusals(sent).map(([, name]) => name)).toEqual(['origin', 'source', 'origin']);
  });

  it('obeys nobody where its address names no origin', async () => {
    const { campus, sent, say } = frameOf(null);
    const before = campus.getState().params.values;
    say({ gigacampus: 1, id: 1, call: 'setParams', args: [{ 'power.smrCount': 3 }] });
    campus.actions.setTalk(null, []);
    await settled();
    expect(campus.getState().params.values).toBe(before);
    expect(refusals(sent)).toEqual([[1, 'origin']]);
    expect(sent).toHaveLength(1);
  });

  it('hears nothing of what is not meant for it', () => {
    const { sent, say } = frameOf(HOST);
    for (const data of [null, 'hello', 7, { type: 'resize' }, ['gigacampus']]) say(data);
    expect(sent).toHaveLength(1);
  });

  it('says busy to a flood, and answers every call that it took', async () => {
    const { sent, say } = frameOf(HOST);
    for (let id = 0; id < 80; id += 1) say({ gigacampus: 1, id, call: 'getScenario' });
    await settled();
    expect(refusals(sent)).toEqual(Array.from({ length: 16 }, (_, at) => [64 + at, 'busy']));
    expect(sent).toHaveLength(1 + 80);
  });
});
