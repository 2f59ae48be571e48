import axe from 'axe-core';

/** What axe finds that keeps somebody out; colours need a browser. */
export async function findings(container: Element) {
  const { violations } = await axe.run(container, {
    rules: {
      'color-contrast': { enabled: false },
      // Landmarks are those of the portal around it.
      region: { enabled: false },
    },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(it => it.html)]);
}
