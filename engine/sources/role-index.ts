import { roleGroups } from '../lexicon/en/role-groups';
import type { Entity, Role } from './entity';

/** An entity under one of its roles. */
export interface Holder {
  readonly entity: Entity;
  /** Where the role is given: an offset. */
  readonly at: number;
}

/** How many holders of a role are compared: those given last before a place, and those given first after it. */
const BEFORE = 12;
const AFTER = 3;

/** Who has which role, by noun and by group of nouns, in the order of the text. */
export class RoleIndex {
  private readonly holders = new Map<string, Holder[]>();

  /** Adds the roles of all entities, sorted by where they are given. */
  constructor(entities: readonly Entity[]) {
    const all = entities.flatMap((entity) => entity.roles.map((role) => ({ entity, role })));
    all.sort((a, b) => a.role.span.start - b.role.span.start);
    for (const { entity, role } of all) this.add(entity, role);
  }

  /** Adds a role that stands after all roles of its noun so far, or nearly. */
  add(entity: Entity, role: Role): void {
    const keys = [role.head, ...roleGroups(role.head).map((group) => `${group}`)];
    // The Republican: everybody who is called a Republican senator.
    for (const word of role.modifiers) if (word.startsWith('#')) keys.push(word.slice(1));
    for (const key of new Set(keys)) {
      const list = this.holders.get(key);
      if (list) list.push({ entity, at: role.span.start });
      else this.holders.set(key, [{ entity, at: role.span.start }]);
    }
  }

  /** The entities near an offset that have the role named by the noun, or one like it. */
  near(noun: string, offset: number): Set<Entity> {
    const found = new Set<Entity>();
    for (const key of [noun, ...roleGroups(noun).map((group) => `${group}`)]) {
      const list = this.holders.get(key) ?? [];
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle] as Holder).at < offset) low = middle + 1;
        else high = middle;
      }
      for (const { entity } of list.slice(Math.max(0, low - BEFORE), low + AFTER)) found.add(entity);
    }
    return found;
  }
}
