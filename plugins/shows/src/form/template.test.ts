import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { showAnswersSchema } from '@marquee/plugin-shows-common';
import { parse } from 'yaml';
import { aFilledForm } from '../__fixtures__/forms';
import { toAnswers, type OpenShowForm } from './OpenShowForm';

interface Template {
  spec: {
    parameters: { properties: Record<string, object>; required: string[] }[];
    steps: { id: string; action: string; input: { answers?: unknown } }[];
  };
}

const template: Template = parse(
  readFileSync(
    resolve(__dirname, '../../../../templates/open-show/template.yaml'),
    'utf8',
  ),
);

/** Fills in `${{ parameters.a.b }}` the way the scaffolder does: what is absent is left out. */
function render(value: unknown, parameters: OpenShowForm): unknown {
  if (typeof value === 'string') {
    const path = /^\$\{\{ parameters\.([\w.]+) \}\}$/.exec(value);
    return path
      ? path[1]
          .split('.')
          .reduce<any>((parent, key) => parent?.[key], parameters)
      : value;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        render(member, parameters),
      ]),
    );
  }
  return value;
}

describe('the open-show template', () => {
  const withAnswers = template.spec.steps.filter(({ input }) => input.answers);

  it.each(withAnswers.map(({ id, input }) => [id, input.answers]))(
    'gives %s the answers whose plan the form has shown',
    (_id, answers) => {
      const form = aFilledForm();
      expect(render(answers, form)).toEqual(toAnswers(form));
    },
  );

  it.each([
    ['everything', aFilledForm()],
    [
      'only what must be',
      aFilledForm({
        poster: undefined,
        description: undefined,
        venueAddress: undefined,
        maxTicketsPerOrder: undefined,
      }),
    ],
  ])(
    'turns %s that is asked into answers that are understood',
    (_what, form) => {
      const answers = showAnswersSchema.safeParse(
        JSON.parse(JSON.stringify(toAnswers(form))),
      );
      expect(answers.error).toBeUndefined();
    },
  );

  it('asks for every answer, and requires nothing that is not asked', () => {
    const { parameters } = template.spec;
    const asked = parameters.flatMap(({ properties }) =>
      Object.keys(properties),
    );
    expect(asked).toEqual(expect.arrayContaining(Object.keys(aFilledForm())));
    expect(asked).toEqual(
      expect.arrayContaining(parameters.flatMap(({ required }) => required)),
    );
  });

  it('composes, applies, starts and sells, in this order', () => {
    expect(
      template.spec.steps.map(({ id, action }) => `${id} ${action}`),
    ).toEqual([
      'compose marquee:show:plan',
      'apply marquee:show:apply',
      'start marquee:show:wait',
      'onSale marquee:show:wait',
    ]);
  });
});
