import type { Language } from '@marquee/plugin-accounts-common';
import type { Message } from './messages';

/** A mail before it is set: paragraphs of plain text, and a code of its own line. */
export interface MailText {
  subject: string;
  paragraphs: string[];
  code?: string;
}

type Texts = {
  [T in Message['type']]: (
    message: Extract<Message, { type: T }>,
  ) => Omit<MailText, 'code'>;
};

const IGNORE_KO =
  '본인이 요청하지 않았다면 이 메일을 무시해 주세요. 코드를 아무에게도 알려 주지 마세요.';
const IGNORE_EN =
  'If you did not ask for this, ignore this mail. Tell the code to nobody.';
const ALARM_KO = '본인이 한 일이 아니라면 바로 비밀번호를 다시 설정해 주세요.';
const ALARM_EN = 'If this was not you, reset your password now.';

const ko: Texts = {
  'sign-up-code': () => ({
    subject: 'Marquee 가입 확인 코드',
    paragraphs: [
      '아래 코드를 가입 화면에 입력해 주세요. 10분 동안 쓸 수 있어요.',
      IGNORE_KO,
    ],
  }),
  'reset-code': () => ({
    subject: 'Marquee 비밀번호 재설정 코드',
    paragraphs: [
      '아래 코드를 입력하고 새 비밀번호를 정해 주세요. 10분 동안 쓸 수 있어요.',
      IGNORE_KO,
    ],
  }),
  'email-code': () => ({
    subject: 'Marquee 이메일 변경 코드',
    paragraphs: [
      '이 주소로 바꾸려면 아래 코드를 입력해 주세요. 10분 동안 쓸 수 있어요.',
      IGNORE_KO,
    ],
  }),
  'address-taken': ({ signInUrl }) => ({
    subject: '이미 Marquee 계정이 있어요',
    paragraphs: [
      '누군가 이 이메일 주소를 Marquee 계정에 쓰려고 했어요. 이 주소에는 이미 계정이 있어요.',
      `본인이라면 여기에서 로그인해 주세요: ${signInUrl}`,
      '비밀번호가 기억나지 않으면 로그인 화면에서 재설정할 수 있어요. 본인이 아니라면 아무것도 하지 않으셔도 돼요.',
    ],
  }),
  'email-changed': ({ hint }) => ({
    subject: 'Marquee 계정의 이메일이 바뀌었어요',
    paragraphs: [
      `Marquee 계정의 이메일 주소가 ${hint}(으)로 바뀌었어요. 이제 이 주소로는 로그인할 수 없어요.`,
      '본인이 한 일이 아니라면 이 메일에 답장해 주세요.',
    ],
  }),
  'password-changed': () => ({
    subject: 'Marquee 비밀번호가 바뀌었어요',
    paragraphs: [
      'Marquee 계정의 비밀번호가 바뀌었고, 다른 기기에서는 로그아웃되었어요.',
      ALARM_KO,
    ],
  }),
  'two-factor-changed': ({ on }) => ({
    subject: on ? 'Marquee 2단계 인증을 켰어요' : 'Marquee 2단계 인증을 껐어요',
    paragraphs: [
      on
        ? '이제 로그인할 때 인증 앱의 코드가 필요해요.'
        : '이제 비밀번호만으로 로그인해요.',
      ALARM_KO,
    ],
  }),
};

const en: Texts = {
  'sign-up-code': () => ({
    subject: 'Your Marquee sign-up code',
    paragraphs: [
      'Enter this code on the sign-up page. It is good for 10 minutes.',
      IGNORE_EN,
    ],
  }),
  'reset-code': () => ({
    subject: 'Your Marquee password code',
    paragraphs: [
      'Enter this code and choose a new password. It is good for 10 minutes.',
      IGNORE_EN,
    ],
  }),
  'email-code': () => ({
    subject: 'Your Marquee e-mail code',
    paragraphs: [
      'Enter this code to move your account to this address. It is good for 10 minutes.',
      IGNORE_EN,
    ],
  }),
  'address-taken': ({ signInUrl }) => ({
    subject: 'You already have a Marquee account',
    paragraphs: [
      'Somebody gave this e-mail address for a Marquee account. It has an account already.',
      `If that was you, sign in here: ${signInUrl}`,
      'If you forgot your password, reset it on the sign-in page. If it was not you, there is nothing to do.',
    ],
  }),
  'email-changed': ({ hint }) => ({
    subject: 'The e-mail address of your Marquee account changed',
    paragraphs: [
      `The e-mail address of your Marquee account is now ${hint}. You can no longer sign in with this one.`,
      'If this was not you, answer this mail.',
    ],
  }),
  'password-changed': () => ({
    subject: 'Your Marquee password changed',
    paragraphs: [
      'The password of your Marquee account changed, and other devices were signed out.',
      ALARM_EN,
    ],
  }),
  'two-factor-changed': ({ on }) => ({
    subject: on
      ? 'Two-step sign-in is on at Marquee'
      : 'Two-step sign-in is off at Marquee',
    paragraphs: [
      on
        ? 'From now on, signing in asks for a code of your authenticator app.'
        : 'From now on, your password alone signs you in.',
      ALARM_EN,
    ],
  }),
};

const TEXTS: Record<Language, Texts> = { ko, en };

/** The words of a message. */
export function textOf(message: Message, language: Language): MailText {
  // Every key holds the text of its own message type, which TypeScript cannot see.
  const compose = TEXTS[language][message.type] as (
    of: Message,
  ) => Omit<MailText, 'code'>;
  return {
    ...compose(message),
    ...('code' in message && { code: message.code }),
  };
}
