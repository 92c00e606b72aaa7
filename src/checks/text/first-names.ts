import { foldWords } from '#dictionary';
import { damagedPart } from './damaged';

/**
 * First names common in France that are hardly ever surnames: a short list written by hand from general knowledge, not
 * taken from a file; those that are common surnames too (Martin, Thomas, Bernard, Simon…) are left out.
 */
const FIRST_NAMES = `
agathe agnes alexandra alexia alexis alice alicia aline alison amandine amelie anais andrea angelique anissa
anne annick annie anthony antoine arlette armelle arthur assia audrey aurelie aurelien aurore axel aymeric
beatrice benedicte benjamin berenice bernadette blandine brigitte camille carine carole caroline cassandra
catherine cecile cedric celia celine chantal charlene charlotte chloe christelle christiane christine christophe
cindy claire claudine clemence clementine colette coralie corentin corinne cyril danielle daphne delphine diane
dorian dorothee dylan edouard edwige eleonore elea eliane elisa elisabeth elise elodie eloise emeline emilie
emilien emma emmanuelle enzo eric estelle eugenie eva evelyne fabien fabienne fabrice fanny fatima fatoumata
faustine felicie flavie flavien florence florian floriane francine francoise frederic frederique gaelle gaetan
gabrielle genevieve geraldine ghislaine ginette gislaine gwenaelle gwendoline hadrien helene hugo ines ingrid
irene isabelle jacqueline jade jeanne jeannine jennifer jeremie jeremy jerome jessica joelle johanna jonathan
josette josiane josephine julia julian julie juliette justine karim karima karine katia kelly kevin khadija
killian laetitia laurence laurene laurie lea leila lena leo leonie leslie lila lilou lina lionel lisa loic lola
lorena louane louise lucie lucile lucille ludivine ludovic maelle maeva magali magalie malika manon margaux
margot marie marielle marina marine marion marjorie marlene martine maryline maryse mathias mathieu mathilde
matthieu maud maxime melanie melina melissa melodie mickael micheline mireille monique morgane muriel myriam
nadege nadia nadine natacha nathalie nelly nicole noemie nolwenn oceane odette odile olivia ophelie pascale
pascaline patricia patrick paulette pauline peggy perrine philippine pierrette priscilla quentin rachel rachida
raphaelle rebecca regine rejane romane rosalie roxane sabine sabrina salome samantha samia samira sandra
sandrine sandy sarah sebastien segolene severine simone sofia solange solene sonia sophie stephane stephanie
suzanne sylvain sylvaine sylvie tatiana thibaud thibault tiffany tiphaine tristan ugo valentine valerie vanessa
veronique victoria violaine virginie viviane xavier yann yannick yasmina yasmine yoann yohan yolande yvette
zelie zoe zohra
`;

/** First names that are surnames as well: alone they tell nothing, three in a row are first names. By hand, likewise. */
const EITHER = `
adele adrien aime alain albert alexandre alfred andre antonin armand arnaud auguste barnabe bastien benoit bernard bruno
charles christian claude clement daniel david denis denise didier dominique edmond ernest etienne felix ferdinand
fernand francis francois gaston georges gerard germaine gilbert gilles gregoire guillaume guy henri herve honore
jacques jean josephe joseph jules julien laurent leon louis luc lucien madeleine marc marcel marguerite maria martial
martin maurice michel nicolas noel olivier pascal paul paule philippe pierre raoul raymond remi rene robert roger
roland romain samuel serge simon therese theodore theophile thierry thomas victor vincent yves yvonne
`;

/** The most frequent surnames of France that are hardly ever first names. Source: INSEE, Fichier des noms (Licence Ouverte). */
const SURNAMES = `
arnould aubert aubry bailly barbier baron barre benoist berger bertin besson blanc blanchard bonnet boucher
bouchet bourgeois boyer brun brunet carpentier caron carre charpentier chevalier chevallier collet colin cordier
cousin delattre deschamps dubois dufour dumas dumont dupont dupuis dupuy durand fabre faure fernandez ferreira
fleury fontaine fournier gaillard garcia garnier gautier gauthier germain girard giraud gomez gonzalez guerin
guillot guyot hamon huet humbert jacquet joly lacroix laine lambert langlois laporte lebrun leblanc leclerc
leclercq lecomte lefebvre lefevre legrand lejeune lemaire lemaitre lemoine leroux leroy lopez mallet marchal
marchand marechal martinez masson menard mercier meunier meyer michaud millet monnier moreau morel morin moulin
muller nguyen pelletier pereira perez perret perrin perrot petit picard pichon poirier pons poulain prevost rey
renard renaud reynaud riviere roche rodriguez rousseau roussel roux roy royer sanchez schmitt schneider traore
vasseur vidal weber
`;

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const firstNames = set(FIRST_NAMES);
const either = set(EITHER);
const surnames = new Set([...set(SURNAMES)].filter((name) => !firstNames.has(name)));

/** What people put between first names. */
const SEPARATOR = /\s*[,;/|+&·]\s*|\s+(?:et|puis|ou|and)\s+/u;
const MANY = 3;

/** The first names of a cell that holds several: parted by a sign, or three or more well-known ones; null when it holds one. */
export function splitFirstNames(text: string): readonly string[] | null {
  if (!/[\s,;/|+&·]/u.test(text) || damagedPart(text) !== null) return null;
  const parted = text.split(SEPARATOR).filter((part) => part !== '');
  if (parted.length > 1) return parted;
  const words = text.split(/\s+/u);
  const isOne = (word: string) => isFirstName(word) || either.has(foldWords(word));
  return words.length >= MANY && words.every(isOne) ? words : null;
}

/** Whether a text, or the first word of it, is a first name and hardly a surname. */
export function isFirstName(text: string): boolean {
  return firstNames.has(foldWords(text).split(' ')[0] ?? '');
}

/** Whether a text is a surname and hardly a first name. */
export function isSurname(text: string): boolean {
  return surnames.has(foldWords(text));
}
