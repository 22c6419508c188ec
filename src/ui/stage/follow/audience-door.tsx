import { type ReactElement, useEffect, useState } from 'react';
import { reasonOf, reportMissing } from '../../../store/report-missing.ts';
import type { Story } from '../../../story/story-types.ts';
import { useActions } from '../../use-campus.ts';

type CardModule = Pick<typeof import('./audience-card.tsx'), 'AudienceCard'>;

const fetchCard = async (): Promise<CardModule> => import('./audience-card.tsx');

/** Fetches the card for the audience when the speaker first asks for it. */
export function AudienceDoor({
  story,
  onClose,
}: {
  readonly story: Story;
  readonly onClose: () => void;
}): ReactElement | null {
  const actions = useActions();
  const [card, setCard] = useState<CardModule | null>(null);
  useEffect(() => {
    const load = (): void => {
      fetchCard().then(setCard, (cause: unknown) => {
        actions.setView({ interfaceHidden: false });
        reportMissing(actions, 'The card for the audience could not be fetched', reasonOf(cause), load);
      });
    };
    load();
  }, [actions]);
  return card === null ? null : <card.AudienceCard story={story} onClose={onClose} />;
}
