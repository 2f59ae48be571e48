import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';

/** Fields of the form that opens a show, by the names that the template calls them. */
export const showFormFields = [
  FormFieldBlueprint.make({
    name: 'show-draft',
    params: {
      field: async () => {
        const { ShowDraft } = await import('../form/draft/ShowDraft');
        return createFormField({ name: 'ShowDraft', component: ShowDraft });
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'show-text',
    params: {
      field: async () => {
        const { ShowText } = await import('../form/text/ShowText');
        const { validateText } = await import('../form/text/validateText');
        return createFormField({
          name: 'ShowText',
          component: ShowText,
          validation: validateText,
        });
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'show-address',
    params: {
      field: async () => {
        const { ShowAddress } = await import('../form/address/ShowAddress');
        const { validateAddress } = await import(
          '../form/address/validateAddress'
        );
        return createFormField({
          name: 'ShowAddress',
          component: ShowAddress,
          validation: validateAddress,
        });
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'show-poster',
    params: {
      field: async () => {
        const { ShowPoster } = await import('../form/poster/ShowPoster');
        return createFormField({ name: 'ShowPoster', component: ShowPoster });
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'show-seating-plan',
    params: {
      field: async () => {
        const { ShowSeatingPlan } = await import(
          '../form/seatingPlan/ShowSeatingPlan'
        );
        const { validateSeatingPlan } = await import(
          '../form/seatingPlan/validateSeatingPlan'
        );
        return createFormField({
          name: 'ShowSeatingPlan',
          component: ShowSeatingPlan,
          validation: validateSeatingPlan,
        });
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'show-performances',
    params: {
      field: async () => {
        const { ShowPerformances } = await import(
          '../form/performances/ShowPerformances'
        );
        const { validatePerformances } = await import(
          '../form/performances/validatePerformances'
        );
        return createFormField({
          name: 'ShowPerformances',
          component: ShowPerformances,
          validation: validatePerformances,
        });
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'show-sale',
    params: {
      field: async () => {
        const { ShowSale } = await import('../form/sale/ShowSale');
        const { validateSale } = await import('../form/sale/validateSale');
        return createFormField({
          name: 'ShowSale',
          component: ShowSale,
          validation: validateSale,
        });
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'show-parts',
    params: {
      field: async () => {
        const { ShowParts } = await import('../form/parts/ShowParts');
        const { validateParts } = await import('../form/parts/validateParts');
        return createFormField({
          name: 'ShowParts',
          component: ShowParts,
          validation: validateParts,
        });
      },
    },
  }),
  FormFieldBlueprint.make({
    name: 'show-plan-preview',
    params: {
      field: async () => {
        const { ShowPlanPreview } = await import(
          '../form/plan/ShowPlanPreview'
        );
        const { validatePlan } = await import('../form/plan/validatePlan');
        return createFormField({
          name: 'ShowPlanPreview',
          component: ShowPlanPreview,
          validation: validatePlan,
        });
      },
    },
  }),
];
