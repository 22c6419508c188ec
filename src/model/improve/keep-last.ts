/** A function that keeps its last answers, by what it was asked with, compared one by one. */
export function keepLast<Key extends readonly unknown[], Value>(
  reckon: (...key: Key) => Value,
  kept: number,
): (...key: Key) => Value {
  const answers: { readonly key: Key; readonly value: Value }[] = [];
  return (...key) => {
    const at = answers.findIndex(
      (each) => each.key.length === key.length && each.key.every((part, place) => part === key[place]),
    );
    const [found] = at < 0 ? [{ key, value: reckon(...key) }] : answers.splice(at, 1);
    const answer = found ?? { key, value: reckon(...key) };
    answers.unshift(answer);
    answers.length = Math.min(answers.length, kept);
    return answer.value;
  };
}
