/** Rows of several orders, by the id of their order, each in the order in which it came. */
export function groupByOrder<Row extends { order: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const byOrder = new Map<string, Row[]>();
  for (const row of rows) {
    const others = byOrder.get(row.order);
    if (others) others.push(row);
    else byOrder.set(row.order, [row]);
  }
  return byOrder;
}
