export type { Progress, Run } from '#actions/workspace';
export type { StateCounts, StateFigure, StatePart } from '#actions/certifying';
export type { PortalState } from '#journal';
export type { RowAt } from '#dictionary';
export type { GenerateChoice, LeftReason } from '#actions/sending';
export type { CellAddress, WorkbookChange } from '#workbook';
export { createSession, type HostedSession } from './create-session';
export { createFileSession, type SavableWorkbook } from './file-session';
export type { FileSession, Session, TypedTexts } from './types';
export type { ConflictView, GatherChosen, GatherView, NearView, Side } from './departments/types';
export type { ProfileView, SchemaDifferenceView } from './organisation/types';
export type {
  ColumnView,
  FieldView,
  MatchingDecided,
  MatchingDone,
  MatchingView,
  SplitView,
  TableView,
} from './matching/types';
export type { ColumnMatch, Constants, MatchedField, MissingField, TableMatch, ValueReading } from '#matching';
export type {
  FindingView,
  CorrectionGroup,
  CorrectionsDone,
  CorrectionView,
  FindingGroup,
  GroupToMend,
  MendChoice,
  WayView,
} from './views/found';
export type { Stale, CheckReport } from './views/found';
export type {
  FirstDepositStep,
  Overview,
  SheetLook,
  RowsSelected,
  RowsStaying,
  AsideDone,
  Settings,
  Undone,
} from './views/views';
export type { Birthplace, PlaceChange, RowsDone, PlaceFound, PlaceGroupView } from './views/place-views';
export type {
  RewrittenFile,
  AccuseSummary,
  AccuseView,
  Counted,
  PendingDeposit,
  KoGroup,
  KoRow,
  ChangedRow,
  NamedRow,
  SentSince,
  DossierMade,
  RowShown,
  SlipToMend,
  DepositView,
  QuestionGroup,
  QuestionView,
  SelectionView,
  GeneratedFileView,
  HistoryView,
  SentWithoutUs,
} from './views/sending-views';
