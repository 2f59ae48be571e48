import type { FactsField } from '@marquee/plugin-ticketing-common';
import { findShortages } from './findShortages';
import type { PartCause } from './PartCause';
import type { PartProgress, PartState } from './PartState';
import type { AskedPlace, RolloutNote } from './RolloutNote';

const FIELDS: Record<FactsField, string> = {
  title: '제목',
  description: '설명',
  poster: '포스터',
  posterAlt: '포스터 설명',
  'venue.name': '공연장',
  'venue.address': '공연장 주소',
  'venue.timeZone': '공연장 시간대',
  performances: '일시',
  priceCategories: '가격',
  discounts: '할인',
  bookingFee: '예매 수수료',
  cancellation: '취소 규칙',
  sale: '판매 기간',
  resale: '취소된 자리',
  maxTicketsPerOrder: '1인당 매수',
  orphanRule: '한 자리를 남기지 않기',
};

const UNANSWERED: Record<AskedPlace, string> = {
  taking: '예매처가 공연을 받지 못했어요',
  'box-office': '예매처가 응답하지 않아요',
  page: '공연 페이지가 응답하지 않아요',
  'page-at-edge': '바깥에서 아직 공연 페이지를 찾지 못해요',
  'box-office-at-edge': '바깥에서 아직 예매처를 찾지 못해요',
};

const SCARCE: Record<string, string> = {
  cpu: 'CPU',
  memory: '메모리',
  'ephemeral-storage': '디스크',
  pods: '파드 자리',
};

/** Says a note in Korean; what others said of it stands in quotation marks. */
export function inKorean(note: RolloutNote): string {
  switch (note.type) {
    case 'composed':
      return `마이크로서비스 ${note.parts}개, 쿠버네티스 객체 ${note.objects}개`;
    case 'changed':
      return `바뀐 항목: ${note.fields.map(it => FIELDS[it] ?? it).join(', ')}`;
    case 'nothing-to-apply':
      return '적용할 것이 없어요';
    case 'nothing-to-start':
      return '시작할 것이 없어요';
    case 'preparing':
      return `네임스페이스 ${note.namespace} 준비 중이에요`;
    case 'checking':
      return `객체 ${note.objects}개를 클러스터에서 확인하고 있어요`;
    case 'securing':
      return '한도, 네트워크 정책, 비밀값을 적용하고 있어요';
    case 'applied':
      return `객체 ${note.objects}개를 네임스페이스 ${note.namespace}에 적용했어요`;
    case 'waiting':
      return `기다리고 있어요: ${statesOf(note.parts)}`;
    case 'running':
      return `마이크로서비스 ${note.parts}개가 실행 중이에요`;
    case 'publishing':
      return '예매처에 무엇을 파는지 알리고 있어요';
    case 'opening':
      return `${note.url} 여는 중이에요`;
    case 'on-sale':
      return `${note.url} 에서 판매 중이에요`;
    case 'part-failed':
      return causeOf(note.part, note.cause);
    case 'late':
      return `${note.seconds}초 안에 준비되지 않았어요: ${statesOf(
        note.parts,
      )}`;
    case 'unanswered':
      return `${UNANSWERED[note.place]}: ${quoted(note.message)}`;
    case 'show-refused':
      return `예매처가 공연을 거절했어요: ${quoted(note.message)}`;
    case 'key-missing':
      return `예매처에 비밀값 ${note.key} 항목이 없어요. 이미지 설명에는 이 값이 필요 없다고 되어 있어요`;
    case 'secret-missing':
      return `마이크로서비스 ${note.part}에 비밀값 ${note.key} 항목이 없어요`;
    case 'setting-missing':
      return `마이크로서비스 ${note.part}에 필요한 ${note.key} 값이 포털 설정에 없어요`;
    case 'provider-missing':
      return `공연에 이 기능을 제공하는 마이크로서비스가 없어요: ${note.capability}`;
    case 'namespace-taken':
      return `네임스페이스 ${note.namespace}의 주인은 이 판매자가 아니에요`;
    case 'namespace-leaving':
      return `네임스페이스 ${note.namespace} 삭제가 아직 끝나지 않았어요. 1분 뒤에 다시 시도해 주세요`;
    case 'quota':
      return `판매자의 한도를 다 썼어요: ${quoted(note.message)}`;
    case 'cluster-trouble':
      return `클러스터에 문제가 있어요: ${quoted(note.message)}`;
    case 'cluster-refusal':
      return `클러스터가 받아들이지 않았어요: ${quoted(note.message)}`;
    case 'cluster-away':
      return `클러스터에 연결하지 못해 계속 시도하고 있어요: ${quoted(
        note.message,
      )}`;
    case 'portal-trouble':
      return '포털에 문제가 있어 계속 시도하고 있어요';
    case 'words':
      return quoted(note.message);
    default:
      throw new Error(`Unknown note ${JSON.stringify(note satisfies never)}`);
  }
}

function quoted(words: string): string {
  return `“${words}”`;
}

function statesOf(parts: readonly PartState[]): string {
  return parts
    .map(state => {
      if ('cause' in state) return causeOf(state.part, state.cause);
      const { part, progress, hint } = state;
      return `${part} ${progressOf(progress)}${hint ? ` ${quoted(hint)}` : ''}`;
    })
    .join('; ');
}

function progressOf(progress: PartProgress): string {
  switch (progress.type) {
    case 'deleted':
      return '지우는 중';
    case 'created':
      return '만드는 중';
    case 'paused':
      return '멈춰 있음';
    case 'replacing-pods':
    case 'replacing-pod':
      return '이전 파드를 바꾸는 중';
    case 'settling':
      return '마무리하는 중';
    case 'starting':
      return `시작하는 중(${progress.pods}/${progress.wanted})`;
    case 'readying':
      return `준비하는 중(${progress.pods}/${progress.wanted})`;
    default:
      throw new Error(`Unknown progress ${progress satisfies never}`);
  }
}

function causeOf(part: string, cause: PartCause): string {
  switch (cause.type) {
    case 'image':
      return `${part}의 이미지를 받지 못했어요: ${quoted(cause.message)}`;
    case 'configuration':
      return `${part}의 컨테이너를 시작하지 못했어요: ${quoted(cause.message)}`;
    case 'memory':
      return `${part}에 한도보다 많은 메모리가 필요해서 실행이 멈췄어요`;
    case 'crash': {
      const { exitCode, lastWords } = cause;
      const stops = `${part}의 실행이 거듭 멈춰요(종료 코드 ${exitCode})`;
      return lastWords
        ? `${stops}. 마지막 기록: ${quoted(lastWords)}`
        : `${stops}. 남긴 기록이 없어요`;
    }
    case 'quota':
      return `판매자의 한도를 다 써서 ${part}의 파드를 만들지 못했어요: ${quoted(
        cause.message,
      )}`;
    case 'refused':
      return `클러스터가 ${part}의 파드를 거절했어요: ${quoted(cause.message)}`;
    case 'unschedulable':
      return `${part}에 내줄 자리가 있는 노드가 없어요: ${shortageOf(
        cause.message,
      )}`;
    case 'unready':
      return `${part}의 준비가 끝나지 않았어요: ${quoted(cause.message)}`;
    default:
      throw new Error(`Unknown cause ${cause satisfies never}`);
  }
}

/** What nodes lack; the words of the scheduler themselves when they are about something else. */
function shortageOf(message: string): string {
  const lacking = findShortages(message).map(
    ({ resource, nodes }) =>
      `노드 ${nodes}개에 ${SCARCE[resource] ?? resource} 부족`,
  );
  return lacking.length > 0 ? lacking.join(', ') : quoted(message);
}
