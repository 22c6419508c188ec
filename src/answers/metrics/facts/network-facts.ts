import type { MetricFactsOf } from '../metric-record.ts';
import type { NETWORK_METRICS } from '../network-metrics.ts';

export const NETWORK_FACTS = {
  switchCount: {
    unit: '1',
    better: 'neither',
    label: 'Switches',
    rules: 'FAB-2, FAB-6 to FAB-8',
    formula: 'Tier by tier of a folded Clos, on every plane.',
  },
  networkPortCount: {
    unit: '1',
    better: 'neither',
    label: 'Network ports of hosts',
    rules: 'FAB-2, FAB-9',
    formula: 'One for each endpoint of the scale-out network, at its own rate.',
  },
  switchPortCount: {
    unit: '1',
    better: 'neither',
    label: 'Switch ports',
    rules: 'FAB-2, FAB-6 to FAB-8',
    formula: 'Switches × ports of one at the rate of a plane, used or not.',
  },
  transceiverCount: {
    unit: '1',
    better: 'neither',
    label: 'Transceivers',
    rules: 'FAB-11',
    formula: 'Two ends for every optical link.',
  },
  longReachLinkCount: {
    unit: '1',
    better: 'neither',
    label: 'Links beyond 500 m',
    rules: 'FAB-10, FAB-11, LAY-15',
    formula: 'Links too long for optics of 500 m: they take dearer ones of 2 km and more.',
  },
  fabricPowerW: {
    unit: 'W',
    better: 'lower',
    label: 'Network power',
    rules: 'FAB-4, FAB-11',
    formula: 'Switches and the optics in all their ends.',
  },
  bisectionBytesPerS: {
    unit: 'B/s',
    better: 'higher',
    label: 'Bisection',
    rules: 'FAB-6, FAB-7',
    formula: 'One direction across the worst cut into halves; 0 where networks are not joined.',
  },
  worstPathLatencyS: {
    unit: 's',
    better: 'lower',
    label: 'Worst path',
    rules: 'FAB-12',
    formula: 'Both hosts, every hop and the longest fibre, one way.',
  },
  fibreLengthM: {
    unit: 'm',
    better: 'neither',
    label: 'Fibre',
    rules: 'FAB-9, FAB-10, FAB-27',
    formula: 'Optical links × their mean length × strands.',
    bandOf: 'fewest strands by short ways to a strand for each lane by long ones',
  },
} satisfies MetricFactsOf<typeof NETWORK_METRICS>;
