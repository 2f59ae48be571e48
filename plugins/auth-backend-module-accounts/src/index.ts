export { authModuleAccounts as default } from './module';
