import * as z from 'zod';
import { AddinError } from '../domain/errors';
import { firstSetup } from '../domain/setup/firstSetup';
import { planPreset } from '../domain/setup/planPreset';
import type { PresetPlan } from '../domain/setup/planPreset';
import type { PresetChange } from '../domain/setup/presetChange';
import { setupSheetName, setupTables } from '../domain/setup/setupTables';
import type { SetupTableValues } from '../domain/setup/setupTables';
import { timescalePresets } from '../domain/timescales/timescalePresets';
import type { PresetId, TimescalePreset } from '../domain/timescales/timescalePresets';
import { changeSetupTables, readSetupTables } from '../excel/changeSetupTables';
import { runInExcel } from '../excel/excelSession';
import { logChoiceShape, parsed } from './buildRequest';
import type { LogChoice } from './buildRequest';
import { makeSetup } from './makeSetup';
import { refuseProtected, tableNeeded } from './writableSetup';

export interface PresetRequest {
  readonly preset: PresetId;
}

/** What a preset would change. */
export interface PresetPreview {
  readonly changes: readonly PresetChange[];
  /** Whether Complaints setup is still to be made: it is, with the preset in it. */
  readonly makesSheet: boolean;
}

export interface ApplyPresetRequest extends PresetRequest {
  /** What the officer was shown. */
  readonly previewed: PresetPreview;
  /** Which sheets are the log: what is recognised of it is written when the sheet is made. */
  readonly log?: LogChoice | undefined;
}

const presetShape = z.object({
  preset: z.string().transform((text, context): TimescalePreset => {
    const preset = timescalePresets.find(({ id }) => id === text);
    if (preset) return preset;
    context.addIssue(`“${text}” is no preset`);
    return z.NEVER;
  }),
});
const applyShape = presetShape.extend({
  previewed: z.custom<PresetPreview>(),
  log: logChoiceShape.default({}),
});

/**
 * Which rows of the timescales a preset would change, and to what. Nothing is written.
 *
 * @throws AddinError when Complaints setup has lost the table or one of its headings
 */
export async function previewTimescalePreset(request: PresetRequest): Promise<PresetPreview> {
  const { preset } = parsed(presetShape, request);
  const { tables } = await runInExcel(readSetupTables);
  return previewOf(tables, preset);
}

/**
 * Puts the timescales of a preset into Complaints setup, which is made on first use. Only the rows that were previewed are
 * changed; when anything fails, the workbook is left as it was.
 *
 * @throws AddinError when the sheet is protected or has lost the table, or the rows are no longer those that were previewed
 */
export async function applyTimescalePreset(request: ApplyPresetRequest): Promise<void> {
  const { preset, previewed, log } = parsed(applyShape, request);
  const known = await runInExcel(readSetupTables);
  refuseProtected(known);
  refuseOther(previewed, previewOf(known.tables, preset));
  if (known.tables.length === 0) return makeSetup(log, (first) => planFor(first, preset).edits);

  await changeSetupTables(known.tables, planFor(known.tables, preset).edits);
}

function previewOf(tables: readonly SetupTableValues[], preset: TimescalePreset): PresetPreview {
  const makesSheet = tables.length === 0;
  const { changes } = planFor(makesSheet ? firstSetup({ regions: [], cases: [] }, []) : tables, preset);
  return { changes, makesSheet };
}

function planFor(tables: readonly SetupTableValues[], preset: TimescalePreset): PresetPlan {
  const headings = setupTables.find(({ name }) => name === 'SetupTimescales')?.headings;
  return planPreset(tableNeeded(tables, 'SetupTimescales', headings), preset);
}

/** The officer, or a colleague, may have changed a timescale since it was shown. */
function refuseOther(previewed: PresetPreview, now: PresetPreview): void {
  if (JSON.stringify(previewed) === JSON.stringify(now)) return;
  throw new AddinError(
    `The timescales on ${setupSheetName} have been changed meanwhile, so they were left as they are; look at what would change again, then try again.`,
  );
}
