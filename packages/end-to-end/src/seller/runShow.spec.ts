import { expect, test } from '@playwright/test';
import { enterPortal } from '../people/atPortal';
import { demo } from '../people/Person';
import { signUp } from '../people/signUp';
import { showUrl } from '../places';
import { Buyer } from '../support/buyer';
import { readSoldTicket } from '../support/soldTicket';

/** How long buyers may wait for what a seller has published, in ms. */
const PUBLISHED_MS = 10_000;
/** How long it takes at most to hear that a change is saved, or why not, in ms. */
const ANSWERED_MS = 10_000;

// The ticket that was sold before must be found again by later suites: another one
// is bought here, and given back; the title is as it was in the end.
const sold = readSoldTicket();
const url = showUrl(sold.show);

/** What a seller reads in both languages. */
const WORDS = {
  en: {
    search: 'Order, name, e-mail or end of the phone number',
    why: 'Why do you need the data in clear?',
    reveal: 'Show in clear',
    reason: 'Reason',
    preview: 'See what goes back',
    refund: 'Yes, refund',
    refunds: 'Refunds',
    refunded: /refunded$/,
    sales: /tickets in \d+ orders for/,
    wentBack: /went back in this time/,
    title: /^Title/,
    save: 'Save and publish',
    saved: /^Saved\.|^Published:/,
  },
  ko: {
    search: '예매번호, 이름, 이메일, 전화번호 끝자리',
    why: '개인정보를 왜 확인하나요?',
    reveal: '가림 없이 보기',
    reason: '사유',
    preview: '돌려줄 금액 보기',
    refund: '네, 환불할게요',
    refunds: '환불 내역',
    refunded: /환불 완료$/,
    sales: /^예매 \d+건, \d+매/,
    wentBack: /환불했어요/,
    title: /^제목/,
    save: '저장하고 공개하기',
    saved: /^저장했어요\.|^공개했어요\./,
  },
} as const;

const tab = (name: string) => `/catalog/default/system/${sold.show}/${name}`;

for (const language of ['en', 'ko'] as const) {
  const words = WORDS[language];

  test(`a seller finds a booker, gives the money back and changes the title, in ${language}`, async ({
    browser,
    page,
  }) => {
    test.setTimeout(180_000);
    const { person } = await signUp('buyer');
    const buyer = await Buyer.at(browser, url, person);
    await buyer.openList();
    await buyer.take(await buyer.nameOfFirstSeat());
    await buyer.checkOut();
    await buyer.pay();

    await enterPortal(page, demo.seller);
    await page.evaluate(it => localStorage.setItem('language', it), language);

    await test.step('the booker is listed masked, and in clear against a reason', async () => {
      await page.goto(tab('bookers'));
      await page.getByLabel(words.search).fill(person.email);
      const row = page.getByRole('row').filter({ hasText: '***@' });
      await expect(row).toHaveCount(1);
      await expect(row).not.toContainText(person.name);
      await row.getByRole('button').click();
      await page.getByLabel(words.why).fill('A call');
      await page.getByRole('button', { name: words.reveal }).click();
      await expect(page.getByText(person.name)).toBeVisible();
    });

    await test.step('the ticket is refunded', async () => {
      await page.getByLabel(words.reason, { exact: true }).fill('A call');
      await page.getByRole('button', { name: words.preview }).click();
      // A page that is loaded again takes back what it was about to send.
      const answer = page.waitForResponse(
        response =>
          response.request().method() === 'POST' &&
          response.url().endsWith('/refunds'),
      );
      await page.getByRole('button', { name: words.refund }).click();
      expect((await answer).ok()).toBe(true);
      const refunds = page.getByRole('list', { name: words.refunds });
      await expect(async () => {
        await page.reload();
        await page
          .getByRole('row')
          .filter({ hasText: '***@' })
          .getByRole('button')
          .click();
        await expect(refunds.getByText(words.refunded)).toBeVisible({
          timeout: 3_000,
        });
      }).toPass({ timeout: 30_000 });
    });

    await test.step('the sales know what was sold and what went back', async () => {
      await page.goto(tab('sales'));
      await expect(page.getByText(words.sales)).toBeVisible();
      await expect(page.getByText(words.wentBack)).toBeVisible();
    });

    await test.step('a new title is on the page of the show in seconds', async () => {
      const retitle = async (title: string) => {
        // While the revision before is rolled out, the next one is refused.
        await expect(async () => {
          await page.goto(tab('edit'));
          await page.getByLabel(words.title).fill(title);
          await page
            .getByRole('button', { name: words.save })
            .click({ timeout: 2_000 });
          await expect(page.getByText(words.saved)).toBeVisible({
            timeout: ANSWERED_MS,
          });
        }).toPass({ timeout: 60_000 });
        await expect(async () => {
          await buyer.page.goto(url);
          await expect(
            buyer.page.getByRole('heading', { level: 1 }),
          ).toHaveText(title, { timeout: 500 });
        }).toPass({ timeout: PUBLISHED_MS, intervals: [200] });
      };
      const anew = `${sold.title} (${language})`;
      try {
        await retitle(anew);
      } finally {
        await retitle(sold.title);
      }
    });
    await buyer.page.context().close();
  });
}
