import * as z from 'zod';
import { AddinError } from '../errors';
import { usualRule } from '../reports/disclosure/disclosureRule';
import type { DisclosureRule, SuppressionMethod } from '../reports/disclosure/disclosureRule';
import { setupSheetName } from './setupTables';

/** The settings of the publishable copy, as the table SetupReport has them. */
export const thresholdSetting = 'Suppression threshold';
export const methodSetting = 'Suppression rule';

/** The rules by the names that the officer chooses from. */
export const methodNames: Readonly<Record<SuppressionMethod, string>> = {
  protect: 'Always protect',
  dfe: 'DfE 2008',
};

const mostThreshold = 20;
const thresholdMessage = `must be a whole number from 1 to ${mostThreshold}`;
const methodMessage = `must be ${Object.values(methodNames).join(' or ')}`;

export const thresholdShape = z.coerce
  .number(thresholdMessage)
  .int(thresholdMessage)
  .min(1, thresholdMessage)
  .max(mostThreshold, thresholdMessage);

/** What is asked for beside the settings. */
export interface DisclosureAsked {
  readonly threshold?: number | undefined;
  readonly rule?: SuppressionMethod | undefined;
}

/**
 * The rule of the publishable copy: as asked for, else as Complaints setup has it, else the usual one. The Department's
 * rule has a threshold of its own.
 *
 * @throws AddinError when a setting cannot be read: a copy by another rule than the officer's could tell too much
 */
export function disclosureRule(
  settings: ReadonlyMap<string, string | number>,
  asked: DisclosureAsked,
): DisclosureRule {
  const method = asked.rule ?? readMethod(settings) ?? usualRule.method;
  if (method === 'dfe') return { ...usualRule, method };

  return { method, threshold: asked.threshold ?? readThreshold(settings) ?? usualRule.threshold };
}

function readThreshold(settings: ReadonlyMap<string, string | number>): number | null {
  const value = settingNamed(settings, thresholdSetting);
  if (value === null) return null;

  const read = thresholdShape.safeParse(value);
  if (!read.success) throw unreadable(thresholdSetting, thresholdMessage);
  return read.data;
}

function readMethod(settings: ReadonlyMap<string, string | number>): SuppressionMethod | null {
  const value = settingNamed(settings, methodSetting);
  if (value === null) return null;

  const methods = Object.keys(methodNames) as SuppressionMethod[];
  const method = methods.find((each) => isSame(methodNames[each], String(value)));
  if (!method) throw unreadable(methodSetting, methodMessage);
  return method;
}

function settingNamed(
  settings: ReadonlyMap<string, string | number>,
  wanted: string,
): string | number | null {
  const [, value] = [...settings].find(([name]) => isSame(name, wanted)) ?? [];
  return value === undefined || value === '' ? null : value;
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function unreadable(setting: string, message: string): AddinError {
  return new AddinError(`“${setting}” on ${setupSheetName} ${message}; put it right, then try again.`);
}
