import {
  createTranslationMessages,
  createTranslationResource,
  type TranslationRef,
  type TranslationResource,
} from '@backstage/frontend-plugin-api';

/** Korean for some texts of a plugin; the others stay in English. */
export function korean<
  Id extends string,
  Messages extends { [key in string]: string },
>(
  ref: TranslationRef<Id, Messages>,
  messages: { [Key in keyof Messages]?: string },
): TranslationResource<Id> {
  return createTranslationResource({
    ref,
    translations: {
      ko: async () => ({
        default: createTranslationMessages({ ref, full: false, messages }),
      }),
    },
  });
}
