import { createContext, type ReactElement, type ReactNode, useCallback, useContext } from 'react';
import { useEvidencePlace } from '../evidence/evidence-place.tsx';
import { useActions } from '../use-campus.ts';
import { DropHint } from './drop-hint.tsx';
import type { FileServices } from './file-services.ts';
import { refuseFolders, takeFiles } from './take-files.ts';

type TakeFiles = (files: readonly File[]) => void;

const FilesContext = createContext<TakeFiles>(() => undefined);

interface FileTakerProps {
  readonly services: FileServices;
  readonly children: ReactNode;
}

/** Gives everything inside a way to hand over files, and takes what is dropped anywhere on the page. */
export function FileTaker({ services, children }: FileTakerProps): ReactElement {
  const { offerWeather } = useEvidencePlace();
  const actions = useActions();
  const take = useCallback<TakeFiles>(
    (files) => {
      const showWeather = (name: string, text: string) => {
        actions.setView({ interfaceHidden: false });
        offerWeather({ name, text });
      };
      void takeFiles(files, { fetchReader: services.fetchReader, actions, showWeather });
    },
    [services, actions, offerWeather],
  );
  const refuse = useCallback((names: readonly string[]) => refuseFolders(actions, names), [actions]);
  return (
    <FilesContext value={take}>
      {children}
      <DropHint onFiles={take} onFolders={refuse} />
    </FilesContext>
  );
}

/** The way to hand over files that someone has chosen. */
export function useTakeFiles(): TakeFiles {
  return useContext(FilesContext);
}
