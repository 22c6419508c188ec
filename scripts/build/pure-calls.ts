/** Names that a module gives to functions of its own, be they made by another. */
const OWN = /\b(?:function (\w+)\(|const (\w+) = \w*(?:<[^>]*>)?\()/g;
/** Functions by which modules of facts are made: a figure, the options of a knob, knobs of one group. */
const FACTORIES = ['figure', 'optionsOf', 'gatedNumbers'];

/**
 * A module of facts with every call of its factories marked as free of side effects, so that a bundler may leave out a
 * table that nothing reads. A table made by calls would stay otherwise, since any call may do something.
 */
export function withPureCalls(code: string): string {
  const names = new Set(FACTORIES);
  for (const [, byFunction, byConst] of code.matchAll(OWN)) names.add(byFunction ?? byConst ?? '');
  const calls = new RegExp(
    `(?<![\\w.$'"\`]|function )(${[...names].filter(Boolean).join('|')})(<[^>(]*>)?\\(`,
    'g',
  );
  return code.replace(calls, '/* @__PURE__ */ $1$2(');
}
