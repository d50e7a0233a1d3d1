import { AddinError } from '../errors';
import { columnOf } from '../log/columns';
import type { FieldId } from '../log/columns';
import { allTables } from './allTables';
import { figuresOfTable } from './published/figuresOfTable';
import { withPublished } from './published/withPublished';
import type { WaitingTable } from './annualReport';
import type { ReportData } from './reportData';
import type { ReportTable } from './reportTable';
import { scopedId } from './scope';
import type { Scope } from './scope';
import type { TableDefinition } from './tableDefinition';
import { withoutTeamsNote } from './withoutTeams';

/** The tables of statutory complaints, every table there is, or those named, in that order. */
export type TableChoice = 'default' | 'all' | readonly string[];

/** A table that the log cannot feed, and the fields it waits for. */
export interface TableLeftOut {
  readonly id: string;
  readonly missing: readonly FieldId[];
  /** What it waits for beside the log's columns, in words. */
  readonly lacks?: string;
}

export interface BuiltTables {
  readonly tables: readonly ReportTable[];
  readonly leftOut: readonly TableLeftOut[];
}

/** A table for whichever complaints it is made for. */
export interface ChosenTable {
  readonly id: string;
  readonly definition: TableDefinition;
  readonly scope: Scope;
}

/**
 * Builds the tables chosen, and names those the log has no columns for.
 *
 * @throws AddinError when a table is named that does not exist
 */
export function buildTables(data: ReportData, choice: TableChoice): BuiltTables {
  const tables: ReportTable[] = [];
  const leftOut: TableLeftOut[] = [];
  const told = toldBy(data);
  for (const { id, definition, scope } of chosenTables(choice)) {
    const missing = missingFields(definition, scope, told);
    const lacks = definition.lacks?.(data) ?? null;
    if (missing.length > 0) leftOut.push({ id, missing });
    else if (lacks !== null) leftOut.push({ id, missing, lacks });
    else tables.push(builtTable({ id, definition, scope }, data));
  }
  return { tables, leftOut };
}

function builtTable({ id, definition, scope }: ChosenTable, data: ReportData): ReportTable {
  const own = figuresOfTable(id, data);
  const built = withPublished(definition.build(own, scope), own);
  const notes = [...built.notes, ...withoutTeamsNote(data)];
  return { id, title: definition.title(scope), ...built, notes };
}

/** In the officer's words. */
export function waitingTable({ id, missing, lacks }: TableLeftOut): WaitingTable {
  const table = everyTable().find((one) => one.id === id);
  const title = table ? table.definition.title(table.scope) : id;
  const fields = missing.map((field) => columnOf(field).label);
  return { id, title, waitsFor: lacks === undefined ? fields : [lacks] };
}

/** What a log tells, by its columns or by the names of its sheets. */
export interface ToldByLog {
  /** Those it has a column for. */
  readonly fields: ReadonlySet<FieldId>;
  /** Whether any record is of the corporate procedure. */
  readonly tellsCorporate: boolean;
  /** Whether any record is no complaint. */
  readonly holdsOthers: boolean;
}

function toldBy({ fields, records }: ReportData): ToldByLog {
  return {
    fields,
    tellsCorporate: records.some(({ case: { procedure } }) => procedure === 'corporate'),
    holdsOthers: records.some(({ timescales }) => timescales === null),
  };
}

/**
 * The fields that a table waits for; of fields of which any one would do, the first is named. Where no column and no
 * sheet's name tells the procedure, all are taken as statutory; what is corporate cannot be told.
 */
export function missingFields(
  { needs, needsOneOf = [] }: TableDefinition,
  scope: Scope,
  { fields, tellsCorporate, holdsOthers }: ToldByLog,
): readonly FieldId[] {
  const isTold = scope !== 'corporate' || fields.has('procedure') || tellsCorporate;
  // A sheet's name tells the type of record too.
  const has = (field: FieldId) => fields.has(field) || (field === 'recordType' && holdsOthers);
  const wanted: readonly FieldId[] = isTold ? needs : [...needs, 'procedure'];
  const missing = wanted.filter((field) => !has(field));
  const hasOne = needsOneOf.length === 0 || needsOneOf.some(has);
  return hasOne ? missing : [...missing, ...needsOneOf.slice(0, 1)];
}

/** The ids of every table: statutory, then `corporate-`, then `all-`. */
export function tableIds(): readonly string[] {
  return everyTable().map(({ id }) => id);
}

/** The id of every table by the title it is printed under. */
export function tableIdsByTitle(): ReadonlyMap<string, string> {
  return new Map(everyTable().map(({ id, definition, scope }) => [definition.title(scope), id]));
}

function chosenTables(choice: TableChoice): readonly ChosenTable[] {
  const every = everyTable();
  if (choice === 'all') return every;
  if (choice === 'default') return every.filter(({ scope }) => scope === 'statutory');

  const unknown = choice.filter((name) => !every.some(({ id }) => id === name));
  if (unknown.length > 0) {
    const names = unknown.map((name) => `"${name}"`).join(', ');
    throw new AddinError(
      `There is no table called ${names}; choose from: ${every.map(({ id }) => id).join(', ')}.`,
    );
  }
  return [...new Set(choice)].flatMap((name) => every.filter(({ id }) => id === name));
}

/** Tables that show both procedures at once stand among the statutory ones. */
export function everyTable(): readonly ChosenTable[] {
  const scopes: readonly Scope[] = ['statutory', 'corporate', 'all'];
  return scopes.flatMap((scope) =>
    allTables
      .filter((definition) => scopesOf(definition).includes(scope))
      .map((definition) => ({ id: scopedId(definition.id, scope), definition, scope })),
  );
}

function scopesOf({ scopes }: TableDefinition): readonly Scope[] {
  return scopes.length === 0 ? ['statutory'] : scopes;
}
