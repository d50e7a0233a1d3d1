import { useCallback, useState } from 'react';
import type { LogChoice } from '../../actions/buildRequest';
import { changeSetup } from '../../actions/changeSetup';
import { deleteSetupRow, saveSetupRow, viewSetup } from '../../actions/editSetup';
import type { SaveSetupRowRequest, SetupRowRequest } from '../../actions/editSetup';
import type { RowProblem } from '../../domain/setup/setupRow';
import type { SetupTableView } from '../../domain/setup/setupView';
import { useAnswer } from '../frame/useAnswer';

export interface Setup {
  /** None when the workbook has no Complaints setup; null until it is known. */
  readonly tables: readonly SetupTableView[] | null;
  readonly isReading: boolean;
  readonly failure: { readonly error: unknown } | null;
  readonly read: () => Promise<unknown>;
  /** Reads the setup again, and the log by it. */
  readonly readAll: () => Promise<void>;
  readonly make: (choice: LogChoice) => Promise<void>;
  /** @returns what is wrong with the row; nothing when it is saved */
  readonly save: (request: SaveSetupRowRequest) => Promise<readonly RowProblem[]>;
  readonly remove: (request: SetupRowRequest) => Promise<void>;
}

/**
 * Complaints setup as the workbook has it.
 *
 * @param refresh reads the log again, since what is settled may change how it is understood
 */
export function useSetup(refresh: () => Promise<void>): Setup {
  const [{ answer, isAsking, failure }, ask] = useAnswer<readonly SetupTableView[]>();
  const [makingFailed, setMakingFailed] = useState<{ readonly error: unknown } | null>(null);

  const read = useCallback(() => ask(viewSetup), [ask]);

  const readAll = useCallback(async () => {
    await read();
    void refresh();
  }, [read, refresh]);
  const make = useCallback(
    async (log: LogChoice) => {
      setMakingFailed(null);
      try {
        await changeSetup({ log });
      } catch (error) {
        setMakingFailed({ error });
      }
      await readAll();
    },
    [readAll],
  );
  const save = useCallback(
    async (request: SaveSetupRowRequest) => {
      const problems = await saveSetupRow(request);
      if (problems.length === 0) await readAll();
      return problems;
    },
    [readAll],
  );
  const remove = useCallback(
    async (request: SetupRowRequest) => {
      await deleteSetupRow(request);
      await readAll();
    },
    [readAll],
  );
  return {
    tables: answer,
    isReading: isAsking,
    failure: makingFailed ?? failure,
    read,
    readAll,
    make,
    save,
    remove,
  };
}
