import { SHADER } from './short-names.ts';

/** Whether a line goes on in the next; one of the preprocessor, one that may be put in, and the last before another text stay by themselves. */
function goesOn(line: string, next: string): boolean {
  return /[;,{(]$/.test(line) && !line.includes('#') && /^(?!#|\$\{)./.test(next);
}

/** Shader lines without the spaces and naughts that only people read; those of the preprocessor stay as they are. */
export function withoutSpaces(shader: string): string {
  const lines = shader.split('\n').map((line) =>
    line.includes('#')
      ? line.trim()
      : line
          .trim()
          .replace(/ *([=*/,;(){}<>?:[\]]) */g, '$1')
          .replace(/ ([-+]) (?![-+$])/g, '$1')
          .replace(/(?<![\w.}])(\d+)\.(\d+)(?![\w.$])/g, (_, whole: string, part: string) =>
            Number(part) === 0 ? `${whole}.` : `${whole === '0' ? '' : whole}.${part}`,
          ),
  );
  return lines
    .map((line, at) => line + (goesOn(line, lines[at + 1] ?? '#') ? '' : '\n'))
    .join('')
    .slice(0, -1);
}

/** A file of the product whose own shader texts are without spaces and naughts. */
export function withTightShaders(code: string): string {
  return code.replace(SHADER, withoutSpaces);
}
