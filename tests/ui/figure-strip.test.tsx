import { describe, expect, it } from 'vitest';
import { EarlierNote } from '../../src/ui/panels/earlier-note.tsx';
import { FigureStrip } from '../../src/ui/panels/figure-strip.tsx';
import { HistoryButtons } from '../../src/ui/panels/history-buttons.tsx';
import { InspectorBody } from '../../src/ui/panels/inspector.tsx';
import { Notices } from '../../src/ui/panels/notices.tsx';
import { attributesOf, campusOf, markupOf, textsOf } from './rendered.tsx';

describe('the strip of figures', () => {
  it('has eight figures, each with its name, number and unit, and says that they are the preset’s', () => {
    const strip = markupOf(campusOf('frontier-2022'), <FigureStrip />);
    expect(textsOf(strip, 'li')).toHaveLength(8);
    const names = attributesOf(strip, 'button', 'aria-label');
    expect(names[0]).toMatch(/^IT power [\d.]+ MW, how it is made$/);
    expect(names[2]).toMatch(/^Accelerators 37,632, how it is made$/);
    expect(names[7]).toMatch(/^Capital cost \$[\d.]+ [BM], how it is made$/);
    expect(textsOf(strip, 'p').at(-1)).toBe('As the preset has it');
  });

  it('says with what its figures are compared once something differs', () => {
    const strip = markupOf(campusOf('frontier-2022', { 'cooling.supplyTempC': 20 }), <FigureStrip />);
    expect(textsOf(strip, 'p').at(-1)).toMatch(/^Changes vs\. .* preset$/);
  });

  it('says so where its figures are of the earlier parameters, and so does the inspector', () => {
    const campus = campusOf('frontier-2022');
    campus.actions.setParams({ 'cooling.supplyTempC': 20 });
    campus.actions.markFailed('broken');
    const said = 'Of the earlier parameters: the new ones could not be computed.';
    expect(textsOf(markupOf(campus, <FigureStrip />), 'p').at(-1)).toBe(said);
    expect(markupOf(campus, <FigureStrip />)).toContain('data-state="outdated"');
    expect(textsOf(markupOf(campus, <EarlierNote />), 'p')).toEqual([said]);
    expect(markupOf(campus, <InspectorBody />)).toContain(said);
    campus.actions.select('rack-3');
    expect(markupOf(campus, <InspectorBody />)).toContain(said);
  });
});

describe('the inspector', () => {
  it('names what is selected and everything it stands in, from the outside inwards', () => {
    const campus = campusOf('abilene-2026');
    campus.actions.select('rack-0');
    const panel = markupOf(campus, <InspectorBody />);
    expect(textsOf(panel, 'h3')).toEqual(['Building 1 · Hall A · Row 1 · Rack 1']);
    expect(textsOf(panel, 'li')).toEqual(['Campus', 'Building 1', 'Hall A', 'Row 1']);
  });

  it('tells of a rack its own load and its own temperature', () => {
    const campus = campusOf('abilene-2026');
    campus.actions.select('rack-0');
    const { plan } = campus.getState().run;
    const panel = markupOf(campus, <InspectorBody />);
    const facts = new Map(
      textsOf(panel, 'dt').map((label, index) => [label, textsOf(panel, 'dd')[index] ?? ''] as const),
    );
    expect(facts.get('Leaves the rack at')).toBe(`${plan?.things.rack.tempC[0]?.toFixed(1)} °C`);
    expect(facts.get('Load')).toBe(`${Math.round(100 * (plan?.things.rack.load[0] ?? 0))} %`);
  });
});

describe('undo and redo', () => {
  it('say which edit they take back or do again, and rest where there is none', () => {
    const campus = campusOf('frontier-2022');
    campus.actions.forgetHistory();
    const buttons = () => markupOf(campus, <HistoryButtons />);
    expect(attributesOf(buttons(), 'button', 'aria-label')).toEqual(['Undo', 'Redo']);
    expect(attributesOf(buttons(), 'button', 'aria-disabled')).toEqual(['true', 'true']);
    campus.actions.setView({ lens: 'power' });
    expect(attributesOf(buttons(), 'button', 'aria-label')).toEqual(['Undo: Lens', 'Redo']);
    campus.actions.undo();
    expect(attributesOf(buttons(), 'button', 'aria-label')).toEqual(['Undo', 'Redo: Lens']);
    expect(attributesOf(buttons(), 'button', 'aria-disabled')).toEqual(['true', 'false']);
  });
});

describe('a notice', () => {
  it('interrupts for what went wrong, and not for what is only told', () => {
    const campus = campusOf('frontier-2022');
    const problems = [{ where: 'plan', message: 'no room on the site' }];
    campus.actions.notify({ tone: 'error', title: 'Failed', problems });
    campus.actions.notify({ tone: 'info', title: 'Told', problems: [] });
    const notices = markupOf(campus, <Notices />);
    expect(attributesOf(notices, 'div', 'role')).toEqual(['alert', 'status']);
    expect(textsOf(notices, 'li')).toEqual(['plan: no room on the site']);
    expect(attributesOf(notices, 'button', 'aria-label')).toEqual(['Dismiss: Failed', 'Dismiss: Told']);
  });
});
