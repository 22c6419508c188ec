import type { ReactElement } from 'react';
import { STORY_LIMITS } from '../../../story/story-format.ts';
import type { Slide } from '../../../story/story-types.ts';

interface SlideTimingProps {
  readonly slide: Slide;
  /** Changes of equal field soon after each other are one step. */
  readonly onChange: (field: string, patch: Partial<Slide>) => void;
}

/** How long the speaker means to stay at a slide, and how it comes. */
export function SlideTiming({ slide, onChange }: SlideTimingProps): ReactElement {
  const { seconds, transition } = slide;
  return (
    <div className="gc-editor-timing">
      <label className="gc-editor-field">
        <span>Seconds</span>
        <input
          type="number"
          min={1}
          max={STORY_LIMITS.slideSeconds}
          value={seconds}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= 1 && valueAsNumber <= STORY_LIMITS.slideSeconds)
              onChange('seconds', { seconds: valueAsNumber });
          }}
        />
      </label>
      <label className="gc-editor-field">
        <span>Comes by</span>
        <select
          value={transition.kind}
          onChange={({ currentTarget: { value } }) =>
            onChange('transition', { transition: { ...transition, kind: value === 'cut' ? 'cut' : 'fly' } })
          }
        >
          <option value="fly">flight</option>
          <option value="cut">cut</option>
        </select>
      </label>
      {transition.kind === 'fly' && (
        <label className="gc-editor-field">
          <span>Flight, seconds</span>
          <input
            type="number"
            min={0}
            max={STORY_LIMITS.flightSeconds}
            placeholder="by its way"
            value={transition.seconds ?? ''}
            onChange={({ currentTarget: { value, valueAsNumber } }) => {
              if (value === '') onChange('flight', { transition: { kind: 'fly' } });
              else if (valueAsNumber >= 0 && valueAsNumber <= STORY_LIMITS.flightSeconds)
                onChange('flight', { transition: { kind: 'fly', seconds: valueAsNumber } });
            }}
          />
        </label>
      )}
    </div>
  );
}
