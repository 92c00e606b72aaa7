export {
  after,
  isAtStake,
  isSaved,
  isUnsaved,
  nothingOpen,
  type OpenBook,
  type PageState,
  type Source,
} from './page-state';
