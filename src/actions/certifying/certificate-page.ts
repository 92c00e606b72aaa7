import type { Language } from '#dictionary';
import type { Certificate, CertifiedRule, CertifiedStage } from './certificate';
import { escaped, printedPage } from './printed-page';
import { wordsOf, type CertificateWords } from './words';

/** The certificate as one page to print. */
export function certificatePage(certificate: Certificate, language: Language): string {
  const words = wordsOf(language);
  const { workbook, stages } = certificate;
  return printedPage({
    title: words.title,
    workbook,
    facts: words.facts(certificate),
    body: stages.map((stage) => stagePart(stage, words)).join('\n'),
    language,
  });
}

/** A name for the file of that page, `rapport-de-controle-20261123.html`. */
export const certificateFile = ({ at }: Pick<Certificate, 'at'>, language: Language): string =>
  `${wordsOf(language).file}-${at.slice(0, 10).replaceAll('-', '')}.html`;

function stagePart({ title, rules, ...counts }: CertifiedStage, words: CertificateWords): string {
  return `<h2>${escaped(title)} – ${escaped(words.counts(counts))}</h2>
<table>
<thead><tr><th>${escaped(words.rule)}</th><th class="n">${escaped(words.errors)}</th><th class="n">${escaped(words.warnings)}</th><th class="n">${escaped(words.rows)}</th></tr></thead>
<tbody>
${rules.map(ruleLine).join('\n')}
</tbody>
</table>`;
}

const ruleLine = ({ rule, title, errors, warnings, rows }: CertifiedRule): string =>
  `<tr${errors > 0 ? ' class="strong"' : ''}><td>${escaped(title)} <code>${rule}</code></td><td class="n">${errors}</td><td class="n">${warnings}</td><td class="n">${rows}</td></tr>`;
