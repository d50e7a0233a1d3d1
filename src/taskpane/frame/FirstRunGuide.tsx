import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PageId } from './pages';
import { isGuideSeen, keepGuideSeen } from './rememberedGuide';
import { useSectionStyles } from './useSectionStyles';

interface Step {
  readonly title: string;
  readonly text: string;
  /** The page it speaks of, which is opened beside it. */
  readonly page: PageId;
}

const steps: readonly Step[] = [
  {
    title: 'See how your log was understood',
    text: 'The Log page shows what each heading was taken for. Put right what is wrong, once: it is kept in this workbook.',
    page: 'log',
  },
  {
    title: 'Check it',
    text: 'The Check page finds what would make figures wrong, and takes you to each cell. Nothing of yours is changed unless you choose it.',
    page: 'check',
  },
  {
    title: 'Build the annual report',
    text: 'The Annual report page makes the tables, PivotTables, charts and sentences on sheets of their own, and checks that they agree.',
    page: 'annual-report',
  },
];

const useStyles = makeStyles({
  guide: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: tokens.spacingHorizontalM,
  },
});

/** Three steps for who opens the pane for the first time; they can be skipped, and then stay away. */
export function FirstRunGuide({ open }: { readonly open: (page: PageId) => void }) {
  const section = useSectionStyles();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState<number | null>(() => (isGuideSeen() ? null : 0));
  const [hasMoved, setHasMoved] = useState(false);

  useEffect(() => {
    if (!hasMoved) return;
    // The page that was opened beside it takes the focus first.
    requestAnimationFrame(() => title.current?.focus());
  }, [at, hasMoved]);

  const step = at === null ? undefined : steps[at];
  if (at === null || !step) return null;

  const end = () => {
    keepGuideSeen();
    setAt(null);
    open(step.page);
  };
  const goOn = () => {
    const next = steps[at + 1];
    if (!next) {
      end();
      return;
    }
    open(next.page);
    setHasMoved(true);
    setAt(at + 1);
  };
  const isLast = at === steps.length - 1;
  return (
    <section className={`${section.section} ${styles.guide}`} aria-labelledby="guide-title">
      <h2 id="guide-title" ref={title} tabIndex={-1} className={section.title}>
        {`Step ${at + 1} of ${steps.length}: ${step.title}`}
      </h2>
      <p className={section.text}>{step.text}</p>
      <div className={section.buttons}>
        <Button size="small" appearance="primary" onClick={goOn}>
          {isLast ? 'Done' : 'Next'}
        </Button>
        {!isLast && (
          <Button size="small" onClick={end}>
            Skip the guide
          </Button>
        )}
      </div>
    </section>
  );
}
