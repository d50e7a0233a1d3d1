import { atLeast, type OfficeMeta, type RequirementTag } from './meta';

/** The floor of the add-in's manifest. */
export const manifestFloor: Readonly<Record<string, string>> = { ExcelApi: '1.13', SharedRuntime: '1.1' };

/** What every host that has the floor gives beside it, and office.js itself needs. */
export const platformSets: Readonly<Record<string, string>> = {
  AddinCommands: '1.3',
  CustomFunctions: '1.4',
  CustomFunctionsRuntime: '1.4',
  DialogApi: '1.2',
  DocumentEvents: '1.1',
  ImageCoercion: '1.1',
  KeyboardShortcuts: '1.1',
  OfficeRuntime: '1.0',
  RibbonApi: '1.1',
  RichApiRuntime: '1.2',
  Selection: '1.1',
  Settings: '1.1',
};

/**
 * Which members the add-in may use. Office.js's web build does not check this itself, so an add-in that asks for more
 * than its manifest declares would only fail at an officer's desk; here it fails at once.
 */
export class RequirementSets {
  /** The least that what was used so far asks for. */
  readonly used = new Map<string, string>();

  constructor(
    private readonly meta: OfficeMeta,
    /** The highest version of each set this Excel has. */
    readonly offered: Readonly<Record<string, string>> = manifestFloor,
  ) {}

  has(tag: RequirementTag): boolean {
    const version = this.offered[tag[0]];
    return version !== undefined && atLeast(version, tag[1]);
  }

  /** The tag of the first of `type`'s members by this name; null when Microsoft gives it none (it came with its type). */
  tagOf(type: string, member: string): RequirementTag | null {
    const known = this.meta.types[type];
    const found = known?.scalars[member] ?? known?.navigations[member] ?? known?.methods[member];
    return found?.since ?? null;
  }

  /** Notes the use of a member and says whether this Excel has it. */
  use(type: string, member: string): boolean {
    const tag = this.tagOf(type, member) ?? (['ExcelApi', '1.1'] as const);
    const [set, version] = tag;
    const used = this.used.get(set);
    if (used === undefined || !atLeast(used, version)) this.used.set(set, version);
    return this.has(tag) || (set === 'ExcelApi' && version === '1.1');
  }
}
