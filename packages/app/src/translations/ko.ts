// Language packs are loaded by dynamic import, which takes the default export.
export default {
  'nav.home': '마키, 내 공연',
  'nav.menu': '메뉴',
  'nav.shows': '내 공연',
  'nav.create': '새로 만들기',
  'nav.catalog': '카탈로그',
  'nav.search': '검색',
  'nav.notifications': '알림',
  'nav.accounts': '계정',
  'nav.audit': '감사 기록',
  'nav.account': '내 계정',
  'nav.settings': '설정',
  'nav.logOut': '로그아웃',
  'nav.logOutFailed':
    '포털이 응답하지 않아 아직 로그인돼 있어요. 다시 시도해 주세요.',
  'show.owner': '소유자',
  'show.tab.overview': '개요',
  'show.tab.bookers': '예매자',
  'show.tab.sales': '판매',
  'show.tab.performances': '회차',
  'show.tab.edit': '고치기',
  'show.tab.kubernetes': '쿠버네티스',
  'signIn.title': '몇 분 만에 여는 나만의 예매처',
  'signIn.lead':
    '양식 하나만 채우세요. 필요한 마이크로서비스를 마키가 조립해 띄우면 바로 예매가 시작돼요.',
  'signIn.language': '언어',
};
