import { useCallback, useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { applyTimescalePreset, previewTimescalePreset } from '../../actions/timescalePreset';
import type { PresetPreview } from '../../actions/timescalePreset';
import type { TimescalePreset } from '../../domain/timescales/timescalePresets';

export type PresetState =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly preset: TimescalePreset }
  | { readonly kind: 'shown' | 'applying'; readonly preset: TimescalePreset; readonly preview: PresetPreview }
  | { readonly kind: 'applied'; readonly preset: TimescalePreset; readonly preview: PresetPreview }
  | { readonly kind: 'failed'; readonly preset: TimescalePreset; readonly error: unknown };

export interface PresetWork {
  readonly state: PresetState;
  readonly look: (preset: TimescalePreset) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly close: () => void;
}

/**
 * What a preset of timescales would change, and the change once it was seen.
 *
 * @param readAgain brings what the pane shows of the setup and the log up to date
 */
export function useTimescalePreset(choice: LogChoice, readAgain: () => Promise<void>): PresetWork {
  const [state, setState] = useState<PresetState>({ kind: 'none' });

  const look = useCallback(async (preset: TimescalePreset) => {
    setState({ kind: 'looking', preset });
    try {
      const preview = await previewTimescalePreset({ preset: preset.id });
      setState({ kind: 'shown', preset, preview });
    } catch (error) {
      setState({ kind: 'failed', preset, error });
    }
  }, []);
  const apply = useCallback(async () => {
    if (state.kind !== 'shown') return;
    const { preset, preview } = state;
    setState({ kind: 'applying', preset, preview });
    try {
      await applyTimescalePreset({ preset: preset.id, previewed: preview, log: choice });
      setState({ kind: 'applied', preset, preview });
    } catch (error) {
      setState({ kind: 'failed', preset, error });
    }
    void readAgain();
  }, [state, choice, readAgain]);
  const close = useCallback(() => setState({ kind: 'none' }), []);
  return { state, look, apply, close };
}
