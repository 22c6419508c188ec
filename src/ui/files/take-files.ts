import type { ParsedScenario } from '../../params/scenario.ts';
import type { CampusActions } from '../../store/actions.ts';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import type { FileContent, FileReading, FileServices } from './file-services.ts';

/** What the files that were handed over are to be used for. */
export interface FileUses {
  readonly fetchReader: FileServices['fetchReader'];
  readonly actions: Pick<CampusActions, 'notify' | 'openValues' | 'orderStage'>;
  /** Shows the year of the campus in this weather. */
  readonly showWeather: (name: string, text: string) => void;
}

/**
 * Takes what people open or drop: the first scenario is opened, the first weather file becomes the year's weather.
 * Whatever is not taken is refused by name, with the reason.
 */
export async function takeFiles(files: readonly File[], uses: FileUses): Promise<void> {
  const { actions } = uses;
  const taken = new Set<FileContent['kind']>();
  for (const file of files) {
    const content = await contentOf(file, uses);
    if (content === null) continue;
    if (content.kind === 'refused') refuse(actions, file.name, content.message);
    else if (taken.has(content.kind))
      refuse(
        actions,
        file.name,
        `One ${wordFor(content.kind)} is taken at a time, and another came before it`,
      );
    else if (content.kind === 'weather') uses.showWeather(file.name, content.text);
    else if (content.kind === 'story') openStory(actions, file.name, content.text);
    else openScenario(actions, file.name, content.parsed);
    const good =
      content.kind === 'scenario' ? content.parsed.scenario !== undefined : content.kind !== 'refused';
    if (good) taken.add(content.kind);
  }
}

/** Says of folders, which have no content of their own, what to do instead. */
export function refuseFolders(actions: FileUses['actions'], names: readonly string[]): void {
  for (const name of names) refuse(actions, name, 'It is a folder: open the file inside it');
}

/** Null where the reader of files did not arrive: that is said, with a button to take the file once more. */
async function contentOf(file: File, uses: FileUses): Promise<FileContent | null> {
  let read: FileReading;
  try {
    read = await uses.fetchReader();
  } catch (cause) {
    const again = () => void takeFiles([file], uses);
    reportMissing(uses.actions, `${file.name} is not open yet`, reasonOf(cause), again);
    return null;
  }
  try {
    return await read(file);
  } catch (cause) {
    return { kind: 'refused', message: `It could not be read: ${reasonOf(cause)}` };
  }
}

function wordFor(kind: 'scenario' | 'weather' | 'story'): string {
  return kind === 'weather' ? 'weather file' : kind;
}

/** Opens what is usable in a file and lists, field by field, what is not. */
function openScenario(
  { notify, openValues }: FileUses['actions'],
  name: string,
  { scenario, problems }: ParsedScenario,
): void {
  if (scenario === undefined) {
    notify({ tone: 'error', title: `${name} was not opened`, problems });
    return;
  }
  openValues(scenario.preset, scenario);
  if (problems.length === 0) notify({ tone: 'info', title: `${name} is open`, problems: [] });
  else notify({ tone: 'warning', title: `${name} was opened without these fields`, problems });
}

/** Begins the talk of a story file, or opens it in the editor that is open, or says why there is none. */
function openStory({ notify, orderStage }: FileUses['actions'], name: string, story: string): void {
  orderStage({ kind: 'open', story, file: name }, (outcome) => {
    if (!outcome.ok) notify({ tone: 'error', title: `${name} was not opened`, problems: [outcome.problem] });
  });
}

function refuse({ notify }: FileUses['actions'], name: string, message: string): void {
  notify({ tone: 'error', title: `${name} was not opened`, problems: [{ where: name, message }] });
}
