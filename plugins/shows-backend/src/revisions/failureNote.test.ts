import { ConflictError, NotFoundError } from '@backstage/errors';
import { ClusterError } from '@marquee/cluster-client';
import { describeNote } from '@marquee/plugin-shows-common';
import { failureNote, isFailure } from './failureNote';
import { RolloutError } from './RolloutError';

const refused = (status: number, message: string) =>
  new ClusterError({ status, message });

describe('failureNote', () => {
  it.each<[unknown, string]>([
    [
      new RolloutError({ type: 'show-refused', message: 'No seats' }),
      'The box office refuses the show: No seats',
    ],
    [
      refused(403, 'pods "a" is forbidden: exceeded quota: seller-quota'),
      `The seller's quota is used up: pods "a" is forbidden: exceeded quota: seller-quota`,
    ],
    [new NotFoundError('The plan is gone'), 'The plan is gone'],
    [refused(422, 'x is invalid'), 'The cluster refuses it: x is invalid'],
    [refused(500, 'etcd'), 'The cluster has trouble of its own: etcd'],
    [
      Object.assign(new Error('connect ECONNREFUSED'), {
        code: 'ECONNREFUSED',
      }),
      'The cluster cannot be reached, we keep trying: connect ECONNREFUSED',
    ],
    [
      new Error('update "revisions" set "steps" = $1 - too many connections'),
      'The portal has trouble of its own, we keep trying',
    ],
    ['?', 'The portal has trouble of its own, we keep trying'],
  ])('tells %s in plain words', (error, words) => {
    expect(describeNote(failureNote(error))).toBe(words);
  });
});

describe('isFailure', () => {
  it.each<[string, unknown, boolean]>([
    ['a part that crashes', new RolloutError({ type: 'portal-trouble' }), true],
    ['a seating plan that is gone', new NotFoundError('gone'), true],
    ['a refusal of the cluster', refused(422, 'invalid'), true],
    ['a cluster that is not there', { code: 'ECONNREFUSED' }, false],
    ['a lost lease', new ConflictError('The lease is lost'), false],
    ['a lost database', new Error('Connection terminated'), false],
  ])('judges %s', (_, error, fails) => {
    expect(isFailure(error)).toBe(fails);
  });
});
