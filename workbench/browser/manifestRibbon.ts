/** A button of the ribbon, as the manifest declares it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Of 32 pixels, where this page's server has it. */
  readonly icon: string;
  /** The function it runs; null: it opens the pane. */
  readonly functionName: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** The tab that manifest.xml gives Excel. @throws Error when the manifest has none */
export function manifestRibbon(manifest: Document): RibbonTab {
  const [tab] = all(manifest.documentElement, 'CustomTab');
  if (!tab) throw new Error('manifest.xml has no tab for the ribbon.');
  return {
    label: textOf(manifest, child(tab, 'Label')),
    groups: all(tab, 'Group').map((one) => group(manifest, one)),
  };
}

function group(manifest: Document, element: Element): RibbonGroup {
  return {
    label: textOf(manifest, child(element, 'Label')),
    buttons: all(element, 'Control').map((one) => button(manifest, one)),
  };
}

function button(manifest: Document, control: Element): RibbonButton {
  const [tip] = all(control, 'Description');
  const icon = all(control, 'Image').find((image) => image.getAttribute('size') === '32');
  const [functionName] = all(control, 'FunctionName');
  return {
    id: control.getAttribute('id') ?? '',
    label: textOf(manifest, child(control, 'Label')),
    tip: textOf(manifest, tip),
    icon: served(manifest, textOf(manifest, icon)),
    functionName: functionName?.textContent ?? null,
  };
}

/** The manifest names where the add-in is hosted; here the same files are at the top of this page's own address. */
function served(manifest: Document, address: string): string {
  const page = all(manifest.documentElement, 'SourceLocation')[0]?.getAttribute('DefaultValue') ?? '';
  return `/${address.slice(new URL('.', page).href.length)}`;
}

/** What the resource holds that an element names. */
function textOf(manifest: Document, element: Element | undefined): string {
  const id = element?.getAttribute('resid');
  const resources = ['Image', 'Url', 'String'].flatMap((name) => all(manifest.documentElement, name));
  const found = resources.find((resource) => id !== null && resource.getAttribute('id') === id);
  return found?.getAttribute('DefaultValue') ?? '';
}

function child(element: Element, name: string): Element | undefined {
  return all(element, name).find((found) => found.parentNode === element);
}

function all(within: Element, name: string): Element[] {
  return Array.from(within.getElementsByTagNameNS('*', name));
}
