import { ClusterError } from '@marquee/cluster-client';
import { describeFailure } from './describeFailure';
import { RolloutError } from './RolloutError';

const refused = (status: number, message: string) =>
  new ClusterError({ status, message });

describe('describeFailure', () => {
  it.each<[unknown, string]>([
    [
      new RolloutError('The box office refuses the show'),
      'The box office refuses the show',
    ],
    [
      refused(403, 'pods "a" is forbidden: exceeded quota: seller-quota'),
      `The seller's quota is used up: pods "a" is forbidden: exceeded quota: seller-quota`,
    ],
    [refused(422, 'x is invalid'), 'The cluster refuses it: x is invalid'],
    [refused(500, 'etcd'), 'The cluster has trouble of its own: etcd'],
    [
      Object.assign(new Error('connect ECONNREFUSED'), {
        code: 'ECONNREFUSED',
      }),
      'The cluster cannot be reached, we keep trying: connect ECONNREFUSED',
    ],
    ['?', 'Something unknown went wrong: ?'],
  ])('tells %s in plain words', (error, words) => {
    expect(describeFailure(error)).toBe(words);
  });
});
