/** A bank by Toss Payments' two-digit code. */
export interface Bank {
  code: string;
  ko: string;
  en: string;
}

/** Banks that give out virtual accounts here, and take refunds. */
export const BANKS: readonly Bank[] = [
  { code: '20', ko: '우리은행', en: 'Woori Bank' },
  { code: '06', ko: 'KB국민은행', en: 'KB Kookmin Bank' },
  { code: '88', ko: '신한은행', en: 'Shinhan Bank' },
  { code: '81', ko: '하나은행', en: 'Hana Bank' },
  { code: '11', ko: 'NH농협은행', en: 'NH NongHyup Bank' },
  { code: '03', ko: 'IBK기업은행', en: 'Industrial Bank of Korea' },
  { code: '71', ko: '우체국예금보험', en: 'Korea Post' },
  { code: '90', ko: '카카오뱅크', en: 'KakaoBank' },
  { code: '89', ko: '케이뱅크', en: 'K bank' },
  { code: '92', ko: '토스뱅크', en: 'Toss Bank' },
];

/** A bank by its code. */
export function findBank(code: string): Bank | undefined {
  return BANKS.find(bank => bank.code === code);
}
