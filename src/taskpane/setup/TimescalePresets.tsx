import { Button, Spinner } from '@fluentui/react-components';
import { useRef } from 'react';
import { timescalePresets } from '../../domain/timescales/timescalePresets';
import { useAnnounce } from '../frame/Announcer';
import { Failure } from '../frame/Failure';
import type { LogDesk } from '../frame/useLogDesk';
import { useSectionStyles } from '../frame/useSectionStyles';
import { presetApplied } from './presetInWords';
import { PresetPreview } from './PresetPreview';
import { useTimescalePreset } from './useTimescalePreset';

interface Props {
  readonly desk: LogDesk;
  /** Reads the setup, and what the pane shows of the log, again. */
  readonly readAgain: () => Promise<void>;
}

/** Timescales to be taken as they are: one click shows what would change, and another changes it. */
export function TimescalePresets({ desk, readAgain }: Props) {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const { state, look, apply, close } = useTimescalePreset(desk.choice, readAgain);
  const buttons = useRef(new Map<string, HTMLElement>());
  const isBusy = state.kind === 'looking' || state.kind === 'applying';

  // The preview, and the button that was pressed in it, goes: the focus stays in the section.
  const backToButton = (id: string) => requestAnimationFrame(() => buttons.current.get(id)?.focus());
  const use = async (id: string) => {
    await apply();
    backToButton(id);
  };
  return (
    <section className={section.section} aria-labelledby="presets-title">
      <h2 id="presets-title" className={section.title}>
        Presets of timescales
      </h2>
      <p className={section.text}>Take the timescales of a preset. You see first what would change:</p>
      <div className={section.buttons}>
        {timescalePresets.map((preset) => (
          <Button
            key={preset.id}
            size="small"
            ref={(button: HTMLElement | null) => {
              if (button) buttons.current.set(preset.id, button);
            }}
            disabledFocusable={isBusy}
            onClick={() => void look(preset)}
          >
            {`${preset.name} …`}
          </Button>
        ))}
      </div>
      {state.kind === 'looking' && (
        <Spinner size="tiny" label="Comparing with your timescales …" labelPosition="after" />
      )}
      {(state.kind === 'shown' || state.kind === 'applying') && (
        <PresetPreview
          key={state.preset.id}
          preset={state.preset}
          preview={state.preview}
          missingFields={desk.check?.log.missing ?? []}
          isApplying={state.kind === 'applying'}
          use={() => void use(state.preset.id)}
          close={() => {
            close();
            announce('Closed. Nothing was changed.');
            backToButton(state.preset.id);
          }}
        />
      )}
      <div role="status">
        {state.kind === 'applied' && (
          <p className={section.text}>{presetApplied(state.preset.name, state.preview.changes)}</p>
        )}
      </div>
      {state.kind === 'failed' && <Failure error={state.error} />}
    </section>
  );
}
