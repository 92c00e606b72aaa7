export {
  cellName,
  columnLetters,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseRange,
  rangeName,
  type Rectangle,
} from './a1';
export { BadInputError } from './bad-input';
export { detailOf, failureOf, type Failure } from './failures/failure';
export { PRODUCT } from './failures/product';
export { NO_RESULT, type CellValue } from './cell-value';
export {
  addDays,
  addMonths,
  daysInMonth,
  frenchDate,
  fromDays,
  isoDate,
  isRealDate,
  parseIsoDate,
  toDays,
  type CivilDate,
} from './civil-date';
export { codeLists, type Code, type CodeList, type CodeListName } from './codes';
export { correctCode, labelOf, likelyCode, readCode } from './codes/read-code';
export {
  BRANCHES,
  field,
  when,
  type Branch,
  type Column,
  type Expectation,
  type Field,
  type Group,
  type Kind,
  type Level,
} from './field';
export { fieldKeys, fields, type FieldKey } from './fields';
export { groupBy, groupByEach } from './group-by';
export { sha256Hex, sha256OfText, shortSha256 } from './hashes/sha256';
export { foldWords, foldWordsAnew, normalise, normaliseHeader } from './texts/normalise';
export { letOthersGo } from './let-others-go';
export { remember } from './remember';
export type { Commune, Country } from './places/decode';
export { foldCountry, foldPlace } from './places/fold-place';
export { loadPlaces } from './places/load-places';
export { nameFits } from './places/place-name';
export type { Department, Places } from './places/places';
export { communesFound, countriesFound, type PlaceFound } from './places/place-found';
export { townAndCountry } from './places/town-and-country';
export { searchPlaces, type Hints } from './places/search-places';
export { cityOf, isSamePlace, lineage } from './places/same-place';
export { formatResultats, parseResultats, type Resultat } from './resultats';
export { emptyRow, type RowOf } from './rows/one-shape';
export { isSameRow, rowName, rowOrder, type RowAt } from './rows/row-at';
export {
  groupByRow,
  rowMap,
  rowSet,
  type ReadonlyRowMap,
  type ReadonlyRowSet,
  type RowMap,
  type RowSet,
} from './rows/row-map';
export { runsOf, type NumberRun } from './rows/runs';
export { elementAt, fieldFacts, isKnownElement, unknownRequired, type FieldFacts } from './schema/facts';
export { childPath, FLUX_ELEMENTS, RESULTATS_PATH } from './schema/paths';
export { isLinear } from './schema/linear-pattern';
export { readSchema } from './schema/read-schema';
export type { Content, Facets, SchemaElement, SchemaModel } from './schema/model';
export { isWholeNumber } from './schema/whole-numbers';
export { isOfBranch, sentValue, sentValues } from './sent-values';
export type { Language, Text } from './texts/text';
export { shownName, withNoBreakSpaces, withTurnsShown } from './texts/typography';
export { declaredEncoding, decodeXmlBytes, windows1252 } from './xml-bytes';
export { value, type SentPassage, type Values } from './values';
export { columnLetters as columnName } from './a1';
export { isLostOrSwapped, isOneSlip } from './texts/one-slip';
