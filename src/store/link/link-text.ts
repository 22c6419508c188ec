import { decodePercent, withoutInvisible } from './preset-text.ts';

/** 1: what differs from the preset. 2: every value, packed against a dictionary, with a check sum. */
export type LinkVersion = 'v1' | 'v2';

export function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes of base64url letters; a last letter that stands for no whole byte is left out. */
export function fromBase64Url(letters: string): Uint8Array {
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

export type TidyFragment =
  | { readonly kind: 'empty' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'link'; readonly version: LinkVersion; readonly letters: string };

/**
 * The part of a fragment that a link is made of. Line breaks, blanks and invisible marks inside are taken out; what
 * stands before the version or behind the last letter is no part of it.
 */
export function tidyFragment(fragment: string): TidyFragment {
  // Mail in quoted-printable breaks a line with an equals sign, which no link holds.
  const text = withoutInvisible(decodePercent(fragment)).replaceAll(/[\s=]+/g, '');
  if (text.replace(/^#+/, '') === '') return { kind: 'empty' };
  const found = /(?:^|[^\w-])[vV](\d{1,9})\.([\w-]*)/.exec(text);
  if (found === null) return { kind: 'foreign' };
  const [, number = '', letters = ''] = found;
  if (number === '1' || number === '2') return { kind: 'link', version: `v${number}`, letters };
  return Number(number) > 2 ? { kind: 'newer', version: `v${number}` } : { kind: 'foreign' };
}
