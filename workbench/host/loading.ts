import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import type { ObjectModel } from './objectModel';
import type { QueryInfo } from './protocol';

/** What is asked for, as a tree: "format/fill/color" is a branch of three. An empty node asks for all scalars. */
type Wanted = Map<string, Wanted>;

/** Microsoft's own samples load this name when they only want to know whether an object is there. */
const nothingNeeded = 'no-properties-needed';

/** Answers a `load`: the object's properties under the names office.js expects, items under `_Items`. */
export function loadObject(model: ObjectModel, object: HostObject | null, info: QueryInfo): unknown {
  if (!object) return null;
  return loadNode(model, object, wantedFrom(info), info);
}

function wantedFrom(info: QueryInfo): Wanted {
  const root: Wanted = new Map();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let node = root;
    for (const name of path.split('/').map((part) => part.trim())) {
      if (name === '' || name === nothingNeeded) continue;
      const next: Wanted = node.get(name) ?? new Map<string, Wanted>();
      node.set(name, next);
      node = next;
    }
  }
  if (root.size === 0 && !info.Select?.includes(nothingNeeded)) root.set('*', new Map());
  return root;
}

function loadNode(
  model: ObjectModel,
  object: HostObject,
  wanted: Wanted,
  page: QueryInfo = {},
): Record<string, unknown> {
  const answer = model.identity(object);
  const isCollection = model.behaviour(object.type).items !== undefined;
  const own = isCollection ? ownOf(model, object, wanted) : wanted;
  for (const [name, inner] of own) loadMember(model, object, name, inner, answer);
  if (isCollection) addItems(model, object, wanted, page, answer);
  return answer;
}

/** A collection's own properties among what is asked: the rest is asked of its items. */
function ownOf(model: ObjectModel, object: HostObject, wanted: Wanted): Wanted {
  const scalars = model.session.meta.types[object.type]?.scalars ?? {};
  return new Map([...wanted].filter(([name]) => name in scalars));
}

function addItems(
  model: ObjectModel,
  object: HostObject,
  wanted: Wanted,
  page: QueryInfo,
  answer: Record<string, unknown>,
): void {
  const scalars = model.session.meta.types[object.type]?.scalars ?? {};
  const ofItems: Wanted = new Map([...wanted].filter(([name]) => name !== 'items' && !(name in scalars)));
  const underItems = wanted.get('items');
  for (const [name, inner] of underItems ?? []) ofItems.set(name, inner);
  if (underItems?.size === 0) ofItems.set('*', new Map());
  if (ofItems.size === 0) return;

  const skip = page.Skip ?? 0;
  const items = model.behaviour(object.type).items?.(object.target, model.session) ?? [];
  const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  answer['_Items'] = shown.map((item, index) => {
    const loaded = loadNode(model, item, ofItems);
    return 'Id' in loaded || '_Id' in loaded ? loaded : { ...loaded, _Index: skip + index };
  });
}

function loadMember(
  model: ObjectModel,
  object: HostObject,
  name: string,
  inner: Wanted,
  answer: Record<string, unknown>,
): void {
  if (name === '*') return loadAllScalars(model, object, answer);
  const type = model.session.meta.types[object.type];
  const scalarName = matching(type?.scalars, name);
  if (scalarName) {
    model.gate(object.type, scalarName);
    answer[type?.scalars[scalarName]?.server ?? scalarName] = model.get(object, scalarName);
    return;
  }
  const navigationName = matching(type?.navigations, name);
  const server = navigationName ? type?.navigations[navigationName]?.server : undefined;
  if (server === undefined) {
    throw new HostError(
      'InvalidArgument',
      `${object.type} has no property "${name}".`,
      `${object.type}.${name}`,
    );
  }
  const target = model.navigate(object, server);
  answer[server] = target && loadNode(model, target, inner.size > 0 ? inner : new Map([['*', new Map()]]));
}

/** All that this Excel has. What the host lacks is left out, so that reading it fails as "not loaded". */
function loadAllScalars(model: ObjectModel, object: HostObject, answer: Record<string, unknown>): void {
  const behaviour = model.behaviour(object.type);
  for (const [name, scalar] of Object.entries(model.session.meta.types[object.type]?.scalars ?? {})) {
    if (!behaviour.properties?.[name]?.get || !isOffered(model, object.type, name)) continue;
    answer[scalar.server] = model.get(object, name);
  }
}

function isOffered(model: ObjectModel, type: string, name: string): boolean {
  const tag = model.session.requirementSets.tagOf(type, name);
  return tag === null || model.session.requirementSets.has(tag);
}

function matching(members: Readonly<Record<string, unknown>> | undefined, name: string): string | null {
  if (!members) return null;
  if (Object.hasOwn(members, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(members).find((member) => member.toLowerCase() === wanted) ?? null;
}
