const title =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|judge|rev|cllr|pc|ps|dc|ds|di|dci|dsu|det|sgt|insp|ch|supt|former|ex|retired|acting|temporary|assistant|deputy|chief|detective|police|constable|sergeant|inspector|superintendent|commander|commissioner|officer|chair|chairman|chairwoman)$/;

/** Whether a folded word may stand before a name as a rank, an office or a courtesy. */
export function isTitle(word: string): boolean {
  return title.test(word);
}
