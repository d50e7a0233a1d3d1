import { PageHeading } from '../frame/PageHeading';
import { useSectionStyles } from '../frame/useSectionStyles';
import { helpTopics } from './helpTopics';

declare const TOOLKIT_VERSION: string;

/** Short help that stands in the pane itself: nothing is fetched, and no other window opens. */
export function HelpPage({ isChosen }: { readonly isChosen: boolean }) {
  const section = useSectionStyles();
  return (
    <div className={section.page}>
      <PageHeading takesFocus={isChosen}>Help</PageHeading>
      {helpTopics.map(({ title, lines }) => (
        <section key={title} className={section.section} aria-label={title}>
          <h2 className={section.title}>{title}</h2>
          <ul className={section.bullets}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className={section.quiet}>
        Complaints Toolkit {TOOLKIT_VERSION}. Something wrong? Tell whoever looks after the add-in what you
        did and what you saw; leave names and accounts out.
      </p>
    </div>
  );
}
