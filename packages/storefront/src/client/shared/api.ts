export * from '../../api/ApiError';
export * from '../../api/loadPlan';
export * from '../../api/schemas';
export * from '../../api/SeatFeed';
export * from '../../api/TicketingClient';
export * from '../../checkout/orderChoices';
export * from '../../picker/keptWish';
