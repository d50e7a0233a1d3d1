import { HostError, httpStatus } from './hostError';
import { HostObject } from './hostObject';
import type { Arguments } from './typeBehaviour';
import { loadObject } from './loading';
import type { ObjectModel } from './objectModel';
import {
  actionTypes,
  pathTypes,
  type Action,
  type ArgumentInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { retrieved } from './retrieving';

/** Fails the batch just before the action with this index, earlier ones being applied. */
export interface InjectedFailure {
  readonly actionIndex: number;
  readonly code: string;
  readonly message: string;
}

export interface BatchOptions {
  readonly failure?: InjectedFailure | null;
  /** Whether formulas and PivotTables are brought up to date: not for what leaves the workbook alone. */
  readonly settles?: boolean;
}

/**
 * Runs the actions of one request in order. As Excel does, it stops at the first that fails and keeps what
 * the earlier ones did.
 */
export async function runBatch(
  model: ObjectModel,
  body: RequestBody,
  { failure = null, settles = true }: BatchOptions = {},
): Promise<ResponseBody> {
  const batch = new Batch(model, body);
  const response: ResponseBody = { Results: [], TraceIds: [] };
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (failure && failure.actionIndex === index) throw new HostError(failure.code, failure.message);
      if (settles && !model.session.isSettled && batch.reads(action)) await model.session.settle();
      const value = batch.run(action);
      if (action.ActionType === actionTypes.trace) response.TraceIds.push(action.Id);
      if (value !== undefined) response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      response.Error = { ...described(error), ActionIndex: index };
      break;
    }
  }
  if (!settles) return response;
  try {
    await model.session.settle();
  } catch (error) {
    response.Error ??= { ...described(error), ActionIndex: body.Actions.length - 1 };
  }
  return response;
}

function described(error: unknown): {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
} {
  if (error instanceof HostError) {
    const { code, message, location = '' } = error;
    return { Code: code, Message: message, Location: location, HttpStatusCode: httpStatus(code) };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    Code: 'GeneralException',
    Message: `workbench host: a fault of the host itself. ${text}`,
    Location: '',
    HttpStatusCode: 500,
  };
}

class Batch {
  /** Each path is worked out once: "Worksheets.Add" must not add again when its path is named a second time. */
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly model: ObjectModel,
    private readonly body: RequestBody,
  ) {}

  run(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && this.model.identity(object);
      case actionTypes.query:
        return loadObject(this.model, object, action.QueryInfo ?? {});
      case actionTypes.queryAsJson:
        return retrieved(this.model, object, action.QueryInfo ?? {});
      case actionTypes.method:
        return object && (this.model.call(object, action.Name ?? '', this.args(action.ArgumentInfo)) ?? null);
      case actionTypes.setProperty:
        if (object) this.model.set(object, action.Name ?? '', this.args(action.ArgumentInfo)[0]);
        return undefined;
      default:
        throw this.model.notImplemented(`action ${action.ActionType}`, null);
    }
  }

  /** Whether the action may look at what formulas or PivotTables give. */
  reads(action: Action): boolean {
    const { instantiate, query, queryAsJson, method } = actionTypes;
    if (action.ActionType === instantiate)
      return this.model.session.hasWaiting && this.findsRange(action.ObjectPathId);
    return [query, queryAsJson, method].some((type) => type === action.ActionType);
  }

  /** Where a pivot's ranges are is known once it is computed. */
  private findsRange(id: number): boolean {
    const path = this.body.ObjectPaths[id];
    const name = path?.Name ?? '';
    return path?.ObjectPathType === pathTypes.method && name.startsWith('Get') && !name.startsWith('GetItem');
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.find(id);
    this.resolved.set(id, object);
    return object;
  }

  private find(id: number): HostObject | null {
    const path = this.body.ObjectPaths[id];
    if (!path)
      throw new HostError('GeneralException', `workbench host: the request has no object path ${id}`);
    const name = path.Name ?? '';
    if (path.ObjectPathType === pathTypes.global)
      return this.model.session.object('Workbook', this.model.session.workbook);
    if (path.ObjectPathType === pathTypes.newObject)
      return this.model.session.object(name, this.model.session);
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.reference) return this.referenced(name);

    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === pathTypes.property) return this.model.navigate(parent, name);
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === pathTypes.indexer) return this.model.index(parent, args[0]);
    const result = this.model.call(parent, name, args);
    if (result !== null && !(result instanceof HostObject)) {
      throw this.model.notImplemented(parent.type, `${name} as an object`);
    }
    return result;
  }

  private referenced(id: string): HostObject {
    const object = this.model.session.references.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  private args(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds;
    return values.map((value, index) => this.argument(value, paths?.[index]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path !== 0) return this.resolve(path);
    if (Array.isArray(value) && Array.isArray(path)) {
      return value.map((inner, index) => this.argument(inner, path[index]));
    }
    const marker = value as { _ObjectPathId?: number } | null | undefined;
    return typeof marker === 'object' && marker?._ObjectPathId !== undefined
      ? this.resolve(marker._ObjectPathId)
      : value;
  }
}
