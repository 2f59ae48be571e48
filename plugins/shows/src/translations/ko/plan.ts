/** Texts of the plan preview, in Korean. */
export const koPlan = {
  'plan.label': '계획',
  'plan.loading': '계획을 조립하는 중',
  'plan.summary_one':
    '마이크로서비스 {{count}}개, CPU {{cores}}코어와 메모리 {{memory}}. 약 {{seconds}}초 뒤에 판매를 시작해요.',
  'plan.summary_other':
    '마이크로서비스 {{count}}개, CPU {{cores}}코어와 메모리 {{memory}}. 약 {{seconds}}초 뒤에 판매를 시작해요.',
  'plan.nothingYet': '아직 아무것도 시작하지 않았어요. 이렇게 진행될 거예요.',
  'plan.at': '관객은 {{url}} 에서 공연을 만나요.',
  'plan.sold': '{{places}}, {{dates}}회차예요.',
  'plan.discounts': '할인: {{discounts}}.',
  'plan.parts': '마이크로서비스',
  'plan.partReserved': '{{cores}}코어, {{memory}}',
  'plan.replicas': '{{number}}개',
  'plan.picked': '직접 골랐어요',
  'plan.requiredBy': '{{names}}에 필요해요',
  'plan.wires': '누가 누구와 통신하나요',
  'plan.wireFrom': '보내는 쪽',
  'plan.wireTo': '받는 쪽',
  'plan.wireFor': '용도',
  'plan.outside': '(공연 밖)',
  'plan.objects': '쿠버네티스 객체 {{number}}개, {{waves}}단계',
  'plan.wave.namespace': '1. 나만의 공간',
  'plan.wave.limits': '2. 한도, 네트워크 규칙, 비밀값',
  'plan.wave.databases': '3. 데이터베이스',
  'plan.wave.services': '4. 서비스',
  'plan.wave.edge': '5. 관객이 들어오는 길',
  'plan.capability.show-page': '공연 페이지',
  'plan.capability.booking': '예매',
  'plan.capability.admission': '대기실',
  'plan.capability.check-in': '입장 확인',
  'plan.capability.notification': '알림',
  'plan.capability.payment': '결제',
  'plan.capability.accounts': '구매자 계정',
  'plan.capability.sql-database': '데이터베이스',
  'plan.capability.seat-store': '좌석 상태',
  'plan.failed': '계획을 조립하지 못했어요: {{message}}',
  'plan.refused': '먼저 고칠 답이 있어요',
  'plan.again': '다시 조립하기',
  'plan.problem.unknown-part':
    '컨테이너 풀에 “{{subject}}” 마이크로서비스가 더는 없어요.',
  'plan.problem.unsuitable-part':
    '“{{subject}}” 마이크로서비스는 이런 공연에 맞지 않아요.',
  'plan.problem.missing':
    '“{{requiredBy}}”에 필요한 기능이 없어요: {{subject}}.',
  'plan.problem.ambiguous':
    '“{{requiredBy}}”에 필요한 기능을 여럿이 제공해요: {{subject}}. 하나를 골라 주세요.',
  'plan.problem.duplicate':
    '같은 기능을 제공하는 마이크로서비스가 둘 이상이에요: {{subject}}.',
  'plan.problem.circular': '서로가 서로를 필요로 해요: {{subject}}.',
  'plan.problem.topology': '“{{subject}}” 배치를 쓸 수 없어요: {{message}}',
  'plan.problem.candidates': '쓸 수 있는 것: {{names}}.',
  'plan.problem.address-reserved': '플랫폼에서 쓰는 주소예요.',
  'plan.problem.address-taken': '다른 공연이 쓰고 있는 주소예요.',
  'plan.problem.cancellation-currency':
    '취소 수수료는 원화인데 가격은 다른 통화예요.',
  'plan.problem.discount-twice': '같은 할인이 두 번 있어요.',
  'plan.problem.discount-category': '공연에 없는 등급의 할인이 있어요.',
  'plan.problem.discount-performance': '공연에 없는 회차의 할인이 있어요.',
  'plan.problem.entry-times': '입장 시작보다 먼저 끝나는 시간대가 있어요.',
  'plan.problem.performance-past': '이미 지난 회차가 있어요.',
  'plan.problem.performance-twice': '겹치는 회차가 있어요.',
  'plan.problem.places-too-many':
    '모든 회차의 자리를 합치면 2천만이 넘어요. 공연을 나누어 열어 주세요.',
  'plan.problem.places-unfit': '자리가 판매 방식과 맞지 않아요.',
  'plan.problem.price-missing': '가격이 없는 좌석 등급이 있어요.',
  'plan.problem.price-unused': '공연에 없는 자리의 가격이 있어요.',
  'plan.problem.seating-plan-unknown':
    '포털에 배치도가 없어요. 다시 올려 주세요.',
  'plan.problem.zones-fault':
    '이름이 같은 구역이 있거나, 모든 구역의 자리를 합치면 너무 많아요.',
} as const;
