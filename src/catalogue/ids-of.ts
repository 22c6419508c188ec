/** The public ids of a table of records, in its order. */
export function idsOf<Id extends string>(records: Readonly<Record<Id, unknown>>): readonly Id[] {
  const ids: Id[] = [];
  for (const id in records) ids.push(id);
  return ids;
}
