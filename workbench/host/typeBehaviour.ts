import type { HostObject } from './hostObject';
import type { Session } from './session';

export interface PropertyBehaviour<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
}

/** What a method is given: its arguments, objects among them as `HostObject`s. */
export type Arguments = readonly unknown[];

/**
 * How one type behaves. Names are the JavaScript ones. Whatever Office.js has and is not here fails by name:
 * nothing is ever silently accepted.
 */
export interface TypeBehaviour<T> {
  readonly type: string;
  /** What identifies it among its collection's items: `{ Id }`, or `{ _Id }` where the type has no id of its own. */
  readonly identity?: (target: T, session: Session) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, PropertyBehaviour<T>>>;
  readonly navigations?: Readonly<Record<string, (target: T, session: Session) => HostObject | null>>;
  /** A method ending in OrNullObject that is not here is its plain fellow, with null for "not found". */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, session: Session) => unknown>>;
  /** Of a collection. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** `getItem(key)`: by id as well as by name. @throws ItemNotFound */
  readonly getItem?: (target: T, key: unknown, session: Session) => HostObject;
}

/** A behaviour whose target's type is put by: the registry holds types of every kind. */
export type AnyBehaviour = TypeBehaviour<never>;

export function defineType<T>(behaviour: TypeBehaviour<T>): AnyBehaviour {
  return behaviour as unknown as AnyBehaviour;
}
