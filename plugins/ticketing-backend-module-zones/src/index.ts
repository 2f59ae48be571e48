export { ticketingModuleZones as default } from './module';
