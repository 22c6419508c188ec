import { type ChangeEvent, type ReactElement, useRef, useState } from 'react';
import { toScenario } from '../../params/scenario.ts';
import type { CampusStore } from '../../store/campus-store.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { ParamsSlice } from '../../store/store-types.ts';
import { useTakeFiles } from '../files/file-taker.tsx';
import { saveFile } from '../files/save-file.ts';
import { BarButton } from '../kit/bar-button.tsx';
import { useCampusStore } from '../use-campus.ts';

/** Share a link, save the scenario to a file, open one. */
export function ScenarioButtons(): ReactElement {
  const campus = useCampusStore();
  const [copied, setCopied] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = useTakeFiles();
  async function share(): Promise<void> {
    setCopied(await copyLink(campus));
    window.setTimeout(() => setCopied(false), 2500);
  }
  function pick(event: ChangeEvent<HTMLInputElement>): void {
    const input = event.currentTarget;
    take([...(input.files ?? [])]);
    input.value = '';
  }
  return (
    <>
      <BarButton
        icon="share"
        label="Copy share link"
        tip={copied ? 'Link copied' : 'Share link'}
        onPress={share}
      />
      <span role="status" className="gc-copied" data-on={copied}>
        {copied ? 'Link copied' : ''}
      </span>
      <BarButton
        icon="save"
        label="Save scenario"
        tip="Save scenario"
        onPress={() => saveScenario(campus.getState().params)}
      />
      <BarButton
        icon="open"
        label="Open scenario file"
        tip="Open scenario"
        onPress={() => picker.current?.click()}
      />
      <input
        ref={picker}
        type="file"
        accept=".json,application/json,.epw"
        className="gc-offscreen"
        aria-label="Scenario file"
        tabIndex={-1}
        onChange={pick}
      />
    </>
  );
}

/** The address bar follows the page with a short delay: a link taken sooner would be of an earlier state. */
const ADDRESS_SETTLES_MS = 400;

/** Copies the address of this state. Where the clipboard is closed to pages, shows the address to copy by hand. */
async function copyLink(campus: CampusStore): Promise<boolean> {
  await new Promise((resolve) => window.setTimeout(resolve, ADDRESS_SETTLES_MS));
  const { notify } = campus.actions;
  let address: string;
  try {
    address = await holdingValues(window.location.href, campus.getState().params);
  } catch (cause) {
    const again = () => void copyLink(campus);
    reportMissing(campus.actions, 'The link could not be made', reasonOf(cause), again);
    return false;
  }
  try {
    await navigator.clipboard.writeText(address);
    return true;
  } catch {
    notify({
      tone: 'info',
      title: 'Copy this link',
      problems: [{ where: 'The browser does not let this page write to the clipboard', message: address }],
    });
    return false;
  }
}

/** The bare address of a preset follows the preset; a link that is handed on holds the values of today. */
async function holdingValues(href: string, { values, siteEdits }: ParamsSlice): Promise<string> {
  const address = new URL(href);
  if (address.hash !== '') return href;
  const { encodeFragment } = await import('../../store/link/link-codec.ts');
  address.hash = encodeFragment({ values, siteEdits, view: {}, pose: undefined });
  return address.href;
}

function saveScenario({ presetId, values, siteEdits }: ParamsSlice): void {
  const text = JSON.stringify(toScenario(presetId, values, siteEdits), null, 2);
  saveFile(`${text}\n`, `gigacampus-${presetId}.json`, 'application/json');
}
