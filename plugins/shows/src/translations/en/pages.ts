/** Texts of the pages, in English. */
export const pageMessages = {
  common: {
    loading: 'Loading',
    retry: 'Try again',
    offline: 'Nothing could be reached. Is this device on the internet?',
    away: 'The cluster gives no answer now. Try again in a moment.',
    wrongAt: 'There is a value that cannot be taken: {{path}}.',
  },
  state: {
    opening: 'Opening {{done}}/{{total}}',
    onSale: 'On sale',
    failed: 'Not opened',
  },
  myShows: {
    title: 'My shows',
    open: 'Open a new show',
    loadFailed: 'Your shows could not be loaded: {{message}}',
    stale: 'What you see is from {{time}}.',
    allOver: 'All dates are over',
    empty: {
      title: 'Open your first show',
      tell: 'Tell us about it: title, venue, dates, prices',
      look: 'Look at the plan: what will run for you',
      sell: 'Press the button, and tickets are on sale',
      action: 'Open a show',
    },
  },
  card: {
    title: 'This show',
    loadFailed: 'The state of this show could not be loaded: {{message}}',
    visit: 'Open the page that buyers see',
    failed: 'Your show could not be opened',
    changeFailed: 'The latest change could not be published',
    kept: 'Your answers are kept.',
    stillSelling: 'The version before this one keeps selling.',
    notPutBack:
      'The version before this one could not be put back yet: buyers may see it, the new one, or none that works. Marquee keeps putting it back; you can also try again to publish the new one.',
    notTakenDown:
      'Your answers are kept. What had been started could not be taken down yet: buyers may see a page that does not work. Marquee keeps taking it down; you can also try again.',
    retry: 'Try again',
    retryFailed: 'It could not be started again: {{message}}',
    revision: 'Latest attempt: no. {{number}}',
    seconds: '{{seconds}} s',
    parts: 'Microservices of this show',
    dates: 'Dates',
    calledOff: 'called off',
    places: 'Places',
    moreDates: 'and {{number}} more',
  },
  way: {
    reserved: '{{places}} numbered seats',
    zones: '{{places}} places in zones',
    free: '{{places}} places, free seating',
    timed: '{{places}} places at each time of entry',
  },
  step: {
    compose: 'Compose',
    apply: 'Apply',
    start: 'Start',
    onSale: 'On sale',
  },
  stepState: {
    waiting: 'waiting',
    running: 'running',
    done: 'done',
    failed: 'failed',
  },
} as const;
