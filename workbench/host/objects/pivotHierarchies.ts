import { defaultCaption } from '../../workbook/pivots/captions';
import type { Aggregation, PivotAxisField, PivotDataField, PivotModel } from '../../workbook/workbook';
import { HostError, invalidArgument, itemNotFound } from '../hostError';
import { HostObject } from '../hostObject';
import { defineType, type PropertyBehaviour } from '../typeBehaviour';
import type { Session } from '../session';
import { enumArgument, textArgument, wholeNumber } from './arguments';
import { pivotChanged } from './pivotRefresh';
import { isAllNumbers, sourceFieldNames } from './pivotSourceFields';

type Axis = 'rowFields' | 'columnFields' | 'filterFields';

interface AxisTarget {
  readonly pivot: PivotModel;
  readonly axis: Axis;
}

/** A field of the source, wherever in the pivot it is used. */
export interface FieldTarget {
  readonly pivot: PivotModel;
  readonly field: string;
}

interface AxisFieldTarget extends FieldTarget {
  readonly axis: Axis;
}

const axes: readonly Axis[] = ['rowFields', 'columnFields', 'filterFields'];

export const pivotHierarchyCollection = defineType<PivotModel>({
  type: 'PivotHierarchyCollection',
  items: (pivot) =>
    sourceFieldNames(pivot).map((field) => new HostObject('PivotHierarchy', { pivot, field })),
  getItem: (pivot, key) => {
    const wanted = String(key).toLowerCase();
    const field = sourceFieldNames(pivot).find((name) => name.toLowerCase() === wanted);
    if (field === undefined) throw itemNotFound();
    return new HostObject('PivotHierarchy', { pivot, field });
  },
});

const fields = (target: FieldTarget): HostObject => new HostObject('PivotFieldCollection', target);

export const pivotHierarchy = defineType<FieldTarget>({
  type: 'PivotHierarchy',
  identity: ({ field }) => ({ Id: field }),
  properties: { id: { get: ({ field }) => field }, name: { get: ({ field }) => field } },
  navigations: { fields },
});

export const rowColumnPivotHierarchyCollection = axisCollection(
  'RowColumnPivotHierarchyCollection',
  'RowColumnPivotHierarchy',
);
export const filterPivotHierarchyCollection = axisCollection(
  'FilterPivotHierarchyCollection',
  'FilterPivotHierarchy',
);
export const rowColumnPivotHierarchy = axisHierarchy('RowColumnPivotHierarchy');
export const filterPivotHierarchy = axisHierarchy('FilterPivotHierarchy');

function axisCollection(type: string, itemType: string) {
  const object = ({ pivot, axis }: AxisTarget, { field }: PivotAxisField): HostObject<AxisFieldTarget> =>
    new HostObject(itemType, { pivot, axis, field });
  return defineType<AxisTarget>({
    type,
    items: (target) => target.pivot[target.axis].map((field) => object(target, field)),
    getItem: (target, key) => {
      const wanted = String(key).toLowerCase();
      const found = target.pivot[target.axis].find(
        ({ field, caption }) => field.toLowerCase() === wanted || caption.toLowerCase() === wanted,
      );
      if (!found) throw itemNotFound();
      return object(target, found);
    },
    methods: {
      add: (target, [hierarchy], session) => object(target, addToAxis(session, target, hierarchy)),
      remove: (target, [hierarchy], session) => {
        const { field } = (hierarchy as HostObject<FieldTarget>).target;
        takeOff(target.pivot, target.axis, field);
        pivotChanged(session, target.pivot);
      },
    },
  });
}

/** A field is on one axis at a time: adding it to another moves it. */
function addToAxis(session: Session, { pivot, axis }: AxisTarget, hierarchy: unknown): PivotAxisField {
  const object = hierarchy as HostObject<FieldTarget> | null;
  if (object?.type !== 'PivotHierarchy') throw invalidArgument();
  const { field } = object.target;
  for (const other of axes) takeOff(pivot, other, field);
  const added: PivotAxisField = {
    field,
    caption: field,
    subtotals: true,
    showAllItems: false,
    sort: null,
    selected: null,
  };
  pivot[axis].push(added);
  pivotChanged(session, pivot);
  return added;
}

function takeOff(pivot: PivotModel, axis: Axis, field: string): void {
  pivot[axis] = pivot[axis].filter((one) => one.field !== field);
}

function axisHierarchy(type: string) {
  return defineType<AxisFieldTarget>({
    type,
    identity: ({ field }) => ({ Id: field }),
    properties: {
      id: { get: ({ field }) => field },
      name: {
        get: (target) => onAxis(target).caption,
        set: (target, value, session) => {
          onAxis(target).caption = textArgument(value);
          pivotChanged(session, target.pivot);
        },
      },
      position: {
        get: (target) => target.pivot[target.axis].indexOf(onAxis(target)),
        set: (target, value, session) => {
          moveTo(target.pivot[target.axis], onAxis(target), wholeNumber(value));
          pivotChanged(session, target.pivot);
        },
      },
    },
    navigations: { fields },
  });
}

function onAxis({ pivot, axis, field }: AxisFieldTarget): PivotAxisField {
  const found = pivot[axis].find((one) => one.field === field);
  if (!found) throw itemNotFound();
  return found;
}

function moveTo<T>(list: T[], item: T, place: number): void {
  if (place < 0 || place >= list.length) throw invalidArgument();
  list.splice(list.indexOf(item), 1);
  list.splice(place, 0, item);
}

interface DataTarget {
  readonly pivot: PivotModel;
  readonly data: PivotDataField;
}

export const dataPivotHierarchyCollection = defineType<PivotModel>({
  type: 'DataPivotHierarchyCollection',
  items: (pivot) => pivot.dataFields.map((data) => new HostObject('DataPivotHierarchy', { pivot, data })),
  getItem: (pivot, key, session) => {
    const wanted = String(key).toLowerCase();
    const data = pivot.dataFields.find(
      (one) => one.caption.toLowerCase() === wanted || session.idOf(one).toLowerCase() === wanted,
    );
    if (!data) throw itemNotFound();
    return new HostObject('DataPivotHierarchy', { pivot, data });
  },
  methods: {
    add: (pivot, [hierarchy], session) => {
      const object = hierarchy as HostObject<FieldTarget> | null;
      if (object?.type !== 'PivotHierarchy') throw invalidArgument();
      const data = newDataField(pivot, object.target.field);
      pivot.dataFields.push(data);
      pivotChanged(session, pivot);
      return new HostObject('DataPivotHierarchy', { pivot, data });
    },
    remove: (pivot, [hierarchy], session) => {
      const { data } = (hierarchy as HostObject<DataTarget>).target;
      pivot.dataFields = pivot.dataFields.filter((one) => one !== data);
      pivotChanged(session, pivot);
    },
  },
});

/** Excel sums a field of numbers and counts any other. */
function newDataField(pivot: PivotModel, field: string): PivotDataField {
  const summarizeBy: Aggregation = isAllNumbers(pivot, field) ? 'Sum' : 'Count';
  return {
    field,
    caption: unusedCaption(pivot, defaultCaption(summarizeBy, field)),
    summarizeBy,
    numberFormat: null,
  };
}

function unusedCaption(pivot: PivotModel, wanted: string): string {
  let caption = wanted;
  for (let number = 2; isCaptionTaken(pivot, caption, null); number++) caption = `${wanted}${number}`;
  return caption;
}

function isCaptionTaken(pivot: PivotModel, caption: string, self: PivotDataField | null): boolean {
  const wanted = caption.toLowerCase();
  return pivot.dataFields.some((one) => one !== self && one.caption.toLowerCase() === wanted);
}

const aggregations: readonly string[] = ['Sum', 'Count', 'Average', 'Max', 'Min', 'Product', 'CountNumbers'];

const dataName: PropertyBehaviour<DataTarget> = {
  get: ({ data }) => data.caption,
  set: ({ pivot, data }, value, session) => {
    const caption = textArgument(value);
    const isField = sourceFieldNames(pivot).some((name) => name.toLowerCase() === caption.toLowerCase());
    if (caption === '' || isField || isCaptionTaken(pivot, caption, data))
      throw invalidArgument('name already in use');
    data.caption = caption;
    pivotChanged(session, pivot);
  },
};

export const dataPivotHierarchy = defineType<DataTarget>({
  type: 'DataPivotHierarchy',
  identity: ({ data }, session) => ({ Id: session.idOf(data) }),
  properties: {
    id: { get: ({ data }, session) => session.idOf(data) },
    name: dataName,
    numberFormat: {
      get: ({ data }) => data.numberFormat ?? 'General',
      set: ({ pivot, data }, value, session) => {
        data.numberFormat = textArgument(value);
        pivotChanged(session, pivot);
      },
    },
    position: {
      get: ({ pivot, data }) => pivot.dataFields.indexOf(data),
      set: ({ pivot, data }, value, session) => {
        moveTo(pivot.dataFields, data, wholeNumber(value));
        pivotChanged(session, pivot);
      },
    },
    summarizeBy: {
      get: ({ data }) => data.summarizeBy,
      set: ({ pivot, data }, value, session) => setAggregation(session, pivot, data, value),
    },
  },
  navigations: {
    field: ({ pivot, data }) => new HostObject('PivotField', { pivot, field: data.field }),
  },
});

/** A caption nobody has changed goes along: "Count of Days" becomes "Average of Days". */
function setAggregation(session: Session, pivot: PivotModel, data: PivotDataField, value: unknown): void {
  const name = enumArgument(session, 'AggregationFunction', value);
  if (!aggregations.includes(name)) {
    throw new HostError(
      'NotImplemented',
      `workbench host: DataPivotHierarchy.summarizeBy "${name}" is not implemented`,
    );
  }
  const isOwnCaption = data.caption === defaultCaption(data.summarizeBy, data.field);
  data.summarizeBy = name as Aggregation;
  if (isOwnCaption) data.caption = unusedCaption(pivot, defaultCaption(data.summarizeBy, data.field));
  pivotChanged(session, pivot);
}
