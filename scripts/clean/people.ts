import type { Person } from '../types.ts';
import { verbatim } from './fold.ts';

/** The people with their names in the characters of the source, where they were read from its folded form. */
export function asWritten(people: Person[], source: string): Person[] {
  return people.map((person) => ({
    ...person,
    name: verbatim(source, person.name)?.replace(/\s/gu, '') ?? person.name,
  }));
}
