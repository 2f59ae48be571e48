import { zonesGeometry } from '@marquee/plugin-ticketing-common';
import { zones } from './zones';

const geometry = zonesGeometry(
  [
    { id: 'a', name: 'Floor', category: 'R', capacity: 2, standing: true },
    { id: 'b', name: 'Balcony', category: 'R', capacity: 2, standing: false },
  ],
  '',
);

describe('zones', () => {
  it('give people who stand a number, and those who sit as they like none', () => {
    expect(zones.label(geometry, 1)).toMatchObject({
      section: 'Floor',
      number: '2',
    });
    expect(zones.label(geometry, 3)).toMatchObject({
      section: 'Balcony',
      number: '',
    });
  });
});
