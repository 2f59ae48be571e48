import type { PartCause } from '@marquee/plugin-shows-common';
import {
  aContainer,
  aDeployment,
  aPod,
  aStatefulSet,
  surroundings,
} from '../../__fixtures__/workloads';
import { assessHealth } from './assessHealth';
import type { ContainerStatus, Pod, Related, Workload } from './types';

const LOG_IS_GONE =
  'Error on reading termination message from logs: failed to try resolving ' +
  'symlinks in path "/var/log/pods/hamlet/main/3.log": no such file or directory';

describe('assessHealth', () => {
  it.each<[string, Workload]>([
    [
      'is deleted',
      {
        ...aDeployment(),
        metadata: { ...aDeployment().metadata, deletionTimestamp: 'now' },
      },
    ],
    ['has an old status', aDeployment({ observedGeneration: 1 })],
    ['has too few new pods', aDeployment({ updatedReplicas: 1 })],
    ['has pods that are not ready', aDeployment({ readyReplicas: 1 })],
    ['still has old pods', aDeployment({ replicas: 3 })],
    ['has pods that are not available', aDeployment({ availableReplicas: 1 })],
    ['is not called available', aDeployment({ conditions: [] })],
    ['was never looked at', { ...aDeployment(), status: undefined }],
    ['has a pod that is not ready', aStatefulSet({ readyReplicas: 0 })],
    [
      'has the pod of an old revision',
      aStatefulSet({ currentRevision: 'old', updatedReplicas: 0 }),
    ],
  ])('is in progress while a workload %s', (_, workload) => {
    expect(assessHealth(workload, surroundings()).type).toBe('in-progress');
  });

  it.each([aDeployment(), aStatefulSet()])(
    'calls a $kind current that is as asked for',
    workload => {
      expect(assessHealth(workload, surroundings())).toEqual({
        type: 'current',
      });
    },
  );

  const waiting = (reason: string, message?: string): ContainerStatus =>
    aContainer({ state: { waiting: { reason, message } } });
  const unready = aDeployment({ readyReplicas: 0 });

  it('does not call a workload failed for what an older specification of it did', () => {
    const stale = aDeployment({ observedGeneration: 1, readyReplicas: 0 });
    const pods = [aPod([waiting('ImagePullBackOff', 'not found')])];
    expect(assessHealth(stale, surroundings({ pods }))).toEqual({
      type: 'in-progress',
      progress: { type: 'created' },
      hint: undefined,
    });
  });

  it.each<[string, Pod, PartCause]>([
    [
      'an image that cannot be pulled',
      aPod([waiting('ImagePullBackOff', 'not found')]),
      { type: 'image', message: 'not found' },
    ],
    [
      'a wrong image name',
      aPod([waiting('InvalidImageName')]),
      { type: 'image', message: 'InvalidImageName' },
    ],
    [
      'a secret that is missing',
      aPod([waiting('CreateContainerConfigError', 'no key X')]),
      { type: 'configuration', message: 'no key X' },
    ],
    [
      'a crash, between two starts',
      aPod([
        aContainer({
          restartCount: 2,
          lastState: {
            terminated: { exitCode: 1, message: 'hello\nGiving up\n' },
          },
        }),
      ]),
      { type: 'crash', exitCode: 1, lastWords: 'Giving up' },
    ],
    [
      'a crash, while it waits',
      aPod([
        {
          ...waiting('CrashLoopBackOff'),
          lastState: { terminated: { exitCode: 7 } },
        },
      ]),
      { type: 'crash', exitCode: 7 },
    ],
    [
      'a crash whose log was cleared away while the kubelet read it',
      aPod([
        aContainer({
          state: { terminated: { exitCode: 3, message: LOG_IS_GONE } },
          lastState: { terminated: { exitCode: 3, message: 'Giving up\n' } },
        }),
      ]),
      { type: 'crash', exitCode: 3, lastWords: 'Giving up' },
    ],
    [
      'a crash of which only the kubelet speaks',
      aPod([
        aContainer({
          lastState: { terminated: { exitCode: 3, message: LOG_IS_GONE } },
        }),
      ]),
      { type: 'crash', exitCode: 3, lastWords: undefined },
    ],
    [
      'too little memory',
      aPod([
        aContainer({
          lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
        }),
      ]),
      { type: 'memory' },
    ],
    [
      'no node with room',
      aPod(
        [],
        [
          {
            type: 'PodScheduled',
            status: 'False',
            reason: 'Unschedulable',
            message: '0/3 nodes',
          },
        ],
      ),
      { type: 'unschedulable', message: '0/3 nodes' },
    ],
  ])('finds %s', (_, pod, cause) => {
    expect(assessHealth(unready, surroundings({ pods: [pod] }))).toMatchObject({
      type: 'failed',
      cause,
    });
  });

  const failedCreate = (message: string): Partial<Related> => ({
    pods: [],
    events: [
      {
        metadata: { name: 'e' },
        type: 'Warning',
        reason: 'FailedCreate',
        message,
        involvedObject: { uid: 'rs-new' },
      },
    ],
  });

  it.each([
    ['exceeded quota: seller-quota', 'quota'],
    ['violates PodSecurity "restricted"', 'refused'],
  ])('finds why no pod is created: %s', (message, type) => {
    expect(
      assessHealth(unready, surroundings(failedCreate(message))),
    ).toMatchObject({ type: 'failed', cause: { type, message } });
  });

  it('forgets an event once the pods are there', () => {
    const pods = [aPod([aContainer()]), aPod([aContainer()])];
    const related = { ...failedCreate('exceeded quota'), pods };
    expect(assessHealth(unready, surroundings(related)).type).toBe(
      'in-progress',
    );
  });

  it('does not mind what fails in an older revision', () => {
    const old = aPod([waiting('ImagePullBackOff')]);
    old.metadata.ownerReferences![0].uid = 'rs-old';
    expect(assessHealth(unready, surroundings({ pods: [old] })).type).toBe(
      'in-progress',
    );
  });

  it('tells the latest warning of a pod that may yet become ready', () => {
    const warning = (message: string, lastTimestamp: string) => ({
      metadata: { name: 'e' },
      type: 'Warning',
      reason: 'Unhealthy',
      message,
      lastTimestamp,
      involvedObject: { uid: 'pod' },
    });
    const events = [
      warning('HTTP 500', '2027-01-01T00:00:00Z'),
      warning('HTTP 503', '2027-01-01T00:00:05Z'),
    ];
    const pods = [aPod([aContainer()])];
    expect(assessHealth(unready, surroundings({ pods, events }))).toEqual({
      type: 'in-progress',
      progress: { type: 'readying', pods: 0, wanted: 2 },
      hint: 'HTTP 503',
    });
  });
});
