import type { KoreanOf } from '../translator';
import type { zonesEn } from './zones.en';

/** Texts of pages for places that are sold by the count, in Korean. */
export const zonesKo: KoreanOf<typeof zonesEn> = {
  entryNumber: '{section} · 입장번호 {number}',
  zonesTitle: '몇 장을 예매할까요?',
  zonesLimit_other: '한 사람이 {count}매까지 살 수 있어요.',
  standing: '스탠딩',
  unnumbered: '자유석',
  perTicket: '1매',
  feeIn: '예매 수수료 {fee} 포함',
  placesLeft_other: '{n}자리 남음',
  noneFree: '매진',
  noneFreeNow: '지금은 남은 자리가 없어요. 다른 분이 예매하고 있어요.',
  countOfZone: '{zone} 매수',
  oneMore: '{zone} 1매 더하기',
  oneLess: '{zone} 1매 빼기',
  mostReached_other: '{count}매를 골랐어요. 한 사람이 살 수 있는 만큼이에요.',
  noMoreLeft: '남은 자리를 모두 골랐어요.',
  loadingZones: '남은 자리를 불러오고 있어요 …',
  zonesFailed: '구역을 불러오지 못했어요.',
  countsLost:
    '연결이 끊겨 {time} 기준으로 남은 자리를 보여 드려요. 다시 연결하고 있어요.',
  countsNotLoaded: '남은 자리를 불러오지 못했어요. 다시 시도하고 있어요.',
  signInToTake: '로그인하면 티켓을 잡아 드려요.',
  yourPlaces_other: '선택한 티켓 {count}매',
  noPlacesYet: '아직 고른 티켓이 없어요.',
  zoneCount: '{zone} × {n}매',
  giveBackZone: '{zone} 모두 취소',
  giveBackAll: '모두 취소',
  heldPlaces_other: '{count}자리를 잡아 두었어요: {zones}',
  fewerLeft_other: '{count}자리만 남아 있어서 더 잡지 않았어요.',
  noneLeft:
    '다른 분이 먼저 예매해서 남은 자리가 없어요. 잡아 둔 자리는 그대로예요.',
  otherTimes: '다른 시간 보기',
};
