import type { AnyBehaviour } from '../hostObject';
import { application, runtime } from './application';
import { range } from './range';
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
  customFunctions,
  dynamicRibbon,
} from './services';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';

const behaviours: readonly AnyBehaviour[] = [addinInternalService, application, appRuntimePersistenceService, appRuntimeService, customFunctions, dynamicRibbon, range, runtime, workbook, worksheet, worksheetCollection];

/** How each of Excel's types behaves, by Microsoft's name. */
export const allTypes: ReadonlyMap<string, AnyBehaviour> = new Map(
  behaviours.map((behaviour) => [behaviour.type, behaviour]),
);
