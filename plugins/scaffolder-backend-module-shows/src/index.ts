export { scaffolderModuleShows as default } from './module';
