import { type Figure, figure } from './figure.ts';

const kg = (value: number, source: Figure['source'], kind: Figure['kind'], low: number, high: number) =>
  figure(value, 'kg/MWh', source, kind, [low, high]);
const published = (value: number) => kg(value, 'grid-emissions-2026', 'regulator', value * 0.9, value * 1.1);
const recalled = (value: number, low: number, high: number) =>
  kg(value, 'general-knowledge', 'estimate', low, high);

/** Carbon dioxide equivalent of a delivered megawatt-hour, mean of a grid. */
export const GRID_CARBON = {
  texas: recalled(340, 290, 400),
  pjm: recalled(380, 320, 430),
  virginia: recalled(270, 230, 330),
  tennessee: recalled(425, 360, 480),
  wisconsin: recalled(640, 520, 720),
  louisiana: recalled(340, 290, 400),
  southwest: recalled(350, 300, 410),
  iowa: recalled(425, 330, 500),
  georgia: recalled(385, 330, 440),
  rockies: recalled(510, 430, 600),
  california: recalled(200, 160, 260),
  us: kg(350, 'grid-emissions-2026', 'regulator', 250, 550),
  norway: published(28),
  france: published(41),
  uk: published(177),
  germany: published(330),
  japan: published(477),
  australia: published(525),
  china: published(526),
  india: published(670),
  brazil: published(110),
  singapore: published(497),
  southAfrica: published(699),
  finland: recalled(70, 40, 110),
  emirates: recalled(400, 330, 480),
  ireland: recalled(280, 230, 340),
  spain: recalled(150, 110, 200),
  portugal: recalled(130, 80, 200),
  netherlands: recalled(250, 200, 320),
  switzerland: recalled(40, 20, 70),
  italy: recalled(290, 240, 340),
  denmark: recalled(140, 90, 200),
  sweden: recalled(35, 20, 50),
  iceland: recalled(28, 10, 40),
  korea: recalled(420, 370, 470),
  taiwan: recalled(560, 480, 640),
  malaysia: recalled(600, 530, 680),
  saudi: recalled(590, 520, 680),
  qatar: recalled(490, 430, 560),
  northwest: recalled(280, 200, 350),
  michigan: recalled(480, 410, 550),
  plains: recalled(450, 350, 550),
  chile: recalled(280, 220, 350),
  kenya: recalled(90, 60, 130),
} satisfies Record<string, Figure>;
/** Life-cycle carbon of what burns nothing. */
export const LIFE_CYCLE_CARBON = {
  nuclearKgPerMwh: kg(12, 'general-knowledge', 'estimate', 4, 24),
  windKgPerMwh: kg(11, 'general-knowledge', 'estimate', 7, 20),
  solarKgPerMwh: kg(45, 'general-knowledge', 'estimate', 40, 50),
} satisfies Record<string, Figure>;
