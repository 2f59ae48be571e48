export { kubernetesModuleShows as default } from './module';
