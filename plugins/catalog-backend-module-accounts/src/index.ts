export { catalogModuleAccounts as default } from './module';
