/** A requirement set a member belongs to: `['ExcelApi', '1.7']`. */
export type RequirementTag = readonly [set: string, version: string];

export interface ScalarMeta {
  /** The name on the wire: "Name" for `name`. */
  readonly server: string;
  readonly writable: boolean;
  readonly since?: RequirementTag;
}

export interface NavigationMeta {
  readonly server: string;
  readonly type: string;
  readonly since?: RequirementTag;
}

export interface MethodMeta {
  readonly server: string;
  /** The type of the object it gives; null when it gives a value or nothing. */
  readonly returns: string | null;
  readonly since?: RequirementTag;
}

/** What Office.js says of one of its types. Members are under their JavaScript names. */
export interface TypeMeta {
  readonly scalars: Readonly<Record<string, ScalarMeta>>;
  readonly navigations: Readonly<Record<string, NavigationMeta>>;
  readonly methods: Readonly<Record<string, MethodMeta>>;
  /** The type of a collection's items; null for what is not a collection. */
  readonly itemType: string | null;
  /** What `getItem` (an indexer on the wire) gives. */
  readonly indexer: string | null;
}

/** The shape of Microsoft's object model, derived from the installed office.js and never kept in the repository. */
export interface OfficeMeta {
  /** Of `@microsoft/office-js`. */
  readonly version: string;
  readonly types: Readonly<Record<string, TypeMeta>>;
  /** The values of each enumeration: `ChartType -> ["Invalid", "ColumnClustered", …]`. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** Whether version `a` ("1.13") is at least version `b`. */
export function atLeast(a: string, b: string): boolean {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA !== majorB ? majorA > majorB : minorA >= minorB;
}
