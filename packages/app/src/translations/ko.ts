// Language packs are loaded by dynamic import, which takes the default export.
export default {
  'nav.home': '마키, 내 공연',
  'nav.menu': '메뉴',
  'nav.shows': '내 공연',
  'nav.create': '새로 만들기',
  'nav.catalog': '카탈로그',
  'nav.search': '검색',
  'nav.notifications': '알림',
  'nav.settings': '설정',
  'signIn.title': '몇 분 만에 여는 나만의 예매처',
  'signIn.lead':
    '양식 하나만 채우세요. 필요한 마이크로서비스를 마키가 조립해 띄우면 바로 예매가 시작돼요.',
  'signIn.guest': '데모 판매자로 시작하기',
  'signIn.guestHint':
    '비밀번호가 없어요. 이 포털은 내 컴퓨터에서만 돌고, 나만 열 수 있어요.',
  'signIn.failed': '로그인하지 못했어요. 포털이 아직 켜져 있나요?',
  'signIn.failedOnServer': '포털이 데모 계정을 거절했어요: {{message}}',
  'signIn.retry': '다시 시도',
  'signIn.language': '언어',
};
