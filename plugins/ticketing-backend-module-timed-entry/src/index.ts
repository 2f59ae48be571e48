export { ticketingModuleTimedEntry as default } from './module';
