import { type ReactElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { reasonOf, reportMissing } from '../../store/report-missing.ts';
import { useActions } from '../use-campus.ts';
import type { PrintServices } from './print-services.ts';

type PrintModule = Pick<typeof import('./print-page.tsx'), 'PrintPage'>;

const fetchPages = (): Promise<PrintModule> => import('./print-page.tsx');

const LACK = 'Printing would put the page on paper as it stands';

/** Lays the page out for paper while it is printed. A print does not wait, so its parts are fetched once the page rests. */
export function PrintDoor({ services }: { readonly services: PrintServices }): ReactElement | null {
  const [pages, setPages] = useState<PrintModule | null>(null);
  const printing = usePrinting();
  const actions = useActions();
  useEffect(() => {
    let wanted = true;
    const load = (): void => {
      fetchPages().then(
        ({ PrintPage }) => wanted && setPages({ PrintPage }),
        (cause: unknown) => wanted && reportMissing(actions, LACK, reasonOf(cause), load),
      );
    };
    void services.atRest().then(load, load);
    return () => {
      wanted = false;
    };
  }, [services, actions]);
  if (pages === null || !printing) return null;
  return <pages.PrintPage takePicture={services.takePicture} />;
}

/** Whether the page is being printed. Changes before the browser lays out the paper, within its own event. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    const follow = (): void => setPrinting(media.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
