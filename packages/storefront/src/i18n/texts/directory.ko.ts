import type { KoreanOf } from '../translator';
import type { directoryEn } from './directory.en';

/** Texts of the directory in Korean. */
export const directoryKo: KoreanOf<typeof directoryEn> = {
  directoryTitle: '예매 중인 공연',
  directoryEmpty: '아직 예매 중인 공연이 없어요. 곧 다시 들러 주세요.',
  directoryDown: '지금은 공연 목록을 불러올 수 없어요.',
  noMatch: '조건에 맞는 공연이 없어요.',
  clearFilters: '조건 지우기',
  search: '검색',
  searchHint: '제목, 공연장, 초성',
  genreLabel: '장르',
  allGenres: '모든 장르',
  sortLabel: '정렬',
  'sort.soon': '가까운 날짜순',
  'sort.title': '제목순',
  'sort.price': '낮은 가격순',
  results_other: '공연 {count}개',
  moreDates_other: '외 {count}회',
  fromPrice: '{price}부터',
  'genre.concert': '콘서트',
  'genre.musical': '뮤지컬',
  'genre.play': '연극',
  'genre.classical': '클래식',
  'genre.dance': '무용',
  'genre.sports': '스포츠',
  'genre.exhibition': '전시',
  'genre.other': '기타',
};
