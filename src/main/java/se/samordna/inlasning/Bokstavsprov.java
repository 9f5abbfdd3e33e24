package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.List;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.tecken.Avkodad;
import se.samordna.gemensam.tecken.Teckenuppsattning;

/** Trasiga bokstäver i en csv nekas; det som lästs på ett annat sätt än resten sägs. */
final class Bokstavsprov {

  private Bokstavsprov() {}

  static Svar<Teckenkodning.Text> av(Avkodad fil, String text) {
    if (!fil.trasiga().isEmpty()) {
      return Svar.nej(nej(fil.trasiga(), "trasiga_bokstaver"));
    }
    boolean bom = fil.text().startsWith("\ufeff");
    String kodning = fil.baraAscii() ? Teckenuppsattning.UTF8.namn() : fil.kodning().namn();
    return Svar.ja(
        new Teckenkodning.Text(
            text, kodning + (bom ? Mening.text("kodning_med_bom") : ""), anmarkningar(fil)));
  }

  /** Vad som lästs på annat sätt än det står, och vad som kan vara fel. */
  static List<String> anmarkningar(Avkodad fil) {
    List<String> anmarkningar = new ArrayList<>();
    if (!fil.lagade().isEmpty()) {
      anmarkningar.add(Mening.text("bokstaver_lagade", Avkodad.namnda(fil.lagade())));
    }
    if (!fil.osakra().isEmpty()) {
      anmarkningar.add(Mening.text("bokstaver_osakra", Avkodad.namnda(fil.osakra())));
    }
    if (!fil.fragetecken().isEmpty()) {
      anmarkningar.add(Mening.text("bokstaver_fragetecken", Avkodad.namnda(fil.fragetecken())));
    }
    return anmarkningar;
  }

  /**
   * Nej för trasiga bokstäver, med varje ord på sin rad.
   *
   * @param mening nyckeln till vad man gör åt filen
   */
  static Hinder nej(List<Avkodad.Ord> trasiga, String mening) {
    return new Hinder(
        Hinder.Slag.FORM,
        "trasiga_bokstaver",
        Mening.av(mening),
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
