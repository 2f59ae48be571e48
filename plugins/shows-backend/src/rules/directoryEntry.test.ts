import { aSpecification } from '@marquee/plugin-shows-common/testUtils';
import { directoryEntrySchema } from '@marquee/plugin-ticketing-common';
import { toDirectoryEntry } from './directoryEntry';

describe('toDirectoryEntry', () => {
  it('names the lowest price and the dates in order', () => {
    const specification = aSpecification();
    const [performance] = specification.facts.performances;
    const performances = [
      { ...performance, id: 'b', startsAt: '2027-03-02T10:00:00Z' },
      { ...performance, id: 'a', startsAt: '2027-03-01T10:00:00Z' },
    ];
    const facts = { ...specification.facts, performances };
    const entry = toDirectoryEntry({
      url: 'http://hamlet.marquee.localhost:8080',
      specification: { ...specification, facts },
    });
    expect(directoryEntrySchema.parse(entry)).toMatchObject({
      id: 'hamlet',
      venue: 'Old Theatre',
      fromPrice: 60_000,
      performances: ['2027-03-01T10:00:00Z', '2027-03-02T10:00:00Z'],
    });
  });
});
