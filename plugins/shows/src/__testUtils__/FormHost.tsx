import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { configApiRef } from '@backstage/frontend-plugin-api';
import { mockApis, TestApiProvider } from '@backstage/frontend-test-utils';
import {
  SecretsContextProvider,
  type FieldExtensionOptions,
} from '@backstage/plugin-scaffolder-react';
import { Stepper } from '@backstage/plugin-scaffolder-react/alpha';
import { parse } from 'yaml';
import { showsApiRef, type ShowsApi } from '../api/ShowsApi';
import { ShowAddress } from '../form/address/ShowAddress';
import { validateAddress } from '../form/address/validateAddress';
import { ShowDraft } from '../form/draft/ShowDraft';
import type { OpenShowForm } from '../form/OpenShowForm';
import { ShowParts } from '../form/parts/ShowParts';
import { validateParts } from '../form/parts/validateParts';
import { ShowPerformances } from '../form/performances/ShowPerformances';
import { validatePerformances } from '../form/performances/validatePerformances';
import { ShowPlanPreview } from '../form/plan/ShowPlanPreview';
import { validatePlan } from '../form/plan/validatePlan';
import { ShowPoster } from '../form/poster/ShowPoster';
import { ShowSale } from '../form/sale/ShowSale';
import { validateSale } from '../form/sale/validateSale';
import { ShowSeatingPlan } from '../form/seatingPlan/ShowSeatingPlan';
import { validateSeatingPlan } from '../form/seatingPlan/validateSeatingPlan';
import { ShowText } from '../form/text/ShowText';
import { validateText } from '../form/text/validateText';
import { aShowsApi } from '../__fixtures__/aShowsApi';

const template = parse(
  readFileSync(
    resolve(__dirname, '../../../../templates/open-show/template.yaml'),
    'utf8',
  ),
);

const manifest = {
  title: template.metadata.title,
  steps: template.spec.parameters.map(
    ({ title, ...schema }: { title: string }) => ({
      title,
      schema: { title, ...schema },
    }),
  ),
};

const extensions = [
  { name: 'ShowDraft', component: ShowDraft },
  { name: 'ShowText', component: ShowText, validation: validateText },
  {
    name: 'ShowAddress',
    component: ShowAddress,
    validation: validateAddress,
  },
  { name: 'ShowPoster', component: ShowPoster },
  {
    name: 'ShowSeatingPlan',
    component: ShowSeatingPlan,
    validation: validateSeatingPlan,
  },
  {
    name: 'ShowPerformances',
    component: ShowPerformances,
    validation: validatePerformances,
  },
  { name: 'ShowSale', component: ShowSale, validation: validateSale },
  { name: 'ShowParts', component: ShowParts, validation: validateParts },
  {
    name: 'ShowPlanPreview',
    component: ShowPlanPreview,
    validation: validatePlan,
  },
] as FieldExtensionOptions<any, any>[];

const config = mockApis.config({ data: { marquee: { domain: 'x.test' } } });

/** The form of the template with all its steps, as the scaffolder shows it. */
export function FormHost(props: {
  api?: Partial<ShowsApi>;
  form: OpenShowForm;
  onCreate: (form: OpenShowForm) => void;
}) {
  const { api, form, onCreate } = props;
  return (
    <TestApiProvider
      apis={[
        [showsApiRef, aShowsApi(api)],
        [configApiRef, config],
      ]}
    >
      <SecretsContextProvider>
        <Stepper
          manifest={manifest}
          extensions={extensions}
          initialState={JSON.parse(JSON.stringify(form))}
          onCreate={async values => onCreate(values as OpenShowForm)}
        />
      </SecretsContextProvider>
    </TestApiProvider>
  );
}
