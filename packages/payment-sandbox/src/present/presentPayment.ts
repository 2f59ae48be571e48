import { errorEntry } from '../errors/ERRORS';
import { balanceOf } from '../payments/balanceOf';
import type { Cancel, Payment, PaymentMethod } from '../payments/Payment';
import { accountExpired, statusAt } from '../payments/statusAt';
import { koreanTime } from '../time/koreanTime';
import { presentCancel } from './presentCancel';

/** What Toss Payments calls the methods in its answers. */
export const METHODS: Record<PaymentMethod, string> = {
  CARD: '카드',
  VIRTUAL_ACCOUNT: '가상계좌',
};
/** How long the bank takes to give money of an account back, in ms. */
const REFUND_MS = 2 * 24 * 60 * 60_000;
/** Share of the value-added tax in a price. */
const VAT_PART = 11;

/** Where and when a payment is looked at. */
export interface View {
  /** ms since 1970 */
  now: number;
  publicUrl: string;
}

/** A payment in the shape of Toss Payments' Payment object, version 2022-11-16. */
export function presentPayment(payment: Payment, view: View): object {
  const { paymentKey, cancels, transactions, currency, approvedAt } = payment;
  const balance = balanceOf(payment);
  const vat = Math.round(balance / VAT_PART);
  return {
    mId: 'sandbox',
    lastTransactionKey: transactions.at(-1)?.transactionKey ?? null,
    paymentKey,
    orderId: payment.orderId,
    orderName: payment.orderName,
    taxExemptionAmount: 0,
    status: statusAt(payment, view.now),
    requestedAt: koreanTime(payment.requestedAt),
    approvedAt: approvedAt === undefined ? null : koreanTime(approvedAt),
    useEscrow: false,
    cultureExpense: false,
    card: presentCard(payment),
    virtualAccount: presentAccount(payment, view.now),
    transfer: null,
    mobilePhone: null,
    giftCertificate: null,
    cashReceipt: null,
    cashReceipts: null,
    discount: null,
    cancels: cancels.length > 0 ? cancels.map(presentCancel) : null,
    secret: payment.secret,
    type: 'NORMAL',
    easyPay: null,
    country: 'KR',
    failure: presentFailure(payment),
    isPartialCancelable: true,
    receipt: null,
    checkout: { url: `${view.publicUrl}/checkout/${paymentKey}` },
    currency,
    totalAmount: payment.totalAmount,
    balanceAmount: balance,
    suppliedAmount: balance - vat,
    vat,
    taxFreeAmount: 0,
    method: METHODS[payment.method],
    version: '2022-11-16',
    metadata: null,
  };
}

function presentCard({ method, approvedAt, totalAmount, status }: Payment) {
  if (method !== 'CARD' || approvedAt === undefined) return null;
  return {
    issuerCode: '61',
    acquirerCode: '31',
    number: '12345678****000*',
    installmentPlanMonths: 0,
    isInterestFree: false,
    interestPayer: null,
    approveNo: '00000000',
    useCardPoint: false,
    cardType: '신용',
    ownerType: '개인',
    acquireStatus: status === 'CANCELED' ? 'CANCELED' : 'READY',
    amount: totalAmount,
  };
}

/** The account, once it is issued; before that there is nothing to pay into. */
function presentAccount(payment: Payment, now: number) {
  const { account, approvedAt, cancels } = payment;
  if (account?.dueAt === undefined) return null;
  const [last] = approvedAt === undefined ? [] : cancels.slice(-1);
  return {
    accountType: '일반',
    accountNumber: account.accountNumber,
    bankCode: account.bankCode,
    customerName: account.customerName,
    depositorName: account.depositorName ?? null,
    dueDate: koreanTime(account.dueAt),
    expired: accountExpired(payment, now),
    settlementStatus: 'INCOMPLETED',
    refundStatus: last ? refundStatus(last, now) : 'NONE',
    refundReceiveAccount: null,
  };
}

function refundStatus({ cancelStatus, canceledAt }: Cancel, now: number) {
  if (cancelStatus === 'ABORTED') return 'FAILED';
  return now - canceledAt > REFUND_MS ? 'COMPLETED' : 'PENDING';
}

function presentFailure({ status, failure }: Payment) {
  if (status !== 'ABORTED' || !failure) return null;
  return { code: failure, message: errorEntry(failure).ko };
}
