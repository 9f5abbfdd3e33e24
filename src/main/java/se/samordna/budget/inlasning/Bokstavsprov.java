package se.samordna.budget.inlasning;

import java.util.ArrayList;
import java.util.List;
import se.samordna.budget.tecken.Avkodad;
import se.samordna.budget.tecken.Teckenuppsattning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Trasiga bokstäver i en csv nekas; det som lästs på ett annat sätt än resten sägs. */
final class Bokstavsprov {

  private Bokstavsprov() {}

  static Svar<Teckenkodning.Text> av(Avkodad fil, String text) {
    if (!fil.trasiga().isEmpty()) {
      return Svar.nej(nej(fil.trasiga()));
    }
    List<String> anmarkningar = new ArrayList<>();
    if (!fil.lagade().isEmpty()) {
      anmarkningar.add(
          "Ord som är kodade på ett annat sätt än resten, eller flera gånger, har lästs efter sina"
              + " egna bokstäver: "
              + Avkodad.namnda(fil.lagade())
              + ". Se efter att de är rätt.");
    }
    if (!fil.osakra().isEmpty()) {
      anmarkningar.add(
          "Ord kan ha fått fel bokstäver: " + Avkodad.namnda(fil.osakra()) + ". Se efter.");
    }
    if (!fil.fragetecken().isEmpty()) {
      anmarkningar.add(
          "Frågetecken står där det nog ska vara en bokstav: "
              + Avkodad.namnda(fil.fragetecken())
              + ". Se efter.");
    }
    boolean bom = fil.text().startsWith("\ufeff");
    String kodning = fil.baraAscii() ? Teckenuppsattning.UTF8.namn() : fil.kodning().namn();
    return Svar.ja(new Teckenkodning.Text(text, kodning + (bom ? " med BOM" : ""), anmarkningar));
  }

  private static Hinder nej(List<Avkodad.Ord> trasiga) {
    return new Hinder(
        Hinder.Slag.FORM,
        "trasiga_bokstaver",
        Mening.av("trasiga_bokstaver"),
        trasiga.stream()
            .distinct()
            .limit(200)
            .map(
                o ->
                    new Faltfel(
                        "rad " + o.rad(),
                        "trasiga_bokstaver",
                        Mening.av("trasiga_bokstaver_2", o.rad(), o.text())))
            .toList());
  }
}
