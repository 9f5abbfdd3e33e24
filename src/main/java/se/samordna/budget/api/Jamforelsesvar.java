package se.samordna.budget.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.samordna.budget.version.Versionsjamforelse;
import se.samordna.budget.version.Versionsjamforelse.Summa;
import se.samordna.budget.version.Versionsrad;
import se.samordna.plan.Budgetversion.Status;

/**
 * Två versioner rad för rad: skillnaden är till minus från. Av versionerna bara det som känner igen
 * dem.
 *
 * @param tryckta källornas egna summor, efter namn
 */
record Jamforelsesvar(
    Version fran,
    Version till,
    List<Integer> ar,
    long antalAndringar,
    List<Versionsjamforelse.Rad> rader,
    List<Summa> summor,
    List<Summa> tryckta) {

  record Version(UUID id, long nummer, Status status, String enhet) {

    static Version av(Versionsrad v) {
      return new Version(v.id(), v.nummer(), v.status(), v.enhet());
    }
  }

  /** De räknade summorna har sina koder som namn. */
  private static Summa rakad(Summa s) {
    return new Summa(s.namn().toLowerCase(Locale.ROOT), s.celler());
  }

  static Jamforelsesvar av(Versionsjamforelse j) {
    return new Jamforelsesvar(
        Version.av(j.fran()),
        Version.av(j.till()),
        j.ar(),
        j.andringar(),
        j.rader(),
        j.summor().stream().map(Jamforelsesvar::rakad).toList(),
        j.tryckta());
  }
}
