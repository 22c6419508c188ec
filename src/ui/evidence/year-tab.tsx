import { useActions, useCampus } from '../use-campus.ts';
import './physics.css';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import type { SolvedYear } from '../../answers/questions/year.ts';
import type { Ask } from '../../answers/questions.ts';
import { inputKeyOf } from '../../params/parse.ts';
import { AnswerState } from './answer-state.tsx';
import { DurationCurve } from './duration-curve.tsx';
import { useEvidencePlace } from './evidence-place.tsx';
import { HeatMap } from './heat-map.tsx';
import { MonthChart } from './month-chart.tsx';
import { openWeather, placeOfFile, type WeatherFile, type WeatherOpening } from './read-weather.ts';
import { SegmentedChoice } from './segmented-choice.tsx';
import { useKeptCurrent } from './use-kept-current.ts';
import { type PutQuestion, useQuestion } from './use-question.ts';
import { WeatherPicker } from './weather-picker.tsx';
import { MonthTable, pueText, tempText, waterText, YearFigures } from './year-figures.tsx';

interface YearTabProps {
  readonly ask: Ask;
  /** The weather file in use; kept by the sheet, so that it outlives this tab. */
  readonly weather: WeatherFile | null;
  readonly onWeather: (weather: WeatherFile | null) => void;
}

/** A year takes some milliseconds: it follows the sliders by itself once they rest. */
const REST_MS = 120;

/** 8,760 hours of the campus, in the climate of its site or of a weather file. */
export function YearTab({ ask, weather, onWeather }: YearTabProps): ReactElement {
  const { values, siteEdits } = useCampus((state) => state.params);
  const { setParams } = useActions();
  const question = useMemo<PutQuestion<'year'>>(
    () => ({
      key: inputKeyOf(values, siteEdits),
      values,
      siteEdits,
      given: weather === null ? {} : { epwText: weather.text },
    }),
    [values, siteEdits, weather],
  );
  const state = useQuestion(ask, 'year');
  // Two files of one name are two questions: by identity.
  useKeptCurrent(state, question, (each) => each, REST_MS);
  const { result, problem, start } = state;
  const [opening, setOpening] = useState<WeatherOpening | null>(null);
  const { offered, offerWeather } = useEvidencePlace();
  useEffect(() => {
    if (offered === null) return;
    offerWeather(null);
    void openWeather(offered, (epwText) => ask('year', { values, siteEdits }, { epwText })).then((found) => {
      setOpening(found);
      if (found.weather !== undefined) onWeather(found.weather);
    });
  }, [offered, offerWeather, values, siteEdits, ask, onWeather]);
  const solved = result?.answer.ok === true ? result.answer : undefined;
  const stale = result?.question !== question;

  async function putThere(): Promise<void> {
    if (weather === null) return;
    const found = await placeOfFile(weather, (epwText) => ask('place', { values, siteEdits }, { epwText }));
    if (found.change !== undefined) setParams(found.change);
    setOpening(found.opening);
  }
  function backToSite(): void {
    setOpening(null);
    onWeather(null);
  }
  return (
    <>
      <WeatherPicker
        source={sourceText(weather, solved)}
        usesFile={weather !== null}
        opening={opening}
        onSite={backToSite}
        onPlace={() => void putThere()}
        onRetry={offerWeather}
      />
      <AnswerState
        what="The year"
        answered={solved !== undefined}
        problem={problem}
        onRetry={() => start(question)}
      />
      {solved !== undefined && <YearBody solved={solved} stale={stale} />}
    </>
  );
}

function sourceText(weather: WeatherFile | null, solved: SolvedYear | undefined): string {
  const origin = weather === null ? 'Climate of the site from design conditions' : `File: ${weather.name}`;
  return solved === undefined ? `${origin}.` : `${origin} · ${solved.year.label}.`;
}

const SERIES = [
  { id: 'pue', label: 'PUE' },
  { id: 'dryBulb', label: 'Dry bulb' },
  { id: 'water', label: 'Water' },
] as const;
type SeriesId = (typeof SERIES)[number]['id'];

function YearBody({ solved, stale }: { readonly solved: SolvedYear; readonly stale: boolean }): ReactElement {
  const { year, dryBulbC } = solved;
  const [series, setSeries] = useState<SeriesId>('pue');
  const shown = {
    pue: { title: 'PUE', values: year.pue, format: pueText },
    dryBulb: { title: 'Dry bulb', values: dryBulbC, format: tempText },
    water: { title: 'Water', values: year.waterLPerKwh, format: waterText },
  }[series];
  return (
    <div className="gc-physics" data-stale={stale} aria-busy={stale}>
      <section aria-label="The year in figures">
        <YearFigures solved={solved} />
      </section>
      <section aria-label="Month by month">
        <MonthChart
          title="PUE by month"
          values={year.months.map((month) => month.pue)}
          foot={1}
          mean={year.annualPue}
          format={pueText}
        />
        <MonthChart
          title="Water by month, L/kWh"
          values={year.months.map((month) => month.wueLPerKwh)}
          foot={0}
          mean={year.annualWueLPerKwh}
          format={waterText}
        />
        <MonthTable solved={solved} />
      </section>
      <section className="gc-physics-wide" aria-label="Hour by hour">
        <SegmentedChoice label="Shown hour by hour" options={SERIES} chosen={series} onChoose={setSeries} />
        <HeatMap title={`${shown.title} by day and hour`} values={shown.values} format={shown.format} />
        <DurationCurve
          title={`${shown.title}, hours from highest to lowest`}
          values={shown.values}
          format={shown.format}
        />
      </section>
      <p className="gc-source gc-physics-wide">
        Hours and ratios at steady full load, sums at the mean load that the energy and the cost of the campus
        count; rules COOL-40 to COOL-47. The climate from design conditions is a mean year, without the
        calendar of any real one.
      </p>
    </div>
  );
}
