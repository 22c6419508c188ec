import type { TalkPen } from '../../store/talk-types.ts';
import type { InkLine, PenPlace, PenTrail } from '../../story/pen-trail.ts';

/** Sizes go by the height of the picture, shares of it. */
const DOT = 0.011;
const LIGHT = 0.17;
const STROKE = 0.006;
/** Where the light stands before it is pointed anywhere. */
const BEGIN: PenPlace = { x: 0.5, y: 0.4 };
const LASER = '255, 45, 45';
const INK = '#ffd21f';
const DARK = 'rgb(4 7 14 / 0.78)';

type Pen2d = CanvasRenderingContext2D;

/** Draws what the speaker shows at a time: light first, then ink, then the dot. */
export function drawPen(pen: Pen2d, tool: TalkPen, trail: PenTrail, nowMs: number): void {
  const { width, height } = pen.canvas;
  pen.clearRect(0, 0, width, height);
  if (tool === 'spotlight') drawLight(pen, trail.lastPlace() ?? BEGIN);
  for (const line of trail.ink(nowMs)) drawLine(pen, line);
  const dot = trail.dot(nowMs);
  if (tool === 'laser' && dot !== null) drawDot(pen, dot, dot.left);
}

/** The picture in the dark, but for a round of light. */
function drawLight(pen: Pen2d, place: PenPlace): void {
  const { width, height } = pen.canvas;
  pen.fillStyle = DARK;
  pen.fillRect(0, 0, width, height);
  const [x, y, radius] = [place.x * width, place.y * height, LIGHT * height];
  const edge = pen.createRadialGradient(x, y, 0.85 * radius, x, y, radius);
  edge.addColorStop(0, 'rgb(0 0 0 / 1)');
  edge.addColorStop(1, 'rgb(0 0 0 / 0)');
  pen.globalCompositeOperation = 'destination-out';
  pen.fillStyle = edge;
  pen.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
  pen.globalCompositeOperation = 'source-over';
}

/** Through the middles between places, so that a quick hand draws no corners. */
function drawLine(pen: Pen2d, { places, left }: InkLine): void {
  const { width, height } = pen.canvas;
  const [first, ...rest] = places;
  if (first === undefined) return;
  pen.beginPath();
  pen.moveTo(first.x * width, first.y * height);
  let before = first;
  for (const place of rest) {
    const [midX, midY] = [(before.x + place.x) / 2, (before.y + place.y) / 2];
    pen.quadraticCurveTo(before.x * width, before.y * height, midX * width, midY * height);
    before = place;
  }
  pen.lineTo(before.x * width, before.y * height);
  pen.globalAlpha = left;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = 'rgb(11 18 32 / 0.7)';
  pen.lineWidth = 1.7 * STROKE * height;
  pen.stroke();
  pen.strokeStyle = INK;
  pen.lineWidth = STROKE * height;
  pen.stroke();
  pen.globalAlpha = 1;
}

function drawDot(pen: Pen2d, place: PenPlace, left: number): void {
  const { width, height } = pen.canvas;
  const [x, y, radius] = [place.x * width, place.y * height, DOT * height];
  const glow = pen.createRadialGradient(x, y, 0, x, y, 2.4 * radius);
  glow.addColorStop(0, `rgba(${LASER}, ${0.9 * left})`);
  glow.addColorStop(0.35, `rgba(${LASER}, ${0.8 * left})`);
  glow.addColorStop(1, `rgba(${LASER}, 0)`);
  pen.fillStyle = glow;
  pen.beginPath();
  pen.arc(x, y, 2.4 * radius, 0, 2 * Math.PI);
  pen.fill();
  pen.fillStyle = `rgba(255, 235, 235, ${left})`;
  pen.beginPath();
  pen.arc(x, y, 0.45 * radius, 0, 2 * Math.PI);
  pen.fill();
}
