export { BIRTHPLACE, placeCells, type BirthplaceCells, type BirthplaceField } from './place-cells';
export { isAboutPlace, nameIn, placeGroups, type PlaceGroup } from './place-groups';
