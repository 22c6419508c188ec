/** The first of some for which a number is greatest; undefined of none. */
export function greatestBy<Each>(all: readonly Each[], by: (each: Each) => number): Each | undefined {
  let [greatest] = all;
  for (const each of all) if (greatest === undefined || by(each) > by(greatest)) greatest = each;
  return greatest;
}
