import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { TableOption } from '../../actions/reportOptions';
import { useAnnounce } from '../frame/Announcer';
import { countOf } from '../frame/inWords';
import { ShowMore, useShown } from '../frame/ShowMore';
import { useSectionStyles } from '../frame/useSectionStyles';
import { idsOf, withoutTables, withTables } from './chosenTables';

const everyGroup = '';

interface Props {
  /** Every table there is. */
  readonly tables: readonly TableOption[];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}

/** The tables that the log can feed, found by their words or whose complaints they are of, each with a box. */
export function ChooseTables({ tables, chosen, choose }: Props) {
  const section = useSectionStyles();
  const announce = useAnnounce();
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState(everyGroup);
  const possible = tables.filter(({ waitsFor }) => waitsFor.length === 0);
  const groups = [...new Set(possible.map((table) => table.group))];
  const wanted = search.trim().toLowerCase();
  const matching = tables.filter(
    (table) => (group === everyGroup || table.group === group) && table.title.toLowerCase().includes(wanted),
  );
  const found = matching.filter((table) => possible.includes(table));
  // Those that wait for a column too: once the log has it, they are as chosen as the rest.
  const matchingIds = matching.map(({ id }) => id);
  const isChosen = ({ id }: TableOption) => chosen.includes(id);
  const chooseAndSay = (ids: readonly string[]) => {
    choose(ids);
    announce(
      `${possible.filter(({ id }) => ids.includes(id)).length} of ${countOf(possible.length, 'table')} chosen.`,
    );
  };
  return (
    <>
      <Field label="Search the tables">
        <Input value={search} onChange={(_, data) => setSearch(data.value)} />
      </Field>
      <Field label="Tables of">
        <Select value={group} onChange={(_, data) => setGroup(data.value)}>
          <option value={everyGroup}>All complaints and records</option>
          {groups.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <p className={section.text} role="status">
        {countOf(found.length, 'table')}, {found.filter(isChosen).length} chosen
      </p>
      <div className={section.buttons}>
        <Button
          size="small"
          disabledFocusable={matching.every(isChosen)}
          onClick={() => chooseAndSay(withTables(chosen, matchingIds, tables))}
        >
          Choose all of these
        </Button>
        <Button
          size="small"
          disabledFocusable={!matching.some(isChosen)}
          onClick={() => chooseAndSay(withoutTables(chosen, matchingIds))}
        >
          Choose none of these
        </Button>
        <Button size="small" onClick={() => chooseAndSay(idsOf('default', tables))}>
          The usual tables
        </Button>
      </div>
      <TableBoxes
        key={`${group} ${wanted}`}
        found={found}
        chosen={chosen}
        toggle={({ id }) =>
          choose(chosen.includes(id) ? withoutTables(chosen, [id]) : withTables(chosen, [id], tables))
        }
      />
    </>
  );
}

interface BoxesProps {
  readonly found: readonly TableOption[];
  readonly chosen: readonly string[];
  readonly toggle: (table: TableOption) => void;
}

/** A group for each kind of complaints. */
function TableBoxes({ found, chosen, toggle }: BoxesProps) {
  const section = useSectionStyles();
  const { shown, more } = useShown(found, 20);
  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    <>
      {groups.map((name) => (
        <fieldset key={name} className={section.fieldset}>
          <legend>
            <strong>{name}</strong>
          </legend>
          {shown
            .filter(({ group }) => group === name)
            .map((table) => (
              <Checkbox
                key={table.id}
                label={table.title}
                checked={chosen.includes(table.id)}
                onChange={() => toggle(table)}
              />
            ))}
        </fieldset>
      ))}
      <ShowMore more={more} of="tables" />
    </>
  );
}
