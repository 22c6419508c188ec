import type { ThingId } from '../plan/plan-types.ts';
import { VIEW_FIELDS } from './fields.ts';
import type { History } from './history.ts';
import type {
  CameraPose,
  CameraRequest,
  CameraTrail,
  LitParts,
  Notice,
  PictureInsets,
  SessionSlice,
  SiteShaping,
  ToolName,
  ViewSlice,
  WritableCampus,
} from './store-types.ts';
import type { StageOrder, StageRequest } from './talk-types.ts';
import { viewKeys } from './view-parts.ts';

/** Where the camera may be sent: a thing, a pose, or one of the standing views. */
type FlyTarget = ThingId | CameraPose | 'home' | 'plan-view' | 'frame';

/** How the camera goes where it is sent. */
type FlyOptions = Pick<CameraRequest, 'angle' | 'pathS'> & { readonly instant?: boolean };

/** What changes how the campus is looked at, and what the page has to say. */
export interface SessionActions {
  setView(patch: Partial<ViewSlice>): void;
  select(id: ThingId | null): void;
  hover(id: ThingId | null): void;
  /** Lights up what a trace of the selection reaches; null puts it out. */
  light(lit: readonly LitParts[] | null): void;
  /** Sends the camera somewhere; asking twice for the same place counts twice. */
  flyTo(target: FlyTarget, options?: FlyOptions): void;
  /** Tells the scene how much of the picture panels cover, so that the campus is framed in what is free. */
  setInsets(insets: PictureInsets): void;
  /** Shows a message until it is dismissed. The same title replaces its older self, so nothing piles up. */
  notify(notice: Omit<Notice, 'id'>): number;
  dismissNotice(id: number): void;
  /** Takes a tool into the hand; null puts it away. */
  setTool(tool: ToolName | null): void;
  /** Where the camera has rested, and where it may go back to. */
  setTrail(trail: CameraTrail): void;
  /** Sends the camera on foot, or back into flight. */
  setWalking(walking: boolean): void;
  /** What of the site is in hand; null ends shaping it. */
  setSiteShaping(siteShaping: SiteShaping | null): void;
  setSceneState(sceneState: SessionSlice['sceneState']): void;
  /** Asks the stage for something; it is fetched with the first order. */
  orderStage(order: StageOrder, answer?: StageRequest['answer']): void;
  /** Tells everyone where the talk stands, and what it wants to know the places of. */
  setTalk(talk: SessionSlice['talk'], anchored?: SessionSlice['anchored']): void;
}

function requestOf(target: FlyTarget): Omit<CameraRequest, 'serial' | 'instant'> {
  if (typeof target !== 'string') return { kind: 'pose', pose: target };
  if (target === 'home' || target === 'plan-view' || target === 'frame') return { kind: target };
  return { kind: 'thing', id: target };
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

export function createSessionActions(store: WritableCampus, history: History): SessionActions {
  let lastNoticeId = 0;
  const session = (): SessionSlice => store.getState().session;
  const patch = (change: Partial<SessionSlice>): void =>
    store.setState((state) => ({ session: { ...state.session, ...change } }));
  return {
    setView: (change) => {
      const keys = viewKeys('url').filter((key) => change[key] !== undefined);
      history.record(`view ${keys.join()}`, keys.map((key) => VIEW_FIELDS[key].label).join(', '), () =>
        store.setState((state) => ({ view: { ...state.view, ...change } })),
      );
    },
    select: (id) => {
      if (session().selection !== id) patch({ selection: id, lit: null });
    },
    hover: (id) => {
      if (session().hover !== id) patch({ hover: id });
    },
    light: (lit) => {
      if (session().lit !== lit) patch({ lit });
    },
    flyTo: (target, options = {}) => {
      const serial = session().cameraRequest.serial + 1;
      patch({ cameraRequest: { instant: false, ...options, ...requestOf(target), serial } });
    },
    setInsets: (insets) => {
      const { insets: now } = session();
      if (SIDES.some((side) => Math.abs(now[side] - insets[side]) >= 0.001)) patch({ insets });
    },
    notify: (notice) => {
      lastNoticeId += 1;
      const others = session().notices.filter((each) => each.title !== notice.title);
      patch({ notices: [...others, { ...notice, id: lastNoticeId }] });
      return lastNoticeId;
    },
    dismissNotice: (id) => {
      const { notices } = session();
      if (notices.some((notice) => notice.id === id))
        patch({ notices: notices.filter((notice) => notice.id !== id) });
    },
    setTool: (tool) => patch({ tool }),
    setTrail: (trail) => patch({ trail }),
    setWalking: (walking) => {
      if (session().walking !== walking) patch({ walking });
    },
    setSiteShaping: (siteShaping) => {
      if (session().siteShaping !== siteShaping) patch({ siteShaping });
    },
    setSceneState: (sceneState) => {
      if (session().sceneState !== sceneState) patch({ sceneState });
    },
    orderStage: (order, answer) => {
      const serial = (session().stageRequest?.serial ?? 0) + 1;
      patch({ stageRequest: answer === undefined ? { serial, order } : { serial, order, answer } });
    },
    setTalk: (talk, anchored = session().anchored) => patch({ talk, anchored }),
  };
}
