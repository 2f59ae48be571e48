import type { ShowAnswers } from '@marquee/plugin-shows-common';
import { aZone, someAnswers } from '@marquee/plugin-shows-common/testUtils';
import type { Places } from '@marquee/plugin-ticketing-common';
import { checkPlaces } from './checkPlaces';

const seats = { type: 'bundled', name: 'theatre' } as const;
const zones = (...given: ReturnType<typeof aZone>[]) => ({
  type: 'zones' as const,
  zones: given,
});
const standing = aZone();
const balcony = aZone({ id: 'balcony', name: 'Balcony', standing: false });

function reasons(
  overrides: Partial<ShowAnswers>,
  places?: Places,
): [string, string][] {
  return checkPlaces(someAnswers(overrides), places).map(problem => [
    problem.type === 'answer' ? problem.reason : problem.type,
    problem.path,
  ]);
}

describe('checkPlaces', () => {
  it.each([
    ['reserved', seats, []],
    ['zones', zones(standing, balcony), []],
    ['free', zones(balcony), []],
    ['timed', zones(standing, balcony), []],
    ['reserved', zones(standing), [['places-unfit', 'seatingPlan']]],
    ['zones', seats, [['places-unfit', 'seatingPlan']]],
    ['free', seats, [['places-unfit', 'seatingPlan']]],
    ['timed', seats, [['places-unfit', 'seatingPlan']]],
    ['free', zones(standing, balcony), [['places-unfit', 'seatingPlan.zones']]],
  ] as const)('sold as %s from %j: %j', (seating, seatingPlan, expected) => {
    expect(reasons({ seating, seatingPlan: { ...seatingPlan } })).toEqual(
      expected,
    );
  });

  it.each([
    [200, []],
    [201, [['places-too-many', 'facts.performances']]],
  ])(
    'lets the seat store keep 100,000 places of %i dates: %j',
    (dates, expected) => {
      const { facts } = someAnswers();
      const [performance] = facts.performances;
      const seatingPlan = zones(aZone({ capacity: 100_000 }));
      const performances = Array.from({ length: dates }, (_, day) => ({
        ...performance,
        id: `p${day}`,
      }));
      const answers = {
        seating: 'zones',
        seatingPlan,
        facts: { ...facts, performances },
      } as const;
      expect(reasons(answers, seatingPlan)).toEqual(expected);
    },
  );

  it('names the zone at fault: a name twice, or more places than anybody can sell', () => {
    const namesake = aZone({ id: 'other' });
    expect(
      reasons({ seating: 'zones', seatingPlan: zones(standing, namesake) }),
    ).toEqual([['zones-fault', 'seatingPlan.zones.1.name']]);
    const huge = { ...balcony, capacity: 100_000 };
    expect(
      reasons({ seating: 'zones', seatingPlan: zones(standing, huge) }),
    ).toEqual([['zones-fault', 'seatingPlan.zones.1.capacity']]);
  });

  it.each([
    ['timed', '2027-01-15T11:00:00Z', []],
    ['timed', '2027-01-15T10:30:00Z', ['entry-times']],
    ['zones', '2027-01-15T11:00:00Z', ['entry-times']],
  ] as const)(
    'sold as %s with an entry until %s: %j',
    (seating, endsAt, expected) => {
      const { facts } = someAnswers();
      const performances = [{ ...facts.performances[0], endsAt }];
      const found = reasons({
        seating,
        seatingPlan: zones(standing),
        facts: { ...facts, performances },
      });
      expect(found.map(([reason]) => reason)).toEqual(expected);
    },
  );
});
