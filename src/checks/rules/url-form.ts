import { finding, nothing, rule } from '../rule';

/** A proof that is not at an address of the web: a file of one’s own computer, a blank inside, no host. Source: cases of the field; a warning. */
export const urlForm = rule({
  code: 'url-form',
  stage: 'business',
  severity: 'warning',
  reads: ['urlPreuve'],
  check: ({ urlPreuve: url }) => (url !== undefined && !isWebAddress(url) ? [finding('urlPreuve')] : nothing),
});

/** http or https, a host with a dot that is no machine of the house, and no blank. */
function isWebAddress(text: string): boolean {
  if (/\s/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/.test(protocol) && /[^.]\.[^.]/.test(hostname) && /^https?:\/\//i.test(text);
}
