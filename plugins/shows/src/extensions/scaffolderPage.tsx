import { coreExtensionData } from '@backstage/frontend-plugin-api';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';
import { DraftKeeper } from '../form/draft/DraftKeeper';

/** The scaffolder's page as it is, with a keeper of drafts around it. */
export const scaffolderPageWithDrafts = scaffolderPlugin
  .getExtension('page:scaffolder')
  .override({
    factory(originalFactory) {
      const page = originalFactory();
      return [
        ...page,
        coreExtensionData.reactElement(
          <DraftKeeper>{page.get(coreExtensionData.reactElement)}</DraftKeeper>,
        ),
      ];
    },
  });
