/** Banks in Korea that accounts can be at, by the two-digit code that payment companies use. */
export const BANKS = {
  '02': { ko: '산업은행', en: 'Korea Development Bank' },
  '03': { ko: '기업은행', en: 'Industrial Bank of Korea' },
  '06': { ko: '국민은행', en: 'KB Kookmin Bank' },
  '07': { ko: '수협은행', en: 'Suhyup Bank' },
  '11': { ko: '농협은행', en: 'NongHyup Bank' },
  '12': { ko: '지역농축협', en: 'Local NongHyup' },
  '20': { ko: '우리은행', en: 'Woori Bank' },
  '23': { ko: 'SC제일은행', en: 'Standard Chartered Bank Korea' },
  '27': { ko: '씨티은행', en: 'Citibank Korea' },
  '31': { ko: 'iM뱅크', en: 'iM Bank' },
  '32': { ko: '부산은행', en: 'Busan Bank' },
  '34': { ko: '광주은행', en: 'Kwangju Bank' },
  '35': { ko: '제주은행', en: 'Jeju Bank' },
  '37': { ko: '전북은행', en: 'Jeonbuk Bank' },
  '39': { ko: '경남은행', en: 'Kyongnam Bank' },
  '45': { ko: '새마을금고', en: 'MG Community Credit Cooperatives' },
  '48': { ko: '신협', en: 'National Credit Union Federation' },
  '50': { ko: '저축은행', en: 'Savings banks' },
  '54': { ko: 'HSBC은행', en: 'HSBC' },
  '64': { ko: '산림조합', en: 'National Forestry Cooperative' },
  '71': { ko: '우체국', en: 'Korea Post' },
  '81': { ko: '하나은행', en: 'Hana Bank' },
  '88': { ko: '신한은행', en: 'Shinhan Bank' },
  '89': { ko: '케이뱅크', en: 'K bank' },
  '90': { ko: '카카오뱅크', en: 'KakaoBank' },
  '92': { ko: '토스뱅크', en: 'Toss Bank' },
} as const;

/** Code of a bank in {@link BANKS}. */
export type BankCode = keyof typeof BANKS;

/** All codes of {@link BANKS}. */
export const BANK_CODES = Object.keys(BANKS) as [BankCode, ...BankCode[]];
