import { SELLER_LABEL, SHOW_LABELS, showsPermissions } from '.';

describe('what clusters and policies out there rely on', () => {
  it('keeps the names of permissions', () => {
    expect(showsPermissions.map(({ name }) => name)).toEqual([
      'shows.open',
      'shows.read',
      'shows.sell',
    ]);
  });

  it('keeps the label keys', () => {
    expect({ ...SHOW_LABELS, seller: SELLER_LABEL }).toEqual({
      show: 'marquee.dev/show',
      part: 'marquee.dev/part',
      revision: 'marquee.dev/revision',
      backstageId: 'backstage.io/kubernetes-id',
      seller: 'marquee.dev/seller',
    });
  });
});
