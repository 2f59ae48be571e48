import type { Plugin } from 'esbuild';
import { LANGUAGES, type Language } from '../src/i18n/language';

/**
 * The pages show texts of their own for every fault, never those of the schema
 * library; its texts in fifty languages would be a third of the seat picker.
 */
export const withoutSchemaTexts: Plugin = {
  name: 'without-schema-texts',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /locales\/(index|en)\.js$/ }, ({ importer }) =>
      /[\\/]zod[\\/]/.test(importer)
        ? { path: 'texts', namespace: 'no-texts' }
        : null,
    );
    onLoad({ filter: /.*/, namespace: 'no-texts' }, () => ({
      contents: 'export default () => ({ localeError: () => undefined });',
    }));
  },
};

/** Leaves out the texts of all languages but one: a page is in the language of its document. */
export function textsOf(language: Language): Plugin {
  const others = LANGUAGES.filter(other => other !== language).join('|');
  return {
    name: `texts-of-${language}`,
    setup({ onLoad }) {
      onLoad(
        { filter: new RegExp(`[\\\\/](i18n|texts)[\\\\/](${others})\\.ts$`) },
        ({ path }) => ({
          contents: `export const ${/(\w+)\.ts$/.exec(path)?.[1]} = {};`,
        }),
      );
    },
  };
}
