import type { MethodMeta, NavigationMeta, OfficeMeta, RequirementTag, ScalarMeta, TypeMeta } from './meta';

const classStart = /\n {4}var (\w+) = \(function \(_super\) \{\n/g;
const classEnd = '\n    }(OfficeExtension.ClientObject));';
const property = /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{([\s\S]*?)\n {8}\}\);/g;
const method = /\w+\.prototype\.(\w+) = function \([^)]*\) \{([\s\S]*?)\n {8}\};/g;
const enumeration = /\(function \(\w+\) \{([^}]*)\}\)\((\w+) = Excel\.\w+ \|\|/g;
const tag = /_throwIfApiNotSupported\("[^"]+", (_defaultApiSetName|"\w+"), "([\d.]+)"/;

/**
 * Derives the object model's shape from the text of Microsoft's readable build, `excel-web-16.00.debug.js`.
 * @param source the file's whole text
 * @param version the version of the package it came from
 */
export function deriveMeta(source: string, version: string): OfficeMeta {
  const text = source.replaceAll('\r\n', '\n');
  const excel = text.slice(text.indexOf('var _hostName = "Excel";'));
  const types: Record<string, TypeMeta> = {};
  for (const match of excel.matchAll(classStart)) {
    const from = match.index + match[0].length;
    types[match[1] as string] = typeFrom(excel.slice(from, excel.indexOf(classEnd, from)));
  }
  return { version, types, enums: enumsFrom(excel) };
}

function typeFrom(body: string): TypeMeta {
  const properties = new Map(
    [...body.matchAll(property)].map((match) => [match[1] as string, match[2] as string]),
  );
  return {
    scalars: scalarsFrom(properties),
    navigations: navigationsFrom(properties),
    methods: methodsFrom(body),
    itemType: /_createChildItemObject\(Excel\.(\w+),/.exec(body)?.[1] ?? null,
    indexer: /_createIndexerObject\(Excel\.(\w+),/.exec(body)?.[1] ?? null,
  };
}

function scalarsFrom(properties: ReadonlyMap<string, string>): Record<string, ScalarMeta> {
  const names = listIn<string>(properties.get('_scalarPropertyNames'));
  const servers = listIn<string>(properties.get('_scalarPropertyOriginalNames'));
  const writable = listIn<boolean>(properties.get('_scalarPropertyUpdateable'));
  const scalars: Record<string, ScalarMeta> = {};
  names.forEach((name, index) => {
    const server = servers[index] ?? name;
    scalars[name] = { server, writable: writable[index] ?? false, ...since(properties.get(name)) };
  });
  return scalars;
}

function navigationsFrom(properties: ReadonlyMap<string, string>): Record<string, NavigationMeta> {
  const navigations: Record<string, NavigationMeta> = {};
  for (const [name, body] of properties) {
    const created = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(body);
    if (!created) continue;
    navigations[name] = { server: created[2] as string, type: created[1] as string, ...since(body) };
  }
  return navigations;
}

function methodsFrom(body: string): Record<string, MethodMeta> {
  const methods: Record<string, MethodMeta> = {};
  for (const [, name, text] of body.matchAll(method)) {
    const created = /_createMethodObject\((?:Excel\.)?(\w+), this, "(\w+)"/.exec(text as string);
    const invoked = /_invokeMethod\(this, "(\w+)"/.exec(text as string);
    const server = created?.[2] ?? invoked?.[1];
    if (!name || !server) continue;
    methods[name] = { server, returns: created?.[1] ?? null, ...since(text) };
  }
  return methods;
}

function since(body: string | undefined): { since?: RequirementTag } {
  const match = tag.exec(body ?? '');
  if (!match) return {};
  const set = match[1] === '_defaultApiSetName' ? 'ExcelApi' : (match[1] as string).slice(1, -1);
  return { since: [set, match[2] as string] };
}

function listIn<T>(body: string | undefined): T[] {
  const list = /return (\[[\s\S]*?\]);/.exec(body ?? '')?.[1];
  return list ? (JSON.parse(list) as T[]) : [];
}

function enumsFrom(excel: string): Record<string, string[]> {
  const enums: Record<string, string[]> = {};
  for (const [, body, name] of excel.matchAll(enumeration)) {
    enums[name as string] = [...(body as string).matchAll(/= "([^"]*)";/g)].map(
      (match) => match[1] as string,
    );
  }
  return enums;
}
