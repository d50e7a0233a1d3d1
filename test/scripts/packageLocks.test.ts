import { readFileSync } from 'node:fs';
import path from 'node:path';

type LockedPackage = {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const ROOT = path.join(__dirname, '..', '..');

describe.each(['package-lock.json', 'office-addin-debugging/package-lock.json'])('%s', (file) => {
  const packages = lockedPackages(file);

  // npm leaves out the builds for other computers when its registry lacks them; `npm ci` then refuses the lock on every computer.
  test('locks the builds for every kind of computer, so that `npm ci` takes it on each', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => !isLocked(packages, place, name)),
    );

    expect(missing).toEqual([]);
  });

  test('names no registry: each machine uses its own', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});

function lockedPackages(file: string): Readonly<Record<string, LockedPackage>> {
  const lock = JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };

  return lock.packages;
}

/** Looks where Node would: beside the package that asks, then further and further out. */
function isLocked(packages: Readonly<Record<string, LockedPackage>>, place: string, name: string): boolean {
  if (`${place}/node_modules/${name}` in packages || `node_modules/${name}` in packages) {
    return true;
  }

  const outer = place.lastIndexOf('/node_modules/');

  return outer > 0 && isLocked(packages, place.slice(0, outer), name);
}
