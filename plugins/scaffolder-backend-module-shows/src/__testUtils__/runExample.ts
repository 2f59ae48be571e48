import type { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { parse } from 'yaml';

/** Runs the first step of an example as the scaffolder would, and gives its outputs. */
export async function runExample(
  action: TemplateAction<any, any, any>,
  example: string,
): Promise<Record<string, unknown>> {
  const [step] = parse(example).steps;
  expect(step.action).toBe(action.id);
  const output = jest.fn();
  const context = createMockActionContext({ input: step.input });
  await action.handler({ ...context, output });
  return Object.fromEntries(output.mock.calls);
}
