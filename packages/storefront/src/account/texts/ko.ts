import type { KoreanOf } from '../../i18n/translator';
import type { en } from './en';

/** Texts of the account pages in Korean. */
export const ko: KoreanOf<typeof en> = {
  loading: '잠시만 기다려 주세요 …',
  notReachable:
    '지금은 계정에 연결할 수 없어요. 공연과 티켓은 그대로 쓸 수 있어요. 잠시 뒤에 다시 시도해 주세요.',
  needsScripts: '이 페이지를 쓰려면 자바스크립트를 켜 주세요.',
  save: '저장',
  saved: '저장했어요.',
  sending: '잠시만요 …',
  cancel: '취소',

  'title.sign-in': '로그인',
  'title.sign-up': '회원가입',
  'title.verify': '이메일 주소 확인',
  'title.forgot': '비밀번호를 잊으셨나요?',
  'title.reset': '새 비밀번호 정하기',
  'title.account': '내 계정',
  'title.withdraw': '회원 탈퇴',
  'title.sign-out': '로그아웃',
  'title.terms': '이용약관',
  'title.privacy': '개인정보 처리방침',

  'field.email': '이메일',
  'field.password': '비밀번호',
  'field.new-password': '새 비밀번호',
  'field.current': '지금 비밀번호',
  'field.code': '확인 코드',
  'field.name': '이름',
  'field.phone': '휴대전화',
  'field.language': '메일 언어',
  'field.terms': '이용약관에 동의해요 ({version} 판)',
  'field.privacy': '개인정보 처리방침에 따른 이용에 동의해요 ({version} 판)',
  'hint.new-password':
    '{min}자 이상이에요. 서로 상관없는 낱말 몇 개를 이으면 외우기 쉽고 알아내기 어려워요.',
  'hint.name': '입장할 때 확인할 수 있어요',
  'hint.phone': '공연이 바뀔 때 알려 드리려고 예매에만 써요',
  'hint.code': '{email} 메일로 보낸 숫자 6자리예요',
  'hint.code-unknown': '메일로 보낸 숫자 6자리예요',
  'hint.app-code': '인증 앱에 보이는 숫자 6자리예요',
  'hint.spare-code':
    '적어 둔 예비 코드 가운데 하나예요. 코드마다 한 번만 쓸 수 있어요',
  readTerms: '이용약관 읽기 (새 탭)',
  readPrivacy: '개인정보 처리방침 읽기 (새 탭)',
  showPassword: '비밀번호 보기',

  'fault.missing': '{field}[을/를] 입력해 주세요',
  'fault.malformed': '{field}[을/를] 다시 확인해 주세요',
  'fault.too-short': '{field}[이/가] 너무 짧아요',
  'fault.too-long': '{field}[이/가] 너무 길어요',
  'fault.common':
    '쉽게 알아낼 수 있거나 유출된 적이 있는 비밀번호예요. 다른 비밀번호를 정해 주세요',
  'fault.outdated': '내용이 바뀌었어요. 페이지를 새로 고치고 다시 읽어 주세요',
  'fault.email': '이메일을 name@example.com처럼 입력해 주세요',
  'fault.phone': '전화번호를 010-1234-5678처럼 입력해 주세요',
  'fault.code': '코드 숫자 6자리를 입력해 주세요',
  'fault.short-password': '비밀번호를 {min}자 이상으로 정해 주세요',
  'fault.terms': '이용약관에 동의해 주세요',
  'fault.privacy': '개인정보 이용에 동의해 주세요',

  'refusal.invalid-input': '입력한 내용 가운데 받을 수 없는 것이 있어요.',
  'refusal.wrong-credentials':
    '이메일과 비밀번호가 맞지 않아요. 둘 다 확인하거나 새 비밀번호를 정해 주세요.',
  'refusal.wrong-password': '비밀번호가 맞지 않아요.',
  'refusal.wrong-code': '코드가 맞지 않아요.',
  'refusal.code-expired':
    '코드를 쓸 수 있는 시간이 지났어요. 새 코드를 받아 주세요.',
  'refusal.too-many-attempts':
    '너무 여러 번 시도했어요. {when} 다시 시도해 주세요.',
  'refusal.suspended':
    '이용이 멈춰진 계정이에요. 이 사이트의 운영자에게 문의해 주세요.',
  'refusal.not-signed-in':
    '로그인이 끝났어요. 다시 로그인하면 이 화면으로 돌아와요.',
  'refusal.not-allowed': '이 계정으로는 할 수 없어요.',
  'refusal.not-found': '이미 없어졌어요. 페이지를 새로 고쳐 주세요.',
  'refusal.foreign-page':
    '저희 페이지에서 온 요청이 아니어서 받지 않았어요. 페이지를 새로 고쳐 주세요.',
  'refusal.obstacles': '먼저 해결할 일이 있어요. 아래를 봐 주세요.',
  'refusal.two-factor-demanded': '이 계정은 2단계 인증을 끌 수 없어요.',
  'refusal.protected-account': '이 계정에는 할 수 없는 일이에요.',
  'refusal.unavailable':
    '응답이 없어 아무것도 바꾸지 않았어요. 잠시 뒤에 다시 시도해 주세요.',
  later: '나중에',
  inSeconds_other: '{count}초 뒤에',
  inMinutes_other: '{count}분 뒤에',

  toShowAfter: '로그인하면 공연 페이지로 돌아가고, 고른 좌석을 잡아 드려요.',
  noAccount: '아직 계정이 없나요?',
  toSignUp: '회원가입',
  haveAccount: '이미 계정이 있나요?',
  toSignIn: '로그인',
  toForgot: '비밀번호를 잊으셨나요?',
  alreadySignedIn: '{name} 님으로 로그인돼 있어요.',
  goOn: '계속하기',
  otherAccount: '다른 계정 쓰기',
  secondStep: '2단계 인증',
  useSpareCode: '예비 코드 쓰기',
  useAppCode: '인증 앱 쓰기',
  backToSignIn: '이메일과 비밀번호로 돌아가기',
  elsewhere:
    '비밀번호는 맞지만, 판매자와 관리자는 여기가 아니라 포털에서 로그인해요.',
  toPortal: '포털로 가기',
  outsideSignIn: '{name}[으로/로] 로그인',
  outsideText: '이 사이트의 계정은 {name}에서 관리해요.',
  'outsideRefused.suspended':
    '이용이 멈춰진 계정이에요. 이 사이트의 운영자에게 문의해 주세요.',
  'outsideRefused.not-allowed':
    '이 {name} 계정으로는 로그인할 수 없어요. 다른 계정을 쓰거나 계정을 관리하는 곳에 문의해 주세요.',
  'outsideRefused.unavailable':
    '{name}[으로/로] 로그인하지 못했어요. 잠시 뒤에 다시 시도해 주세요.',
  demoTitle: '데모 계정',
  demoText:
    '개발용 컴퓨터예요. 여기에 접속할 수 있는 사람은 누구나 이 계정을 쓸 수 있어요. 관리자는 처음 로그인할 때 인증 앱을 등록해요. 비밀번호: {password}',
  demoButton: '{role}[으로/로] 로그인',
  'role.admin': '관리자',
  'role.seller': '판매자',
  'role.buyer': '구매자',

  signUpText: '계정 하나로 모든 공연을 예매할 수 있어요.',
  sellerText: '티켓을 판매하시나요? 판매자 계정은 포털에서 만들어요:',
  toSellerSignUp: '판매자로 가입하기',
  createAccount: '가입하기',
  mailSent:
    '{email}[을/를] 쓸 수 있다면 코드를 메일로 보냈어요. 코드는 10분 동안 쓸 수 있어요.',
  confirm: '확인',
  otherAddress: '다른 주소 쓰기',
  resend: '코드 다시 받기',
  resendIn: '코드 다시 받기 ({seconds}초 뒤)',
  resent: '쓸 수 있는 주소라면 새 코드를 보냈어요.',
  forgotText:
    '메일로 코드를 보내 드려요. 코드로 새 비밀번호를 정하면 모든 브라우저에서 로그아웃돼요.',
  sendCode: '코드 받기',
  setPassword: '비밀번호 정하기',
  passwordReset: '새 비밀번호를 정했어요. 새 비밀번호로 로그인해 주세요.',

  signInForAccount: '로그인하면 내 계정을 볼 수 있어요.',
  profile: '내 정보',
  emailTitle: '이메일 주소',
  emailText: '지금 주소: {email}. 새 주소는 코드로 확인해요.',
  emailChanged: '주소를 바꿨어요: {email}',
  changeEmail: '주소 바꾸기',
  passwordTitle: '비밀번호',
  passwordText: '바꾸면 다른 브라우저에서는 모두 로그아웃돼요.',
  changePassword: '비밀번호 바꾸기',
  passwordChanged: '비밀번호를 바꿨고, 다른 브라우저에서는 로그아웃됐어요.',
  twoFactor: '2단계 인증',
  twoFactorOff:
    '꺼져 있어요. 휴대전화의 인증 앱을 쓰면 비밀번호를 도둑맞아도 안전해요.',
  twoFactorOn: '켜져 있어요. 로그인할 때 인증 앱의 코드를 물어요.',
  twoFactorSetUp: '설정하기',
  twoFactorRemove: '끄기',
  twoFactorScan:
    '인증 앱으로 이 코드를 찍거나 키를 입력한 다음, 앱에 보이는 숫자를 입력해 주세요.',
  twoFactorQr: '인증 앱으로 찍을 코드',
  twoFactorKey: '키',
  spareCodes: '예비 코드',
  spareCodesText:
    '지금 적어 두세요. 다시 보여 드리지 않아요. 휴대전화를 잃어버렸을 때 코드마다 한 번씩 로그인할 수 있어요.',
  switchOn: '켜기',
  sessions: '로그인한 곳',
  thisBrowser: '지금 이 브라우저',
  lastSeen: '마지막 사용 {time}, {address}',
  signedInOn: '로그인 {time}',
  browserOn: '{system} {browser}',
  unknownBrowser: '알 수 없는 브라우저',
  endSession: '로그아웃',
  endSessionNamed: '{browser} 로그아웃',
  endAll: '모든 곳에서 로그아웃',
  endAllText: '이 브라우저와 공연 페이지까지 모두 로그아웃해요.',
  withdrawTitle: '회원 탈퇴',
  withdrawText:
    '무엇이 지워지고 법에 따라 무엇이 남는지, 먼저 해결할 일이 있는지 보여 드려요.',
  toWithdraw: '탈퇴하기 …',

  obstacles: '먼저 해결할 일',
  'obstacle.coming-tickets_other':
    '{title}: {time}까지 쓸 티켓이 {count}장 있어요. ‘내 티켓’에서 취소하거나 공연이 끝날 때까지 기다려 주세요.',
  'obstacle.show-on-sale': '{title}: 판매 중인 공연이에요. 먼저 닫아 주세요.',
  'obstacle.last-admin': '마지막 관리자예요.',
  goes: '영구히 지워지는 것',
  goesAccount:
    '계정: 이름, 이메일, 휴대전화, 비밀번호, 2단계 인증과 모든 로그인',
  goesShow: '{title} 예매에 있는 이름, 이메일, 휴대전화',
  goesShowLater:
    '{title} 예매에 있는 이름, 이메일, 휴대전화: 지금은 이 공연에 연결할 수 없어 연결되는 대로 지워요',
  keeps: '법에 따라 이름 없이 남는 것',
  'kept.contracts-and-payments': '계약과 결제 기록',
  'kept.complaints': '불만과 분쟁 처리 기록',
  'kept.access-logs': '접속 기록',
  forYears_other: '{count}년 동안',
  forMonths_other: '{count}개월 동안',
  withdrawAgain: '같은 주소로 언제든 새로 가입할 수 있어요.',
  keepAccount: '아니요, 계정을 그대로 둘게요',
  withdraw: '네, 탈퇴할게요',
  withdrawn:
    '탈퇴했고 모든 곳에서 로그아웃됐어요. 그동안 함께해 주셔서 고마워요.',

  signOutText: '여기서 로그아웃하면 모든 공연 페이지에서도 로그아웃돼요.',
  signedOut: '이곳과 모든 공연 페이지에서 로그아웃했어요.',
  staySignedIn: '아니요, 그대로 있을게요',
  version: '{version} 판',
};
