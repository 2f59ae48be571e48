import type { KoreanOf } from '../translator';
import type { commonEn } from './common.en';

/** Texts that all pages use in Korean. */
export const commonKo: KoreanOf<typeof commonEn> = {
  skipToContent: '본문으로 건너뛰기',
  language: '언어',
  staleCopy: '지금은 새 정보를 받지 못하고 있어요. {time} 기준이에요.',
  tryAgain: '다시 시도',
  close: '닫기',
  allShows: '모든 공연',
  toShow: '공연 페이지로',
  total: '합계',
  show: '공연',
  signIn: '로그인',
  signOut: '로그아웃',
  signOutFailed: '로그아웃하지 못했어요. 다시 시도해 주세요.',
  myTickets: '내 티켓',
  myAccount: '내 계정',
  signedInAs: '로그인한 사람:',
  signedOutOfShow:
    '이 공연에서 로그아웃했어요. 이 브라우저에서 Marquee 계정은 아직 로그인돼 있을 수 있어요.',
  signOutEverywhere: 'Marquee에서도 로그아웃하기',
  signInToHold: '로그인하면 자리를 잡아 드려요.',
  signInFirst:
    '로그인한 분만 자리를 잡을 수 있어요. 고른 좌석은 기억해 두었다가 돌아오면 잡아 드려요.',
  'signInFault.failed': '로그인하지 못했어요. 다시 시도해 주세요.',
  'signInFault.refused':
    '이 계정으로는 예매할 수 없어요. 구매자 계정으로 로그인하거나 이 사이트의 운영자에게 문의해 주세요.',
  signInAgain:
    '계속하려면 로그인해 주세요. 이 화면으로 돌아오고, 입력한 내용은 그대로예요.',
  signInToSee: '내 티켓을 보려면 로그인해 주세요.',
  terms: '이용약관',
  privacy: '개인정보 처리방침',

  unavailableTitle: '지금은 이 공연에 연결할 수 없어요',
  unavailableText:
    '예매한 티켓과 잡아 둔 좌석은 안전해요. 잠시 뒤에 다시 시도해 주세요.',
  missingTitle: '페이지를 찾을 수 없어요',
  missingText: '주소가 잘못됐거나 바뀌었을 수 있어요.',
};
