export { showsPlugin as default } from './plugin';
export { showsScaffolderModule } from './scaffolderModule';
export { showsApiRef, type ShowsApi } from './api/ShowsApi';
