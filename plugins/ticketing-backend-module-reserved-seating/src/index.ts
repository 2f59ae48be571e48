export { ticketingModuleReservedSeating as default } from './module';
