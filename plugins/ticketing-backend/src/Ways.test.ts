import { timedEntry } from '@marquee/plugin-ticketing-backend-module-timed-entry/way';
import { zones } from '@marquee/plugin-ticketing-backend-module-zones/way';
import { Ways } from './Ways';

describe('Ways', () => {
  it('gives the way that is asked for', () => {
    const ways = new Ways();
    ways.addWay(zones);
    ways.addWay(timedEntry);
    expect(ways.get('timed-entry')).toBe(timedEntry);
  });

  it('says which there are when there is none of that name', () => {
    const ways = new Ways();
    expect(() => ways.get('zones')).toThrow("'zones' (none)");
    ways.addWay(zones);
    expect(() => ways.get('raffle')).toThrow("'raffle' (zones)");
  });

  it('takes no second way of a name', () => {
    const ways = new Ways();
    ways.addWay(zones);
    expect(() => ways.addWay(zones)).toThrow('two ways');
  });
});
