export { ticketingPlugin as default } from './plugin';
