import { findObstacles, type OwnShow, type VisitedShow } from './findObstacles';

const own = (state: OwnShow['state']): OwnShow => ({
  show: 'hamlet',
  title: 'Hamlet',
  state,
});
const visited = (overrides: Partial<VisitedShow> = {}): VisitedShow => ({
  show: 'macbeth',
  title: 'Macbeth',
  url: 'http://macbeth.example',
  reachable: true,
  tickets: 2,
  startsAt: '2099-01-15T10:30:00.000Z',
  ...overrides,
});
const nothing = { otherAdmins: 1, own: [], visited: [] };

describe('findObstacles', () => {
  it('lets go who leaves nothing behind', () => {
    expect(findObstacles({ role: 'seller', ...nothing })).toEqual([]);
  });

  it.each<[OwnShow['state'], number]>([
    ['opening', 1],
    ['on-sale', 1],
    ['failed', 0],
  ])('counts a show that is %s %d times', (state, obstacles) => {
    const standing = { ...nothing, own: [own(state)] };
    expect(findObstacles({ role: 'seller', ...standing })).toHaveLength(
      obstacles,
    );
  });

  it('names the tickets of a performance to come, and where they are', () => {
    const standing = { ...nothing, visited: [visited()] };
    expect(findObstacles({ role: 'buyer', ...standing })).toEqual([
      {
        type: 'coming-tickets',
        show: 'macbeth',
        title: 'Macbeth',
        url: 'http://macbeth.example',
        tickets: 2,
        startsAt: '2099-01-15T10:30:00.000Z',
      },
    ]);
  });

  it('does not hold anybody back for a show that cannot be asked', () => {
    const silent = visited({ reachable: false, tickets: 0, startsAt: null });
    expect(
      findObstacles({ role: 'buyer', ...nothing, visited: [silent] }),
    ).toEqual([]);
  });

  it.each<['admin' | 'seller', number, number]>([
    ['admin', 0, 1],
    ['admin', 1, 0],
    ['seller', 0, 0],
  ])(
    'with a %s and %d other admins there are %d obstacles',
    (role, otherAdmins, obstacles) => {
      expect(findObstacles({ role, ...nothing, otherAdmins })).toHaveLength(
        obstacles,
      );
    },
  );
});
