import {
  flattenMessages,
  gapsOf,
} from '@marquee/plugin-ticketing-react/testUtils';
import { messages } from './en';
import korean from './ko';

const english = flattenMessages(messages);

describe('translations', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(korean).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.entries(korean))(
    '%s has the same gaps to fill',
    (key, text) => {
      expect(gapsOf(text)).toEqual(gapsOf(english[key]));
    },
  );
});
