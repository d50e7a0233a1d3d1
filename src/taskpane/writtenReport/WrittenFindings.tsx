import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedWrittenReport, WrittenFinding } from '../../actions/checkWrittenReport';
import { SeverityMark } from '../check/SeverityMark';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useGoTo } from '../frame/useGoTo';
import { useSectionStyles } from '../frame/useSectionStyles';
import { copiedText, placeOf, saidOf } from './findingText';
import { useCopying } from './useCopying';

const useStyles = makeStyles({
  place: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  finding: { overflowWrap: 'anywhere' },
  sentence: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** What does not agree, each with its place and the right figure; and a button that copies the list. */
export function WrittenFindings({ result }: { readonly result: CheckedWrittenReport }) {
  const section = useSectionStyles();
  const styles = useStyles();
  const { shown, more } = useShown(result.findings, 30);
  const [copying, copy] = useCopying();
  const { place, tables } = result;
  return (
    <section className={section.section} aria-label="What was found">
      <p className={section.text}>
        <strong>{saidOf(result)}</strong>
      </p>
      {tables.length > 0 && (
        <p className={section.quiet}>
          {place ? `Read in ${place.sheet}, ${place.address}: ` : 'Read: '}
          {tables.map(({ name, rows, columns }) => `${name} (${rows} × ${columns})`).join(', ')}.
        </p>
      )}
      <ul className={section.list}>
        {shown.map((finding, index) => (
          <li key={index} className={styles.finding}>
            <SeverityMark severity={finding.severity} />
            <Place finding={finding} place={place} />
            {finding.table === null && <p className={styles.sentence}>{finding.row}</p>}
            <div>{finding.message}</div>
          </li>
        ))}
      </ul>
      <ShowMore more={more} of="findings" />
      {result.findings.length > 0 && (
        <div className={section.buttons}>
          <Button size="small" onClick={() => copy(copiedText(result))}>
            {copying ?? 'Copy the list'}
          </Button>
        </div>
      )}
    </section>
  );
}

interface PlaceProps {
  readonly finding: WrittenFinding;
  readonly place: CheckedWrittenReport['place'];
}

/** In selected cells, a button that goes to the row. */
function Place({ finding, place }: PlaceProps) {
  const styles = useStyles();
  const goTo = useGoTo();
  const words = placeOf(finding, place !== null);
  if (!place) return <div className={styles.place}>{words}</div>;

  const [first = 'A1', last = first] = place.address.split(':');
  const row = `${lettersOf(first)}${finding.line}:${lettersOf(last)}${finding.line}`;
  return (
    <div>
      <Link as="button" className={styles.place} onClick={() => goTo(place.sheet, row)}>
        {words}
      </Link>
    </div>
  );
}

function lettersOf(address: string): string {
  return address.replaceAll(/[^A-Z]/g, '');
}
