import { describe, expect, it } from '@jest/globals';
import { REQUEST_ANSWERED, stepLabel } from '#journal';

describe('what a line of Démarches is called', () => {
  it.each([
    ['already-sent', 'Second passage', 'Second passage'],
    ['id-of-another', 'Même personne', 'Same person'],
    ['claims-sent', 'Statut expliqué', 'Status explained'],
    ['missing-lines', 'Lignes manquantes expliquées', 'Missing lines explained'],
    ['left-table', 'Sortie du tableau expliquée', 'Departure explained'],
    ['declared', 'Transmis hors de l’outil', 'Sent without this tool'],
    ['same-passage', 'C’est bien ce passage', 'It is this passage'],
    ['new-id', 'Nouvel identifiant', 'New id'],
    ['restored', 'Valeurs rétablies', 'Values put back'],
    ['accuse-taken-back', 'Accusé repris', 'Accusé taken back'],
    ['file-given-up', 'Fichier à ne plus déposer', 'File not to be dropped any more'],
    ['declaration-taken-back', 'Déclaration annulée', 'Declaration taken back'],
    ['file-dropped', 'Fichier déposé', 'File dropped'],
    ['drop-taken-back', 'Dépôt repris', 'Drop taken back'],
    ['replacement', 'Remplacement demandé', 'Replacement asked for'],
    [REQUEST_ANSWERED, 'Demande du titulaire\u00a0: réponse', 'Holder’s request: answer'],
  ])('%s is said in both languages, and taken back', (code, fr, en) => {
    expect([stepLabel(code, 'fr'), stepLabel(code, 'en')]).toEqual([fr, en]);
    expect(stepLabel(`${code}-undone`, 'fr')).toBe(`${fr} (annulé)`);
    expect(stepLabel(`${code}-undone`, 'en')).toBe(`${en} (taken back)`);
  });

  it('of a code whose reason says it all is nothing, taken back too', () => {
    expect([stepLabel('slip', 'fr'), stepLabel('slip-undone', 'fr')]).toEqual(['', '']);
  });
});
