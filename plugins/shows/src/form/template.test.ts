import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  genreSchema,
  seatingSchema,
} from '@marquee/plugin-container-pool-common';
import { showAnswersSchema } from '@marquee/plugin-shows-common';
import { timeZoneSchema } from '@marquee/plugin-ticketing-common';
import { parse } from 'yaml';
import type { z } from 'zod';
import { aFilledForm, aTimedForm, aZonesForm } from '../__fixtures__/forms';
import { toAnswers, type OpenShowForm } from './OpenShowForm';

interface Field {
  title?: string;
  description?: string;
  enum?: string[];
  enumNames?: string[];
}

interface Template {
  metadata: { title: string; description: string };
  spec: {
    parameters: {
      title: string;
      properties: Record<string, Field>;
      required?: string[];
    }[];
    steps: {
      id: string;
      name: string;
      action: string;
      input: { answers?: unknown };
    }[];
    output: { links: { title: string }[] };
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
  const fields = template.spec.parameters.flatMap(({ properties }) =>
    Object.entries(properties),
  );
  const withAnswers = template.spec.steps.filter(({ input }) => input.answers);

  it.each(withAnswers.map(({ id, input }) => [id, input.answers]))(
    'gives %s the answers whose plan the form has shown',
    (_id, answers) => {
      for (const form of [aFilledForm(), aZonesForm(), aTimedForm()]) {
        expect(render(answers, form)).toEqual(toAnswers(form));
      }
    },
  );

  it.each([
    ['everything', aFilledForm()],
    ['zones', aZonesForm()],
    ['times of entry', aTimedForm()],
    [
      'only what must be',
      aFilledForm({
        poster: undefined,
        description: undefined,
        venueAddress: undefined,
        sale: undefined,
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
      expect.arrayContaining(
        parameters.flatMap(({ required = [] }) => required),
      ),
    );
  });

  it('says everything in Korean and in English', () => {
    const { metadata, spec } = template;
    const texts = [
      metadata.title,
      metadata.description,
      ...spec.steps.map(({ name }) => name),
      ...spec.output.links.map(({ title }) => title),
      ...spec.parameters.map(({ title }) => title),
      ...fields.flatMap(([name, { title, description, enumNames }]) => [
        // What keeps the draft shows nothing.
        ...(name === 'draft' ? [] : [title]),
        ...(description ? [description] : []),
        ...(enumNames ?? []),
      ]),
    ];
    for (const text of texts) expect(text).toMatch(/[가-힣].* · .*[A-Za-z]/);
  });

  it('names every choice', () => {
    const choices = fields.filter(([, field]) => field.enum);
    expect(choices.map(([name]) => name)).toEqual([
      'genre',
      'timeZone',
      'seating',
    ]);
    for (const [, field] of choices) {
      expect(field.enumNames).toHaveLength(field.enum!.length);
    }
  });

  it('offers only choices that are understood', () => {
    const { genre, timeZone, seating } = Object.fromEntries(fields);
    const understood = (schema: z.ZodType, { enum: values }: Field) =>
      values?.filter(value => schema.safeParse(value).success);
    expect(understood(genreSchema, genre)).toEqual(genre.enum);
    expect(understood(timeZoneSchema, timeZone)).toEqual(timeZone.enum);
    expect(understood(seatingSchema, seating)).toEqual(seating.enum);
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
