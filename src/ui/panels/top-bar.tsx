import { memo, type ReactElement } from 'react';
import { presetSummary, presetUnsure } from '../../params/help/preset-summaries.ts';
import { PRESETS, presetOf } from '../../params/presets.ts';
import { choiceAfter, choiceLabel, VIEW_FIELDS } from '../../store/fields.ts';
import { NOTHING_CHOSEN } from '../../store/nothing-chosen.ts';
import { useEvidencePlace } from '../evidence/evidence-place.tsx';
import { BarButton } from '../kit/bar-button.tsx';
import { Icon } from '../kit/icon.tsx';
import { PopoverButton } from '../kit/popover.tsx';
import { SourceNote } from '../kit/source-note.tsx';
import { PHONE_QUERY, useMedia } from '../kit/use-media.ts';
import { useActions, useCampus } from '../use-campus.ts';
import { HistoryButtons } from './history-buttons.tsx';
import { ScenarioButtons } from './scenario-buttons.tsx';

/** Name, preset and the buttons that concern the whole page. */
export const TopBar = memo(function TopBar({ showCard }: CampusToolsProps): ReactElement {
  return (
    <header className="gc-panel gc-top">
      <h1 className="gc-mark-name">
        <svg className="gc-logo" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 1.8 21 7v10l-9 5.2L3 17V7z" />
          <path className="gc-logo-spark" d="M13.2 6 8 13.2h3.4L10.6 18 16 10.6h-3.6z" />
        </svg>
        Gigacampus
      </h1>
      <span className="gc-crumb-sign" aria-hidden="true">
        ▸
      </span>
      <PresetSelect />
      <span className="gc-bar-space" />
      <EvidenceButton />
      <CampusTools showCard={showCard} />
    </header>
  );
});

interface CampusToolsProps {
  /** Opens the card of shortcuts. */
  readonly showCard: () => void;
}

/** In a row where there is room; on a phone behind one button, each with its name. */
function CampusTools({ showCard }: CampusToolsProps): ReactElement {
  const phone = useMedia(PHONE_QUERY);
  const { orderStage, setView } = useActions();
  const tools = (
    <div className="gc-tools" role="toolbar" aria-label="Campus tools">
      <HistoryButtons />
      <ScenarioButtons />
      <SiteButton />
      <RoofsButton />
      <StoreyButton />
      <ThemeButton />
      <BarButton icon="play" label="Present" tip="Talks" onPress={() => orderStage({ kind: 'list' })} />
      <BarButton
        icon="hide"
        label="Hide interface"
        tip="Hide (H)"
        onPress={() => setView({ interfaceHidden: true })}
      />
      <BarButton label="Shortcuts" tip="Keys (?)" onPress={showCard} />
    </div>
  );
  if (!phone) return tools;
  return (
    <PopoverButton
      className="gc-icon-button"
      label="Campus tools"
      face={<Icon name="menu" />}
      title="Campus tools"
    >
      {tools}
    </PopoverButton>
  );
}

function EvidenceButton(): ReactElement {
  const { open, show, close } = useEvidencePlace();
  return (
    <BarButton
      icon="evidence"
      label="Evidence"
      tip="Evidence (V)"
      face="Evidence"
      expanded={open}
      onPress={() => (open ? close() : show())}
    />
  );
}

function PresetSelect(): ReactElement {
  const presetId = useCampus((state) => state.params.presetId);
  const preset = presetOf(presetId);
  const { openPreset } = useActions();
  return (
    <div className="gc-preset">
      <select
        className="gc-select gc-preset-select"
        aria-label="Preset"
        value={presetId}
        onChange={(event) => openPreset(event.currentTarget.value)}
      >
        {preset === undefined && <option value={presetId}>{presetId}</option>}
        {PRESETS.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}
          </option>
        ))}
      </select>
      {preset !== undefined && (
        <PopoverButton
          className="gc-icon-button"
          label="About this preset"
          face={<Icon name="info" />}
          title={preset.label}
        >
          <p>{presetSummary(preset.id)}</p>
          {presetUnsure(preset.id) !== '' && <p className="gc-soft">{presetUnsure(preset.id)}</p>}
          <SourceNote id={preset.source} />
        </PopoverButton>
      )}
    </div>
  );
}

function SiteButton(): ReactElement {
  const open = useCampus((state) => state.session.siteShaping !== null);
  const { setSiteShaping } = useActions();
  return (
    <BarButton
      icon="site"
      label="Shape the site"
      tip="Shape the site (B)"
      expanded={open}
      onPress={() => setSiteShaping(open ? null : NOTHING_CHOSEN)}
    />
  );
}

function RoofsButton(): ReactElement {
  const roofs = useCampus((state) => state.view.roofs);
  const { setView } = useActions();
  const text = choiceLabel(VIEW_FIELDS.roofs, roofs);
  return (
    <BarButton
      icon="roof"
      label={`Roofs: ${text}`}
      tip={`Roofs: ${text} (R)`}
      face={text}
      onPress={() => setView({ roofs: choiceAfter(VIEW_FIELDS.roofs, roofs) })}
    />
  );
}

/** Of buildings with several floors: which of them is seen where the roof is off. */
function StoreyButton(): ReactElement | null {
  const several = useCampus(({ run }) => (run.plan?.campus.site.frame.building.storeys ?? 1) > 1);
  const storey = useCampus((state) => state.view.storey);
  const { setView } = useActions();
  if (!several) return null;
  const text = choiceLabel(VIEW_FIELDS.storey, storey);
  return (
    <BarButton
      icon="storey"
      label={`Storey: ${text}`}
      tip={`Storey shown: ${text}`}
      face={text}
      onPress={() => setView({ storey: choiceAfter(VIEW_FIELDS.storey, storey) })}
    />
  );
}

function ThemeButton(): ReactElement {
  const theme = useCampus((state) => state.view.theme);
  const { setView } = useActions();
  const next = choiceAfter(VIEW_FIELDS.theme, theme);
  return (
    <BarButton
      icon="theme"
      label={`Switch to ${next} theme`}
      tip={`${choiceLabel(VIEW_FIELDS.theme, next)} theme`}
      onPress={() => setView({ theme: next })}
    />
  );
}
