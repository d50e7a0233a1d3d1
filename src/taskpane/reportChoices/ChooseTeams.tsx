import { Checkbox } from '@fluentui/react-components';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useSectionStyles } from '../frame/useSectionStyles';

interface Props {
  readonly teams: readonly string[];
  readonly leftOut: readonly string[];
  readonly choose: (leftOut: readonly string[]) => void;
}

/** Teams that joined or left, to be left out of every year so that like is held against like. */
export function ChooseTeams({ teams, leftOut, choose }: Props) {
  const section = useSectionStyles();
  const same = (name: string) => (other: string) => other.toLowerCase() === name.toLowerCase();
  const others = leftOut.filter((name) => !teams.some(same(name)));
  const { shown, more } = useShown([...others, ...teams], 20);
  return (
    <>
      <p className={section.text}>
        A team that is ticked is left out of this year and every other, and each table says so.
      </p>
      <fieldset className={section.fieldset}>
        <legend>Leave out</legend>
        {shown.map((team) => (
          <Checkbox
            key={team}
            label={team}
            checked={leftOut.some(same(team))}
            onChange={(_, { checked }) =>
              choose(checked === true ? [...leftOut, team] : leftOut.filter((name) => !same(team)(name)))
            }
          />
        ))}
      </fieldset>
      <ShowMore more={more} of="teams" />
    </>
  );
}
