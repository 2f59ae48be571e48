import {
  BookedTicket,
  OrderState,
  PayMethod,
} from '@marquee/plugin-ticketing-common';

/** Languages in which files are written. */
export type FileLanguage = 'en' | 'ko';

const HEADINGS = [
  'code',
  'state',
  'performance',
  'name',
  'email',
  'phone',
  'seats',
  'categories',
  'tickets',
  'amount',
  'bookingFees',
  'discounts',
  'method',
  'refunded',
  'refunding',
  'cancellationFees',
  'bookedAt',
  'paidAt',
] as const;

/** Words of the files that sellers take with them. */
export const fileWords: Record<
  FileLanguage,
  {
    headings: Record<(typeof HEADINGS)[number], string>;
    states: Record<OrderState, string>;
    methods: Record<PayMethod, string>;
    /** Never just digits and hyphens, which spreadsheets take for dates. */
    seat: (ticket: BookedTicket) => string;
    /** Stands for the data of a person who was erased. */
    erased: string;
  }
> = {
  en: {
    headings: {
      code: 'Order',
      state: 'State',
      performance: 'Performance',
      name: 'Name',
      email: 'E-mail',
      phone: 'Phone',
      seats: 'Seats',
      categories: 'Price categories',
      tickets: 'Tickets sold',
      amount: 'Amount',
      bookingFees: 'Booking fees in it',
      discounts: 'Discounts',
      method: 'Paid by',
      refunded: 'Refunded',
      refunding: 'Refunds on their way',
      cancellationFees: 'Cancellation fees kept',
      bookedAt: 'Booked',
      paidAt: 'Paid',
    },
    states: {
      pending: 'not paid yet',
      'awaiting-deposit': 'deposit awaited',
      paid: 'paid',
      cancelled: 'cancelled',
      expired: 'expired',
      refunded: 'refunded',
    },
    methods: { card: 'card', 'virtual-account': 'deposit' },
    seat: ({ section, row, number }) =>
      [section, row && `row ${row}`, `seat ${number}`]
        .filter(Boolean)
        .join(', '),
    erased: '(erased)',
  },
  ko: {
    headings: {
      code: '예매번호',
      state: '상태',
      performance: '회차',
      name: '예매자',
      email: '이메일',
      phone: '전화번호',
      seats: '좌석',
      categories: '등급',
      tickets: '판매 매수',
      amount: '금액',
      bookingFees: '그중 예매 수수료',
      discounts: '할인',
      method: '결제 수단',
      refunded: '환불 완료',
      refunding: '환불 진행',
      cancellationFees: '취소 수수료',
      bookedAt: '예매 시각',
      paidAt: '결제 시각',
    },
    states: {
      pending: '결제 전',
      'awaiting-deposit': '입금 대기',
      paid: '결제 완료',
      cancelled: '취소',
      expired: '기한 지남',
      refunded: '환불',
    },
    methods: { card: '카드', 'virtual-account': '가상계좌 입금' },
    seat: ({ section, row, number }) =>
      [section, row && `${row}열`, `${number}번`].filter(Boolean).join(' '),
    erased: '(삭제됨)',
  },
};
