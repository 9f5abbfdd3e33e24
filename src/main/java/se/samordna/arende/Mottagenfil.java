package se.samordna.arende;

import java.util.List;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/**
 * En fil som får tas emot. Innehållet avgör typen; namnet är bara till för läsaren (F18).
 *
 * @param namn rensat, med typens ändelse
 */
public record Mottagenfil(String namn, String innehallstyp, Innehall innehall) {

  /** Största fil som tas emot, i byte. */
  public static final int STORST = 20 * 1024 * 1024;

  private static final int NAMN_LANGST = 300;

  /** Nej (400): tom, för stor, för långt namn eller en typ som inte tas emot. */
  public static Svar<Mottagenfil> prova(String namn, Innehall innehall) {
    return new Granskning()
        .krav(innehall.storlek() > 0, "fil", "tom_fil", Mening.av("tom_fil"))
        .krav(innehall.storlek() <= STORST, "fil", "for_stor", Mening.av("for_stor"))
        .krav(
            namn.length() <= NAMN_LANGST,
            "fil",
            "for_langt_namn",
            Mening.av("for_langt_namn", NAMN_LANGST))
        .svar(innehall)
        .sedan(
            i ->
                Filtyp.av(i)
                    .map(typ -> mottagen(namn, typ, i))
                    .orElseGet(Mottagenfil::otillatenTyp));
  }

  private static Svar<Mottagenfil> mottagen(String namn, Filtyp typ, Innehall innehall) {
    return typ == Filtyp.PDF && Pdfgranskning.korbart(innehall)
        ? Svar.nej(
            Hinder.form(List.of(new Faltfel("fil", "pdf_med_skript", Mening.av("pdf_med_skript")))))
        : Svar.ja(new Mottagenfil(Filnamn.av(namn, typ), typ.mime(), innehall));
  }

  private static Svar<Mottagenfil> otillatenTyp() {
    return Svar.nej(
        Hinder.form(
            List.of(new Faltfel("fil", "otillaten_filtyp", Mening.av("otillaten_filtyp")))));
  }
}
