export type { ComponentEvent, ComponentOptions } from './ComponentOptions';
export { RotatingLog } from './RotatingLog';
export { Supervisor } from './Supervisor';
