import { DOMParser, type Element } from '@xmldom/xmldom';

/** What an element holds, as the standard's schema has it: children in order, "?" at most one, "*" any number, "|" either; its attributes, "!" required. */
export interface ElementModel {
  readonly children?: string;
  readonly attributes?: string;
}

/** By name, or by "parent/name" where the parent decides. */
export type SchemaModels = Readonly<Record<string, ElementModel>>;

/** Every place where a part departs from the schema. Elements without a model are named too, so that nothing goes unchecked. */
export function schemaFaults(xml: string, models: SchemaModels): string[] {
  const faults: string[] = [];
  const document = new DOMParser({
    onError: (level, message) => faults.push(`${level}: ${message}`),
  }).parseFromString(xml, 'text/xml');
  visit(document.documentElement as Element, models, faults);
  return faults;
}

function visit(element: Element, models: SchemaModels, faults: string[]): void {
  const name = element.localName ?? '';
  const parent = element.parentNode?.nodeType === 1 ? (element.parentNode as Element).localName : '';
  const model = models[`${parent}/${name}`] ?? models[name];
  if (!model) {
    faults.push(`<${name}> in <${parent}> has no model`);
    return;
  }
  const children = [...element.childNodes].filter((node) => node.nodeType === 1) as Element[];
  const found = children.map((child) => `${child.localName} `).join('');
  if (!contentPattern(model.children ?? '').test(found)) {
    faults.push(`<${name}> holds "${found.trim()}", not "${model.children ?? ''}"`);
  }
  faults.push(...attributeFaults(element, name, model));
  for (const child of children) visit(child, models, faults);
}

function contentPattern(content: string): RegExp {
  const pattern = content.replace(/([A-Za-z0-9]+)| +/g, (_, name?: string) => (name ? `(?:${name} )` : ''));
  return new RegExp(`^${pattern}$`);
}

function attributeFaults(element: Element, name: string, { attributes = '' }: ElementModel): string[] {
  const allowed = attributes.split(' ').filter((attribute) => attribute !== '');
  const names = [...element.attributes]
    .map((attribute) => attribute.name)
    .filter((attribute) => !/^xmlns/.test(attribute));
  const missing = allowed.filter(
    (attribute) => attribute.endsWith('!') && !names.includes(attribute.slice(0, -1)),
  );
  const unknown = names.filter(
    (attribute) => !allowed.includes(attribute) && !allowed.includes(`${attribute}!`),
  );
  return [
    ...missing.map((attribute) => `<${name}> lacks ${attribute.slice(0, -1)}`),
    ...unknown.map((attribute) => `<${name}> cannot have ${attribute}`),
  ];
}
