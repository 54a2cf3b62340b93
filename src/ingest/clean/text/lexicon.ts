/**
 * The words by which the rules know who speaks to whom. English first, then Welsh, then what pages in other languages say to readers. They are words
 * of the language of web sites and of reporting, never sentences of one publisher.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The reader, spoken to. */
export const readerWords = words(`
  you your yours you're you'll you've you'd yourself
  chi eich chithau
  vous votre puedes você`);

/** The publisher, speaking of itself. */
export const publisherWords = words(`
  we our us we'd we'll we're we've ni ein
  notre nuestra nuestro nuestras nuestros unser unsere unseren nostra nostro nossa nosso`);

/** Verbs that begin an order to the reader of a page. */
export const imperatives = words(`
  accept add allow become browse buy change check choose click close comment confirm contact continue
  customise discover donate download email enable enter explore find follow get give go help hide install
  join keep learn like listen load log login manage open please press print read register reject report save
  scroll search see select send share show sign skip stay submit subscribe support switch tap tell try turn
  tweet update upgrade use view visit watch
  agor anfonwch argraffu cadw cau chwilio chwiliwch cliciwch cofrestrwch darllen darllenwch derbyn dilynwch
  dysgu dysgwch e-bostio edrychwch gadael gadewch gwrandewch gwrthod gwylio gwyliwch lawrlwythwch mewngofnodi
  mewngofnodwch mynd neidio neidiwch rhannu rhannwch rheoli tanysgrifio tanysgrifiwch ymunwch
  abonnez-vous inscrivez-vous suscríbete iscriviti assine`);

/** Verbs by which a report tells what somebody said. */
export const reportingWords = words(`
  said says added told stated explained claimed denied admitted insisted described argued alleged accused
  heard concluded ruled found apologised pleaded
  dywedodd meddai ychwanegodd eglurodd clywodd clywyd honnodd gwadodd cyfaddefodd`);

/** Words of telling in the past. */
export const narratives = words(`
  was were had did been became began led took gave made received
  oedd roedd bu cafodd gafodd wnaeth fod`);
