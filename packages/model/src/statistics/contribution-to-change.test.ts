import fc from "fast-check";
import { expect, test } from "vitest";
import {
  changeOf,
  contributionToChange,
  type TwoYears,
  without,
} from "./contribution-to-change.ts";

const count = fc.integer({ min: 0, max: 1000 });
const side = (denominator: fc.Arbitrary<number | null>) =>
  fc.record({ numerator: count, denominator });
const years = (denominator: fc.Arbitrary<number | null>) =>
  fc.record({ before: side(denominator), now: side(denominator) });

const add = (parts: readonly TwoYears[]): TwoYears =>
  parts.reduce((all, part) =>
    without(all, {
      before: { numerator: -part.before.numerator, denominator: -(part.before.denominator ?? 0) },
      now: { numerator: -part.now.numerator, denominator: -(part.now.denominator ?? 0) },
    }),
  );

test("the contributions of all parts add up to the change of the whole, of counts and of rates", () => {
  for (const denominator of [fc.constant(null), fc.integer({ min: 1, max: 1000 })])
    fc.assert(
      fc.property(fc.array(years(denominator), { minLength: 1, maxLength: 8 }), (parts) => {
        const whole = add(parts);
        const sum = parts.reduce((all, p) => all + (contributionToChange(whole, p) ?? 0), 0);
        expect(sum).toBeCloseTo(changeOf(whole) ?? Number.NaN, 8);
      }),
    );
});

test("a part that had and has the rate of the whole as it was contributes nothing, however it grew", () => {
  const part = (n0: number, d0: number, n1: number, d1: number): TwoYears => ({
    before: { numerator: n0, denominator: d0 },
    now: { numerator: n1, denominator: d1 },
  });
  const [grown, other] = [part(5, 10, 50, 100), part(10, 20, 30, 40)];
  expect(contributionToChange(add([grown, other]), grown)).toBeCloseTo(0, 12);
  expect(changeOf(without(add([grown, other]), grown))).toBeCloseTo(0.25, 12);
});

test("there is no change to or from a rate over nothing", () => {
  const whole = { before: { numerator: 0, denominator: 0 }, now: { numerator: 1, denominator: 2 } };
  expect(changeOf(whole)).toBeNull();
  expect(contributionToChange(whole, whole)).toBeNull();
});
