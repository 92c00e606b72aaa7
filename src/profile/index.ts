export { parseProfile, profileText } from './parse';
export { isOfList, withoutRows } from './only-lists';
export {
  PROFILE_KIND,
  PROFILE_VERSION,
  type CertificateurLine,
  type CertificationLine,
  type Profile,
  type ProfileXsd,
} from './types';
