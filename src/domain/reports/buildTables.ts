import { AddinError } from '../errors';
import type { FieldId } from '../log/columns';
import { allTables } from './allTables';
import { figuresOfTable } from './published/figuresOfTable';
import { withPublished } from './published/withPublished';
import type { ReportData } from './reportData';
import type { ReportTable } from './reportTable';
import { isProcedureTold, scopedId } from './scope';
import type { Scope } from './scope';
import type { TableDefinition } from './tableDefinition';

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

interface ChosenTable {
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
  for (const { id, definition, scope } of chosenTables(choice)) {
    const missing = missingFields(definition, scope, data);
    const lacks = definition.lacks?.(data) ?? null;
    if (missing.length > 0) leftOut.push({ id, missing });
    else if (lacks !== null) leftOut.push({ id, missing, lacks });
    else tables.push(builtTable({ id, definition, scope }, data));
  }
  return { tables, leftOut };
}

/** Where no column and no sheet's name tells the procedure, all are taken as statutory; what is corporate cannot be told. */
function needsOf({ needs }: TableDefinition, scope: Scope, data: ReportData): readonly FieldId[] {
  return isProcedureTold(scope, data) ? needs : [...needs, 'procedure'];
}

function builtTable({ id, definition, scope }: ChosenTable, data: ReportData): ReportTable {
  const own = figuresOfTable(id, data);
  return { id, title: definition.title(scope), ...withPublished(definition.build(own, scope), own) };
}

function holdsOthers({ records }: ReportData): boolean {
  return records.some(({ timescales }) => timescales === null);
}

/** Of fields of which any one would do, the first is named. */
function missingFields(definition: TableDefinition, scope: Scope, data: ReportData): readonly FieldId[] {
  const { needsOneOf = [] } = definition;
  // A sheet's name tells the type of record too.
  const has = (field: FieldId) => data.fields.has(field) || (field === 'recordType' && holdsOthers(data));
  const missing = needsOf(definition, scope, data).filter((field) => !has(field));
  return needsOneOf.some(has) ? missing : [...missing, ...needsOneOf.slice(0, 1)];
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
function everyTable(): readonly ChosenTable[] {
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
