import type { Plan } from '../plan-types.ts';
import { overheadTraysOf, roofUnitsOf } from './building-details.ts';
import { coolerConnectionsOf } from './cooler-connections.ts';
import type { DetailBlock, DetailKind } from './detail-types.ts';
import { lineupsOf } from './electrical-lineups.ts';
import { meteringSkidsOf } from './gas-details.ts';
import { plantModulesOf } from './plant-modules.ts';
import { gatehousesOf, lampMastsOf, securityFencesOf, watchTowersOf } from './reactor-details.ts';
import { nameOfRoom, roomBlockOf } from './rooms.ts';
import {
  cableTrenchesOf,
  controlHousesOf,
  lightningMastsOf,
  switchyardBaysOf,
  switchyardFencesOf,
} from './switchyard-details.ts';

interface DetailEntry {
  /** What a newcomer calls it. */
  readonly name: string;
  /** The full name of one of them; its kind and number where left out. */
  readonly nameOf?: (plan: Plan, index: number) => string;
  /** All of a plan, worked out anew with each call: a plan that nobody looks into carries none. */
  of(plan: Pick<Plan, 'things' | 'shells' | 'campus'>): DetailBlock;
}

/** Every kind of detail. */
export const DETAILS: Readonly<Record<DetailKind, DetailEntry>> = {
  'roof-unit': { name: 'Roof unit', of: ({ shells }) => roofUnitsOf(shells) },
  'cooler-connection': {
    name: 'Cooler connection',
    of: coolerConnectionsOf,
  },
  'electrical-module': {
    name: 'Electrical module',
    of: (plan) => plantModulesOf(plan, 'electrical-module'),
  },
  'mechanical-module': {
    name: 'Pump and exchanger module',
    of: (plan) => plantModulesOf(plan, 'mechanical-module'),
  },
  'ups-cabinets': { name: 'UPS', of: (plan) => lineupsOf(plan, 'ups-cabinets') },
  'rectifier-cabinets': { name: 'Rectifier', of: (plan) => lineupsOf(plan, 'rectifier-cabinets') },
  'battery-cabinets': { name: 'UPS battery', of: (plan) => lineupsOf(plan, 'battery-cabinets') },
  'low-voltage-switchboard': {
    name: 'Low-voltage switchboard',
    of: (plan) => lineupsOf(plan, 'low-voltage-switchboard'),
  },
  'overhead-tray': { name: 'Overhead tray', of: ({ things }) => overheadTraysOf(things.row) },
  room: { name: 'Room', nameOf: nameOfRoom, of: roomBlockOf },
  'switchyard-bay': { name: 'Switchyard bay', of: ({ things }) => switchyardBaysOf(things.switchyard) },
  'control-house': { name: 'Control house', of: ({ things }) => controlHousesOf(things.switchyard) },
  'lightning-mast': { name: 'Lightning mast', of: ({ things }) => lightningMastsOf(things.switchyard) },
  'cable-trench': { name: 'Cable trench', of: ({ things }) => cableTrenchesOf(things.switchyard) },
  'switchyard-fence': { name: 'Switchyard fence', of: ({ things }) => switchyardFencesOf(things.switchyard) },
  'gas-metering-skid': {
    name: 'Gas metering skid',
    of: ({ things }) => meteringSkidsOf(things['gas-turbine']),
  },
  'security-fence': { name: 'Security fence', of: ({ things }) => securityFencesOf(things) },
  'lamp-mast': { name: 'Lamp mast', of: ({ things }) => lampMastsOf(things) },
  'watch-tower': { name: 'Watch tower', of: ({ things }) => watchTowersOf(things) },
  gatehouse: { name: 'Gatehouse', of: ({ things }) => gatehousesOf(things) },
};
