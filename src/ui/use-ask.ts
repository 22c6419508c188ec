import { createContext, useContext } from 'react';
import type { Ask } from '../answers/questions.ts';

/** How the panels below put long questions; null where nobody answers. */
export const AskContext = createContext<Ask | null>(null);

export function useAsk(): Ask | null {
  return useContext(AskContext);
}
