package se.samordna.offentlig;

import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Spar;

/** Redogörelsen för tillgängligheten, och synpunkterna på den (R32). */
@Service
@Transactional
public class TillganglighetService {

  private static final int LANGST = 4_000;
  private static final int RAD = 200;

  private final RedogorelseStore redogorelser;
  private final SynpunktStore synpunkter;
  private final Spar spar;
  private final Klocka klocka;

  TillganglighetService(
      RedogorelseStore redogorelser, SynpunktStore synpunkter, Spar spar, Klocka klocka) {
    this.redogorelser = redogorelser;
    this.synpunkter = synpunkter;
    this.spar = spar;
    this.klocka = klocka;
  }

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'revisor')")
  public Redogorelse redogorelse() {
    return redogorelser.senaste().orElseGet(() -> Redogorelse.forsta(klocka.idag()));
  }

  /** Skriver en ny redogörelse efter den som har numret; en stale ger 409. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Redogorelse> skriv(Redogorelse ny) {
    Redogorelse nasta =
        new Redogorelse(
            ny.nummer() + 1, ny.forenlighet(), ny.brister(), ny.granskad(), ny.hur(), ny.kontakt());
    return nasta
        .granska(klocka.idag())
        .svar(nasta)
        .sedan(
            r ->
                ny.nummer() == redogorelse().nummer() && redogorelser.spara(r, klocka.nu())
                    ? Svar.ja(r)
                    : Svar.nej(Hinder.inaktuellVersion()))
        .som(
            r -> {
              spar.skriv(
                  "tillganglighetsredogorelse_skriven",
                  "redogorelse:" + r.nummer(),
                  Map.of(),
                  Map.of("forenlighet", r.forenlighet()));
              return r;
            });
  }

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'revisor')")
  public Sida<Synpunkt> synpunkter(Sida.Begaran sida) {
    return synpunkter.lista(sida);
  }

  /** Antecknar vad förbundet svarat eller gjort. */
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Synpunkt> besvara(UUID id, int version, String svar) {
    return new Granskning()
        .obligatorisk("svar", svar, LANGST)
        .svar(svar)
        .sedan(s -> Svar.finns(synpunkter.hitta(id), Mening.av("sak_26")))
        .sedan(
            s ->
                synpunkter.besvara(id, version, svar.strip(), klocka.nu())
                    ? Svar.ja(s)
                    : Svar.nej(Hinder.inaktuellVersion()))
        .som(
            s -> {
              spar.skriv("synpunkt_besvarad", "synpunkt:" + id, Map.of(), Map.of("svar", svar));
              return synpunkter.hitta(id).orElseThrow();
            });
  }

  /**
   * Tar emot en synpunkt från den offentliga sidan. Körs som processen, för den som skriver är inte
   * inloggad. Var avsändare har sitt eget tak, så att ingen kan ta platsen från en annan.
   *
   * @param far frågas sist, när synpunkten i övrigt går att ta emot: ryms den i avsändarens tak?
   *     Annars nej: {@code for_manga} (409)
   */
  @PreAuthorize("@behorig.process()")
  public Svar<Klart> taEmot(String text, String kontakt, String sida, BooleanSupplier far) {
    return new Granskning()
        .obligatorisk("text", text, LANGST)
        .text("kontakt", kontakt, RAD)
        .rad("kontakt", kontakt, RAD)
        .text("sida", sida, RAD)
        .svar(text)
        .sedan(
            t ->
                far.getAsBoolean()
                    ? Svar.ja(t)
                    : Svar.nej(Hinder.krock("for_manga", Mening.av("for_manga_4"))))
        .som(
            t -> {
              synpunkter.spara(t.strip(), kontakt.strip(), sida.strip(), klocka.nu());
              return Klart.KLART;
            });
  }
}
