import { aPool, aSpecification } from '../__fixtures__/builders';
import { compose } from './compose';
import { summarizePlan } from './summarizePlan';

describe('summarizePlan', () => {
  it('adds up replicas, reservations and objects', () => {
    const composition = compose(aSpecification(), aPool());
    if (composition.type !== 'plan') throw new Error('has problems');
    const summary = summarizePlan(composition.plan);
    expect(summary).toMatchObject({
      parts: 4,
      pods: 5,
      cpuMillicores: 250,
      memoryMebibytes: 480,
      storageMebibytes: 1024,
    });
    const objects = composition.plan.waves.flatMap(wave => wave.objects);
    const counted = summary.objects.reduce((sum, o) => sum + o.count, 0);
    expect(counted).toBe(objects.length + composition.plan.secrets.length);
    expect(summary.objects[0]).toEqual({ kind: 'NetworkPolicy', count: 6 });
  });
});
