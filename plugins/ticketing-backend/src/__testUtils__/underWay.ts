/**
 * A query for all that a box office has under way, a row with its name in `what` each:
 * unpaid orders, payments nobody knows of, refunds, news for the seat store.
 */
export const UNDER_WAY = `
  SELECT format('order %s is %s', id, state) AS what
    FROM orders WHERE state IN ('pending', 'awaiting-deposit')
  UNION ALL SELECT format('payment of %s is %s', "order", state)
    FROM payments WHERE state = 'confirming'
  UNION ALL
    SELECT format('refund %s is %s after %s tries: %s', id, state, tries, failure)
    FROM refunds WHERE state <> 'done'
  UNION ALL SELECT format('news %s of hold %s', outcome, hold) FROM outbox`;
