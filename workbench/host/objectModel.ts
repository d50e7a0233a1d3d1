import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import type { AnyBehaviour, Arguments, TypeBehaviour } from './typeBehaviour';
import type { Session } from './session';

/** Office.js sends these two under names it uses for nothing else. */
const aliases: Readonly<Record<string, string>> = { Gridlines: 'showGridlines', Headings: 'showHeadings' };

const suffix = 'OrNullObject';

type MethodBehaviour = NonNullable<TypeBehaviour<unknown>['methods']>[string];

/** Does to Excel's objects what an add-in asks by name: the rules every type shares. */
export class ObjectModel {
  private readonly names = new Map<string, Map<string, string>>();

  constructor(
    readonly session: Session,
    private readonly behaviours: ReadonlyMap<string, AnyBehaviour>,
  ) {}

  behaviour(type: string): TypeBehaviour<unknown> {
    const found = this.behaviours.get(type);
    if (!found) throw this.notImplemented(type, null);
    return found as unknown as TypeBehaviour<unknown>;
  }

  /** What office.js needs to find the object again. */
  identity(object: HostObject): Record<string, unknown> {
    const reference = object.referenceId === null ? {} : { _ReferenceId: object.referenceId };
    return { ...this.behaviour(object.type).identity?.(object.target, this.session), ...reference };
  }

  navigate(object: HostObject, server: string): HostObject | null {
    const name = this.localName(object.type, server);
    this.gate(object.type, name);
    const navigation = this.behaviour(object.type).navigations?.[name];
    if (!navigation) throw this.notImplemented(object.type, name);
    return this.within(object.type, name, () => navigation(object.target, this.session));
  }

  index(object: HostObject, key: unknown): HostObject {
    const getItem = this.behaviour(object.type).getItem;
    if (!getItem) throw this.notImplemented(object.type, 'getItem');
    return this.within(object.type, 'getItem', () => getItem(object.target, key, this.session));
  }

  call(object: HostObject, server: string, args: Arguments): unknown {
    if (server === '_KeepReference') return void this.session.references.keep(object);
    const name = this.localName(object.type, server);
    this.gate(object.type, name);
    return this.within(object.type, name, () => this.invoke(object, name, args));
  }

  set(object: HostObject, server: string, value: unknown): void {
    const name = this.localName(object.type, server);
    this.gate(object.type, name);
    const set = this.behaviour(object.type).properties?.[name]?.set;
    if (!set) throw this.notImplemented(object.type, name);
    this.within(object.type, name, () => set(object.target, value, this.session));
  }

  get(object: HostObject, name: string): unknown {
    const get = this.behaviour(object.type).properties?.[name]?.get;
    if (!get) throw this.notImplemented(object.type, name);
    return this.within(object.type, name, () => get(object.target, this.session));
  }

  /** @throws ApiNotFound when the add-in's manifest does not ask for the set the member belongs to */
  gate(type: string, name: string): void {
    if (this.session.requirementSets.use(type, name)) return;
    const tag = this.session.requirementSets.tagOf(type, name);
    const needs = tag ? `${tag[0]} ${tag[1]}` : 'another requirement set';
    throw new HostError(
      'ApiNotFound',
      `${type}.${name} needs ${needs}, which this Excel does not offer and the manifest does not ask for.`,
      `${type}.${name}`,
    );
  }

  /** The JavaScript name of what office.js calls `server` on the wire. */
  localName(type: string, server: string): string {
    const alias = aliases[server];
    if (alias) return alias;
    let names = this.names.get(type);
    if (!names) {
      names = this.namesOf(type);
      this.names.set(type, names);
    }
    return names.get(server) ?? server.charAt(0).toLowerCase() + server.slice(1);
  }

  notImplemented(type: string, name: string | null): HostError {
    const member = name === null ? type : `${type}.${name}`;
    this.session.missing.add(member);
    return new HostError('ApiNotFound', `workbench host: ${member} is not implemented`, member);
  }

  private invoke(object: HostObject, name: string, args: Arguments): unknown {
    const behaviour = this.behaviour(object.type);
    const own = behaviour.methods?.[name] ?? this.shared(behaviour, name);
    if (own) return own(object.target, args, this.session);
    if (!name.endsWith(suffix)) throw this.notImplemented(object.type, name);
    try {
      return this.invoke(object, name.slice(0, -suffix.length), args);
    } catch (error) {
      if (error instanceof HostError && error.code === 'ItemNotFound') return null;
      throw error;
    }
  }

  /** What every collection can do. */
  private shared(behaviour: TypeBehaviour<unknown>, name: string): MethodBehaviour | undefined {
    const { items, getItem } = behaviour;
    if (name === 'getItem' && getItem) return (target, args, session) => getItem(target, args[0], session);
    if (!items) return undefined;
    if (name === 'getCount') return (target, _args, session) => items(target, session).length;
    if (name !== 'getItemAt') return undefined;
    return (target, args, session) => {
      const item = items(target, session)[args[0] as number];
      if (!item) throw new HostError('InvalidArgument');
      return item;
    };
  }

  private namesOf(type: string): Map<string, string> {
    const known = this.session.meta.types[type];
    const names = new Map<string, string>();
    if (!known) return names;
    for (const members of [known.methods, known.navigations, known.scalars]) {
      for (const [name, member] of Object.entries(members)) names.set(member.server, name);
    }
    return names;
  }

  private within<T>(type: string, name: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw error.location ? error : new HostError(error.code, error.message, `${type}.${name}`);
    }
  }
}
