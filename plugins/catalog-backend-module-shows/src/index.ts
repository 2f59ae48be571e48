export { catalogModuleShows as default } from './module';
