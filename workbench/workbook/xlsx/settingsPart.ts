import { xmlDeclaration } from '../markup';
import type { Workbook } from '../workbook';
import type { OpcPackage } from './opcPackage';
import { appendTo, attributes, child, childrenOf, escapeAttribute, parseXml, splice } from './xml';

/**
 * Where Excel keeps an add-in's `workbook.settings`: in the part that names the add-in ("web extension"), one property
 * a setting, its value as JSON.
 */
const panesKind = 'webextensiontaskpanes';
const panesRelationship = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const extensionRelationship = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const panesType = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const extensionType = 'application/vnd.ms-office.webextension+xml';

/** The id to save under when none is given: this project's own. */
const ownId = 'complaints-toolkit';

export function readSettings(workbook: Workbook, opc: OpcPackage, addinId: string | undefined): void {
  const found = findExtension(opc, addinId ?? ownId);
  if (!found) return;
  for (const { attributes: property } of childrenOf(child(parseXml(found.text), 'properties'), 'property')) {
    workbook.settings.set(property['name'] ?? '', parsed(property['value'] ?? ''));
  }
}

export function writeSettings(workbook: Workbook, opc: OpcPackage, addinId: string | undefined): void {
  const properties = [...workbook.settings]
    .map(
      ([name, value]) =>
        `<we:property${attributes({ name })} value="${escapeAttribute(JSON.stringify(value))}"/>`,
    )
    .join('');
  const found = findExtension(opc, addinId ?? ownId);
  if (found) {
    opc.set(found.part, withProperties(found.text, properties));
    return;
  }
  if (workbook.settings.size > 0) addExtension(opc, addinId ?? ownId, properties);
}

function withProperties(text: string, properties: string): string {
  const root = parseXml(text);
  const old = child(root, 'properties');
  const prefix = /^<([\w.-]+:)?/.exec(text.slice(root.start))?.[1] ?? '';
  const written = properties.replaceAll('<we:', `<${prefix}`);
  const whole = `<${prefix}properties>${written}</${prefix}properties>`;
  if (old) return splice(text, [{ start: old.start, end: old.end, text: whole }]);
  const after = child(root, 'alternateReferences') ?? child(root, 'reference');
  return splice(text, [
    after ? { start: after.end, end: after.end, text: whole } : appendTo(text, root, whole),
  ]);
}

function addExtension(opc: OpcPackage, addinId: string, properties: string): void {
  const part = opc.freeName('xl/webextensions/webextension', '.xml');
  const known = opc.relationships('').find(({ kind }) => kind === panesKind)?.target;
  const panes = known ?? 'xl/webextensions/taskpanes.xml';
  opc.add(
    part,
    `${xmlDeclaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"` +
      `${attributes({ id: `{${addinId}}` })}><we:reference${attributes({ id: addinId, version: '1.0.0.0', store: 'developer', storeType: 'Registry' })}/>` +
      `<we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/>` +
      '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>',
    extensionType,
  );
  if (!known) {
    opc.add(
      panes,
      `${xmlDeclaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"></wetp:taskpanes>`,
      panesType,
    );
    opc.relate('', panesRelationship, panes);
  }
  const id = opc.relate(panes, extensionRelationship, part);
  const text = opc.text(panes) ?? '';
  // Not visible: the pane does not open by itself when the workbook does.
  const pane =
    '<wetp:taskpane xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref' +
    ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/></wetp:taskpane>`;
  opc.set(panes, splice(text, [appendTo(text, parseXml(text), pane)]));
}

function findExtension(opc: OpcPackage, addinId: string): { part: string; text: string } | null {
  const panes = opc.relationships('').find(({ kind }) => kind === panesKind);
  for (const { kind, target } of panes ? opc.relationships(panes.target) : []) {
    const text = kind === 'webextension' ? opc.text(target) : null;
    const reference = text === null ? undefined : child(parseXml(text), 'reference');
    if (text !== null && reference?.attributes['id']?.toLowerCase() === addinId.toLowerCase())
      return { part: target, text };
  }
  return null;
}

/** Text that is not JSON is a setting that some other version wrote as plain text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
