import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { goTo } from '../../actions/goTo';
import { Failure } from './Failure';

type GoTo = (sheet: string, address: string) => void;

const GoToPlace = createContext<GoTo>(() => {});

/** Shows the officer a place in the workbook: `const goTo = useGoTo()`. */
export function useGoTo(): GoTo {
  return useContext(GoToPlace);
}

/** Takes the officer to places, and says so where one has gone. */
export function PlacesToGo({ children }: { readonly children: ReactNode }) {
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  const go = useCallback<GoTo>((sheet, address) => {
    goTo(sheet, address).then(
      () => setFailure(null),
      (error: unknown) => setFailure({ error }),
    );
  }, []);
  return (
    <GoToPlace.Provider value={go}>
      {failure && <Failure error={failure.error} />}
      {children}
    </GoToPlace.Provider>
  );
}
