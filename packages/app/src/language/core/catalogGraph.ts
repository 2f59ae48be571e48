import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph';
import { korean } from './korean';

/** What an entity has to do with others, on its page and on a page of its own. */
export const catalogGraphKorean = [
  korean(catalogGraphTranslationRef, {
    'catalogGraphCard.title': '관계',
    'catalogGraphCard.deepLinkTitle': '크게 보기',
    'catalogGraphPage.title': '관계도',
    'catalogGraphPage.filterToggleButtonTitle': '거르기',
    'catalogGraphPage.supportButtonDescription':
      '무엇이 무엇에 속하고 무엇을 쓰는지 보여 드려요.',
    'catalogGraphPage.simplifiedSwitchLabel': '간단히',
    'catalogGraphPage.mergeRelationsSwitchLabel': '관계 합치기',
    'catalogGraphPage.zoomOutDescription':
      '손가락으로 벌리거나 끌어서 움직일 수 있어요. 누르면 가운데로 옮기고, Shift를 누른 채 누르면 그 페이지로 가요.',
    'catalogGraphPage.curveFilter.title': '선',
    'catalogGraphPage.curveFilter.curveStepBefore': '꺾은선',
    'catalogGraphPage.curveFilter.curveMonotoneX': '곡선',
    'catalogGraphPage.directionFilter.title': '방향',
    'catalogGraphPage.directionFilter.leftToRight': '왼쪽에서 오른쪽으로',
    'catalogGraphPage.directionFilter.rightToLeft': '오른쪽에서 왼쪽으로',
    'catalogGraphPage.directionFilter.topToBottom': '위에서 아래로',
    'catalogGraphPage.directionFilter.bottomToTop': '아래에서 위로',
    'catalogGraphPage.maxDepthFilter.title': '최대 깊이',
    'catalogGraphPage.maxDepthFilter.inputPlaceholder': '∞ 끝까지',
    'catalogGraphPage.maxDepthFilter.clearButtonAriaLabel': '최대 깊이 지우기',
    'catalogGraphPage.selectedKindsFilter.title': '종류',
    'catalogGraphPage.selectedRelationsFilter.title': '관계',
  }),
];
