import { anOffer } from '../../__fixtures__/offer';
import { pickedParts } from './pickedParts';

describe('pickedParts', () => {
  it('picks what a show cannot do without', () => {
    expect(pickedParts(anOffer(), [])).toEqual(['show-page', 'box-office']);
  });

  it('adds what the seller wishes, once, in the order of the offer', () => {
    expect(
      pickedParts(anOffer(), ['waiting-room', 'box-office', 'waiting-room']),
    ).toEqual(['show-page', 'box-office', 'waiting-room']);
  });

  it('forgets wishes that are not offered, or not for sellers to pick', () => {
    expect(pickedParts(anOffer(), ['gone', 'redis'])).toEqual([
      'show-page',
      'box-office',
    ]);
  });
});
