import { BackSide, DoubleSide, FrontSide, MeshStandardMaterial } from 'three';
import { expect, it } from 'vitest';
import { CAPS, SectionCaps } from '../../src/scene/section/section-caps.ts';

const programOf = ({ side, defines }: MeshStandardMaterial) => ({ side, defines: { ...defines } });

it('fills cut bodies by programs of their own, which are gone again with the section', () => {
  const caps = new SectionCaps();
  const material = caps.add(new MeshStandardMaterial());
  const plain = programOf(material);
  expect(plain.side).toBe(FrontSide);
  caps.show(true);
  expect(programOf(material)).toEqual({ side: DoubleSide, defines: { ...plain.defines, [CAPS]: '' } });
  // The sun sees a body as before: from both sides it would shade itself.
  expect(material.shadowSide).toBe(BackSide);
  const late = caps.add(new MeshStandardMaterial());
  expect(programOf(late)).toEqual(programOf(material));
  caps.show(false);
  expect(programOf(material)).toEqual(plain);
  expect(programOf(late)).toEqual(plain);
});

// Catches programs that are looked up anew with every step of a slider.
it('asks for no other programs while a section moves or while there is none', () => {
  const caps = new SectionCaps();
  const material = caps.add(new MeshStandardMaterial());
  caps.show(false);
  expect(material.version).toBe(0);
  caps.show(true);
  caps.show(true);
  expect(material.version).toBe(1);
});
