import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PresetPreview as Preview } from '../../actions/timescalePreset';
import { missingStarts } from '../../domain/setup/missingStarts';
import type { TimescalePreset } from '../../domain/timescales/timescalePresets';
import { listOf } from '../frame/inWords';
import { useSectionStyles } from '../frame/useSectionStyles';
import { changeInWords, timescalesChanged, whoseInWords } from './presetInWords';

interface Props {
  readonly preset: TimescalePreset;
  readonly preview: Preview;
  /** That no column of the log gives. */
  readonly missingFields: readonly string[];
  readonly isApplying: boolean;
  readonly use: () => void;
  readonly close: () => void;
}

/** What a preset is, and each timescale that it would change: what holds now, and what would. */
export function PresetPreview({ preset, preview, missingFields, isApplying, use, close }: Props) {
  const section = useSectionStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { changes, makesSheet } = preview;
  const missing = missingStarts(preset, changes, missingFields);
  const isSame = changes.length === 0 && !makesSheet;
  return (
    <div className={section.section} role="group" aria-labelledby="preset-title">
      <h3 id="preset-title" className={section.subtitle} tabIndex={-1} ref={heading}>
        {`${preset.name}: ${changes.length === 0 ? 'nothing' : timescalesChanged(changes)} to change`}
      </h3>
      <p className={section.text}>{preset.about}</p>
      {makesSheet && (
        <p className={section.text}>Complaints setup is made first, with these timescales in it.</p>
      )}
      {changes.length === 0 && <p className={section.text}>These timescales are in force already.</p>}
      <ul className={section.bullets}>
        {changes.map((change) => {
          const [now, then] = changeInWords(change);
          return (
            <li key={`${change.name} ${change.how}`}>
              <strong>{change.name}</strong>
              {whoseInWords(change)}
              <div>{`Now: ${now}`}</div>
              <div>{`Then: ${then}`}</div>
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <p className={section.text}>
          {`Your log has no column for ${listOf(missing)}: without it, what counts from there has no due date.`}
        </p>
      )}
      {changes.length > 0 && <p className={section.quiet}>Every other row stays as it is.</p>}
      {isApplying ? (
        <Spinner size="tiny" label="Keeping it on Complaints setup …" labelPosition="after" />
      ) : (
        <div className={section.buttons}>
          {!isSame && (
            <Button appearance="primary" onClick={use}>
              Use these timescales
            </Button>
          )}
          <Button onClick={close}>{isSame ? 'Close' : 'Keep mine'}</Button>
        </div>
      )}
    </div>
  );
}
