package se.samordna.budget.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Det reglerna behöver veta om en version.
 *
 * @param frist dagen då budgeten senast ska vara beslutad
 * @param beslutad fastställd eller reviderad
 * @param beslutUtanfor fastställd utan beslut här: inläst som redan beslutad
 * @param revidering första året hade redan en fastställd budget när den här kom
 * @param punkt punkten som avgjorde versionen, annars den som väntar
 * @param utanSamrad namnen på medlemmarna utan samråd
 * @param underskott åren där kostnaderna är större än intäkterna
 */
record Versionslage(
    int forstaAr,
    LocalDate frist,
    boolean beslutad,
    boolean beslutUtanfor,
    boolean revidering,
    Optional<Versionspunkt> punkt,
    LocalDate idag,
    List<String> utanSamrad,
    List<Integer> underskott,
    boolean harSkal) {

  /** Dagen för beslutet, fattat eller planerat; annars i dag: tidigare kan det inte bli. */
  LocalDate beslutsdag() {
    return punkt.map(Versionspunkt::dag).orElse(idag);
  }
}
