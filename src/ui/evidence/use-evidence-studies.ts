import { useCallback, useMemo } from 'react';
import type { Comparison } from '../../model/compare/compare-types.ts';
import type { MetricId, SampleOutcome, TornadoOutcome } from '../../model/uncertainty/study-types.ts';
import type { ValidationRow } from '../../model/validation/validation-types.ts';
import type { ParamValues } from '../../params/param-types.ts';
import { STUDIED_METRICS } from './metric-notes.ts';
import type { StudyServices } from './study-services.ts';
import { type Study, useStudy } from './use-study.ts';

/** The campus a study is of; equal keys mean equal parameters. */
export interface StudiedCampus {
  readonly key: string;
  readonly values: ParamValues;
}

export interface SampleQuestion extends StudiedCampus {
  readonly sampleCount: number;
  readonly seed: number;
}

export interface TornadoQuestion extends StudiedCampus {
  readonly metricId: MetricId;
}

export interface CompareQuestion extends StudiedCampus {
  readonly otherId: string;
  readonly otherValues: ParamValues;
}

export interface EvidenceStudies {
  readonly checks: Study<'published', readonly ValidationRow[]>;
  readonly samples: Study<SampleQuestion, SampleOutcome>;
  readonly tornado: Study<TornadoQuestion, TornadoOutcome>;
  readonly compare: Study<CompareQuestion, Comparison>;
}

/** The four studies of the sheet. They live as long as it does, open or closed. */
export function useEvidenceStudies(services: StudyServices): EvidenceStudies {
  const checks = useStudy<'published', readonly ValidationRow[]>(
    useCallback((_none, watch) => services.validate(watch), [services]),
  );
  // All metrics at once: drawing the inputs and running the model is the same work for one.
  const samples = useStudy<SampleQuestion, SampleOutcome>(
    useCallback(
      ({ values, sampleCount, seed }, watch) =>
        services.sample({ values, sampleCount, seed, metricIds: STUDIED_METRICS }, watch),
      [services],
    ),
  );
  const tornado = useStudy<TornadoQuestion, TornadoOutcome>(
    useCallback(({ values, metricId }, watch) => services.tornado({ values, metricId }, watch), [services]),
  );
  const compare = useStudy<CompareQuestion, Comparison>(
    useCallback(
      ({ values, otherValues }, watch) => services.compare({ here: values, there: otherValues }, watch),
      [services],
    ),
  );
  return useMemo(() => ({ checks, samples, tornado, compare }), [checks, samples, tornado, compare]);
}
