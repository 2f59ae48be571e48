export * from './assertPriced';
export * from './chooseInZones';
export * from './layOutZones';
export * from './SellingWay';
export * from './ticketingWaysExtensionPoint';
