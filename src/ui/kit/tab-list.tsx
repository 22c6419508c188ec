import type { KeyboardEvent, ReactElement, ReactNode } from 'react';

interface TabListProps<Id extends string> {
  readonly label: string;
  /** Tabs are called `<prefix>-<id>` in the page. */
  readonly prefix: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  /** Id of the panel that the tabs fill. */
  readonly panel: string;
  /** Stands after the label of the chosen tab. */
  readonly mark?: ReactNode;
  readonly onChoose: (id: Id) => void;
}

const WAYS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** A row of tabs: the arrow keys walk through it, Home and End reach its ends. */
export function TabList<Id extends string>(props: TabListProps<Id>): ReactElement {
  const { label, prefix, tabs, chosen, panel, mark, onChoose } = props;
  function travel(event: KeyboardEvent<HTMLDivElement>): void {
    const now = tabs.findIndex((each) => each.id === chosen);
    const way = WAYS[event.key];
    const place =
      event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : now + (way ?? Number.NaN);
    const next = tabs[(place + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(`${prefix}-${next.id}`)?.focus();
  }
  return (
    <div className="gc-tabs" role="tablist" aria-label={label} onKeyDown={travel}>
      {tabs.map((each) => (
        <button
          key={each.id}
          type="button"
          role="tab"
          id={`${prefix}-${each.id}`}
          aria-selected={chosen === each.id}
          aria-controls={panel}
          tabIndex={chosen === each.id ? 0 : -1}
          onClick={() => onChoose(each.id)}
        >
          <span>{each.label}</span>
          {chosen === each.id && mark}
        </button>
      ))}
    </div>
  );
}
