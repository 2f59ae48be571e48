import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/expectAccessible';
import { expectNoSideScroll } from '../support/expectNoSideScroll';
import { Watch } from '../support/Watch';

// What finds nothing on our pages finds these.

const fails = (looking: Promise<void>) =>
  expect(looking).rejects.toThrow(/expect/);

test('a button without a name is a serious finding', async ({ page }) => {
  await page.setContent('<main><button></button></main>');
  await fails(expectAccessible(page, 'a button without a name'));
});

test('what is wider than the screen makes one scroll', async ({ page }) => {
  await page.setContent('<div style="width: 2000px">wide</div>');
  await fails(expectNoSideScroll(page, 'a wide page'));
});

test('an error in the console is seen', async ({ page }) => {
  const watch = await Watch.over(page);
  await page.evaluate(() => {
    // eslint-disable-next-line no-console
    console.error('lights out');
  });
  expect(() => watch.expectNothing()).toThrow(/lights out/);
});

test('a layout that moves by itself is seen', async ({ page }) => {
  const watch = await Watch.over(page);
  await page.goto(
    'data:text/html,<div id="late"></div><p style="height:400px">read me</p>',
  );
  await page.evaluate(async () => {
    const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
    await frame();
    await frame();
    document.getElementById('late')!.style.height = '300px';
    await frame();
  });
  await expect
    .poll(() => {
      try {
        watch.expectNothing();
        return '';
      } catch (error) {
        return `${error}`;
      }
    })
    .toContain('read me');
});
