import { memo, type ReactElement } from 'react';
import type { Notice } from '../../store/store-types.ts';
import { Icon } from '../kit/icon.tsx';
import { useActions, useCampus } from '../use-campus.ts';

/** Messages that wait to be read. */
export const Notices = memo(function Notices(): ReactElement {
  const notices = useCampus((state) => state.session.notices);
  return (
    <section className="gc-notices" aria-label="Notices">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} />
      ))}
    </section>
  );
});

function NoticeCard({ notice }: { readonly notice: Notice }): ReactElement {
  const { dismissNotice } = useActions();
  const { action } = notice;
  return (
    <div className="gc-notice" data-tone={notice.tone} role={notice.tone === 'info' ? 'status' : 'alert'}>
      <p className="gc-notice-title">{notice.title}</p>
      {notice.problems.length > 0 && (
        <ul>
          {notice.problems.map((problem) => (
            <li key={`${problem.where} ${problem.message}`}>
              {problem.message.startsWith(problem.where)
                ? problem.message
                : `${problem.where}: ${problem.message}`}
            </li>
          ))}
        </ul>
      )}
      {action !== undefined && (
        <button
          type="button"
          className="gc-button gc-notice-action"
          onClick={() => {
            dismissNotice(notice.id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        className="gc-icon-button gc-small gc-notice-close"
        aria-label={`Dismiss: ${notice.title}`}
        onClick={() => dismissNotice(notice.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
