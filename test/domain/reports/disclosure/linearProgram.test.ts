import * as fc from 'fast-check';
import { LinearProgram } from '../../../../src/domain/reports/disclosure/linearProgram';

test('The cheapest values are found for which the sums hold, each from 0 to its most', () => {
  const program = new LinearProgram();
  const cheap = program.addVariable(1, 2);
  const dear = program.addVariable(5, Infinity);
  program.addSum(
    [
      [cheap, 1],
      [dear, 1],
    ],
    3,
  );
  expect([program.solve(), program.valueOf(cheap), program.valueOf(dear)]).toEqual([true, 2, 1]);
});

test('A sum can be added to a program that was solved, with new variables', () => {
  const program = new LinearProgram();
  const first = program.addVariable(1, 9);
  program.addSum([[first, 1]], 4);
  expect(program.solve()).toBe(true);
  const second = program.addVariable(1, 9);
  program.addSum(
    [
      [first, 1],
      [second, -1],
    ],
    1,
  );
  expect([program.solve(), program.valueOf(first), program.valueOf(second)]).toEqual([true, 4, 3]);
});

test('It says where no values fit', () => {
  const program = new LinearProgram();
  program.addSum([[program.addVariable(1, 2), 1]], 3);
  expect(program.solve()).toBe(false);
});

const variables = 4;
const most = 3;

/** Every set of whole numbers from 0 to the most. */
const everyWay = Array.from({ length: (most + 1) ** variables }, (_, way) =>
  Array.from({ length: variables }, (__, index) => Math.floor(way / (most + 1) ** index) % (most + 1)),
);

test('Whatever whole numbers fit, what it finds fits too and costs no more', () => {
  const programs = fc.record({
    costs: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: variables, maxLength: variables }),
    sums: fc.array(
      fc.record({
        factors: fc.array(fc.constantFrom(-1, 0, 1), { minLength: variables, maxLength: variables }),
        right: fc.integer({ min: -3, max: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });
  fc.assert(
    fc.property(programs, ({ costs, sums }) => {
      const program = new LinearProgram();
      const made = costs.map((cost) => program.addVariable(cost, most));
      for (const { factors, right } of sums)
        program.addSum(
          made.map((variable, index) => [variable, factors[index] ?? 0] as const),
          right,
        );
      const isSolved = program.solve();

      const times = (values: readonly number[], by: readonly number[]) =>
        values.reduce((sum, value, index) => sum + value * (by[index] ?? 0), 0);
      const fitting = everyWay.filter((way) =>
        sums.every(({ factors, right }) => times(way, factors) === right),
      );
      fc.pre(fitting.length > 0);
      const values = made.map((variable) => program.valueOf(variable));
      const cheapest = Math.min(...fitting.map((way) => times(way, costs)));
      expect(isSolved).toBe(true);
      expect(times(values, costs)).toBeLessThanOrEqual(cheapest + 1e-6);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(-1e-6);
        expect(value).toBeLessThanOrEqual(most + 1e-6);
      }
      for (const { factors, right } of sums) expect(times(values, factors)).toBeCloseTo(right, 6);
    }),
    { numRuns: 500, seed: 20251129 },
  );
});
