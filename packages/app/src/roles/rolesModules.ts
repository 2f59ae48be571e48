import { createFrontendModule } from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import scaffolderPlugin from '@backstage/plugin-scaffolder/alpha';

const mayManageTemplates = {
  permissions: { $contains: 'scaffolder.template.management' },
};
// Unregistering asks for the right to delete that very entity, which cannot be asked
// before one is shown; this right goes to the same people.
const mayUnregister = {
  permissions: { $contains: 'catalog.location.delete#delete' },
};

/** The tabs of template authors: absent for everybody else. */
const templateAuthorsModule = createFrontendModule({
  pluginId: 'scaffolder',
  extensions: [
    scaffolderPlugin
      .getExtension('sub-page:scaffolder/actions')
      .override({ if: mayManageTemplates }),
    scaffolderPlugin
      .getExtension('sub-page:scaffolder/editor')
      .override({ if: mayManageTemplates }),
    scaffolderPlugin
      .getExtension('sub-page:scaffolder/templating-extensions')
      .override({ if: mayManageTemplates }),
  ],
});

/** Unregistering entities: absent for everybody but admins, instead of greyed. */
const catalogKeepersModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    catalogPlugin
      .getExtension('entity-context-menu-item:catalog/unregister-entity')
      .override({ if: mayUnregister }),
  ],
});

/** What Backstage's own pages show to admins only. The server refuses it to others anyway. */
export const rolesModules = [templateAuthorsModule, catalogKeepersModule];
