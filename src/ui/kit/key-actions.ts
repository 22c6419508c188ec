import { stepCamera } from '../../store/camera-trail.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { choiceAfter, VIEW_FIELDS } from '../../store/fields.ts';
import { NOTHING_CHOSEN } from '../../store/nothing-chosen.ts';
import type { InterfaceKey } from './key-rules.ts';

/** The sheet of evidence as the keys see it. */
export interface SheetSwitch {
  readonly open: boolean;
  readonly show: () => void;
  readonly close: () => void;
}

/** What the keys open and close beside the campus. */
export interface KeyTargets {
  readonly sheet: SheetSwitch;
  /** Opens the card of shortcuts. */
  readonly showCard: () => void;
}

/** Does what a key of the interface means. */
export function actOnKey(campus: CampusStore, meaning: InterfaceKey, { sheet, showCard }: KeyTargets): void {
  const { setSiteShaping, setTool, setView, setWalking } = campus.actions;
  const { session, view } = campus.getState();
  switch (meaning) {
    case 'toggle-interface':
      setView({ interfaceHidden: !view.interfaceHidden });
      break;
    case 'next-lens':
      setView({ lens: choiceAfter(VIEW_FIELDS.lens, view.lens) });
      break;
    case 'toggle-labels':
      setView({ labels: !view.labels });
      break;
    case 'toggle-walk':
      setWalking(!session.walking);
      break;
    case 'toggle-map':
      setView({ map: !view.map });
      break;
    case 'toggle-measure':
      setTool(session.tool === 'measure' ? null : 'measure');
      break;
    case 'toggle-section':
      setTool(session.tool === 'section' ? null : 'section');
      break;
    case 'view-before':
      stepCamera(campus, 'back');
      break;
    case 'next-view':
      stepCamera(campus, 'on');
      break;
    case 'toggle-flows':
      setView({ flowsMoving: !view.flowsMoving });
      break;
    case 'toggle-evidence':
      if (sheet.open) sheet.close();
      else sheet.show();
      break;
    case 'toggle-site':
      setSiteShaping(session.siteShaping === null ? NOTHING_CHOSEN : null);
      break;
    case 'toggle-card':
      showCard();
      break;
  }
}
