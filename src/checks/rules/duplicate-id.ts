import { NO_RESULT } from '#dictionary';
import { acrossRule, finding } from '../rule';
import { groupedRows } from '../text/grouped-rows';

/** One idTechnique on several rows: it is the only key back from the compte rendu. Source: domain.md; the XSD does not catch it, measured. */
export const duplicateId = acrossRule({
  code: 'duplicate-id',
  stage: 'business',
  severity: 'error',
  reads: ['idTechnique'],
  start: () => {
    const groups = groupedRows();
    return {
      see: (view) => {
        const { idTechnique } = view.values;
        if (idTechnique !== undefined && idTechnique !== NO_RESULT) groups.add(idTechnique, view);
      },
      forget: groups.forget,
      end: () =>
        groups.repeated(({ key, sheet, row, others }) => ({
          ...finding('idTechnique', others),
          sheet,
          row,
          value: key,
        })),
    };
  },
});
