import type { BuiltIn } from '../scope';
import { arithmetic } from './arithmetic';
import { arrays, arrayText } from './arrays';
import { choosing } from './choosing';
import { criteriaFunctions } from './criteria';
import { dates } from './dates';
import { formulaJsFunctions } from './formulaJs';
import { information } from './information';
import { lookup } from './lookup';
import { naming } from './naming';
import { statistics } from './statistics';
import { text } from './text';
import { workingDays } from './workingDays';

/** Excel's own functions, by their names in capitals. */
export const builtIns: ReadonlyMap<string, BuiltIn> = new Map(
  [
    formulaJsFunctions,
    arithmetic,
    arrays,
    arrayText,
    choosing,
    criteriaFunctions,
    dates,
    information,
    lookup,
    naming,
    statistics,
    text,
    workingDays,
  ].flatMap((functions) => Object.entries(functions)),
);
