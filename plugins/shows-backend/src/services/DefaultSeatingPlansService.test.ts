import { aZone } from '@marquee/plugin-shows-common/testUtils';
import { aSeatingPlan } from '../__fixtures__/builders';
import { DefaultSeatingPlansService } from './DefaultSeatingPlansService';

const digest = `sha256:${'a'.repeat(64)}`;

describe('DefaultSeatingPlansService', () => {
  const store = {
    keepPlan: jest.fn(),
    findPlan: jest.fn(async (asked: string) =>
      asked === digest ? aSeatingPlan() : undefined,
    ),
  };
  const service = new DefaultSeatingPlansService(store);

  it('counts the places of plans and of zones', async () => {
    const zones = [aZone(), aZone({ id: 'balcony', capacity: 80 })];
    expect(await service.countPlaces({ type: 'zones', zones })).toBe(380);
    expect(
      await service.countPlaces({ type: 'bundled', name: 'stadium' }),
    ).toBe(50_000);
    expect(await service.countPlaces({ type: 'uploaded', digest })).toBe(2);
  });

  it('reads an uploaded plan only once, however often it is counted', async () => {
    await service.countPlaces({ type: 'uploaded', digest });
    store.findPlan.mockClear();
    expect(await service.countPlaces({ type: 'uploaded', digest })).toBe(2);
    expect(store.findPlan).not.toHaveBeenCalled();
  });

  it('counts nothing of a plan that is gone', async () => {
    const gone = `sha256:${'b'.repeat(64)}`;
    expect(
      await service.countPlaces({ type: 'uploaded', digest: gone }),
    ).toBeUndefined();
  });

  it('gives zones as the places that the box office is told', async () => {
    const reference = { type: 'zones' as const, zones: [aZone()] };
    expect(await service.getPlaces(reference)).toEqual(reference);
  });
});
