export * from './bundled';
export * from './parseSeatingPlan';
export * from './planGeometry';
export * from './seatingPlan';
export * from './seatLabel';
export * from './seatStates';
export * from './summarizeSeatingPlan';
