/** Texts of the plan preview, in English. */
export const planMessages = {
  label: 'The plan',
  loading: 'Putting the plan together',
  summary_one:
    '{{count}} microservice, {{cores}} cores and {{memory}} reserved; on sale in about {{seconds}} s.',
  summary_other:
    '{{count}} microservices, {{cores}} cores and {{memory}} reserved; on sale in about {{seconds}} s.',
  nothingYet: 'Nothing has been started yet: this is what will happen.',
  at: 'Buyers will find it at {{url}}.',
  sold: '{{places}}; dates: {{dates}}.',
  discounts: 'Discounts: {{discounts}}.',
  parts: 'Microservices',
  partReserved: '{{cores}} cores, {{memory}}',
  replicas: '{{number}} ×',
  picked: 'chosen',
  requiredBy: 'needed by {{names}}',
  wires: 'Who talks to whom',
  wireFrom: 'From',
  wireTo: 'To',
  wireFor: 'For',
  outside: '(outside the show)',
  objects: 'Kubernetes objects: {{number}}, in {{waves}} waves',
  wave: {
    namespace: '1. Your own space',
    limits: '2. Limits, network rules, secrets',
    databases: '3. Databases',
    services: '4. Services',
    edge: '5. The way in for buyers',
  },
  capability: {
    'show-page': 'show page',
    booking: 'booking',
    admission: 'waiting room',
    'check-in': 'check-in',
    notification: 'messages',
    payment: 'payment',
    accounts: 'buyer accounts',
    'sql-database': 'database',
    'seat-store': 'seat states',
  },
  failed: 'The plan could not be put together: {{message}}',
  refused: 'Some answers have to change first',
  again: 'Put it together again',
  problem: {
    'unknown-part': 'The pool has no microservice "{{subject}}" any more.',
    'unsuitable-part': '"{{subject}}" is not made for this kind of show.',
    missing:
      '"{{requiredBy}}" needs {{subject}}, and nothing in the show provides it.',
    ambiguous:
      '"{{requiredBy}}" needs {{subject}}, and several could provide it: choose one.',
    duplicate: 'More than one microservice provides {{subject}}.',
    circular: 'These need each other in a circle: {{subject}}.',
    topology: '"{{subject}}" cannot run like this: {{message}}',
    candidates: 'Possible: {{names}}.',
    'address-reserved': 'The address is kept for the platform.',
    'address-taken': 'Another show already has this address.',
    'cancellation-currency':
      'The fees for cancelling are in won, but the prices are not.',
    'discount-twice': 'A discount is there twice.',
    'discount-category':
      'A discount is for a price category that the show does not have.',
    'discount-performance':
      'A discount is for a date that the show does not have.',
    'entry-times': 'One of the times of entry ends before it begins.',
    'performance-past': 'One of the dates is over already.',
    'performance-twice': 'One of the dates is there twice.',
    'poster-too-large': 'The poster is too large.',
    'poster-unreadable': 'The poster is no picture that can be shown.',
    'places-too-many':
      'All dates together have more than 20 million places: open them as several shows.',
    'places-unfit': 'The places do not fit the way of selling.',
    'price-missing': 'A price category has no price.',
    'price-unused': 'There is a price for places that the show does not have.',
    'sale-never-opens': 'The sale would open after it closes.',
    'seating-plan-unknown':
      'The portal no longer has the seating plan: upload it again.',
    'zones-fault':
      'Two zones have the same name, or all zones together have too many places.',
  },
} as const;
