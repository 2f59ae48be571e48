import { aPlan } from '../__fixtures__/builders';
import { stampRevision } from './applyObjects';

describe('stampRevision', () => {
  const objects = aPlan().waves.flatMap(wave => wave.objects);
  const find = (kind: string) => objects.find(object => object.kind === kind)!;

  it('labels what belongs to a show, but not its pods', () => {
    const stamped = stampRevision(find('Deployment'), 7);
    expect(stamped.metadata.labels).toMatchObject({
      'marquee.dev/revision': '7',
      'marquee.dev/show': 'hamlet',
    });
    expect(stamped.spec).toBe(find('Deployment').spec);
    expect(JSON.stringify(stamped.spec)).not.toContain('marquee.dev/revision');
  });

  it('leaves alone what all shows of the seller share', () => {
    expect(stampRevision(find('ResourceQuota'), 7)).toBe(find('ResourceQuota'));
  });
});
