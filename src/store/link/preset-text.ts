import { PRESETS, presetOf } from '../../params/presets.ts';

/** What chats and mail put into a link, none of which is ever meant: zero-width marks, soft hyphens. */
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\u00ad\ufeff]/g;

/** Undoes percent-encoding, also where it was done twice or three times. What cannot be undone stays. */
export function decodePercent(text: string): string {
  let decoded = text;
  for (let turn = 0; turn < 3 && /%[0-9a-f]{2}/i.test(decoded); turn += 1) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return decoded.replaceAll(/%[0-7][0-9a-f]/gi, (code) => decodeURIComponent(code));
    }
  }
  return decoded;
}

/** The text without marks that nobody sees. */
export function withoutInvisible(text: string): string {
  return text.replaceAll(INVISIBLE, '');
}

/** The preset that a text means: its id in any case, with whatever chats, mail and hands put around it. */
export function presetIdMeant(asked: string): string | undefined {
  const text = withoutInvisible(decodePercent(asked))
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    // Mail that is encoded as quoted-printable writes the equals sign before the id as =3D.
    .replace(/^3d(?=[a-z])/, '');
  const [run = ''] = text.replace(/^[^a-z0-9]+/, '').match(/^[a-z0-9-]+/) ?? [];
  const tidy = run.replace(/-+$/, '');
  if (presetOf(tidy) !== undefined) return tidy;
  const spaced = text
    .trim()
    .replaceAll(/[\s_+]+/g, '-')
    .replaceAll(/[^a-z0-9-]/g, '')
    .replaceAll(/^-+|-+$/g, '');
  return PRESETS.find(({ id }) => id === spaced)?.id;
}
