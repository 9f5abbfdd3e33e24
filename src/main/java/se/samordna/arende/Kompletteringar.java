package se.samordna.arende;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende.Komplettering;
import se.samordna.arende.Arende.Status;
import se.samordna.arende.Arende.Steg;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.arende.Kompletteringspost.Utfall;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Element;
import se.samordna.ritning.Utfallsord;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Kompletteringens väg: begärd av kontrollen eller beredningen, och tillbaka dit. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Kompletteringar {

  private final Arenden arenden;
  private final Uppgifter uppgifter;
  private final KompletteringStore store;
  private final Klocka klocka;

  Kompletteringar(Arenden arenden, Uppgifter uppgifter, KompletteringStore store, Klocka klocka) {
    this.arenden = arenden;
    this.uppgifter = uppgifter;
    this.store = store;
    this.klocka = klocka;
  }

  /**
   * Avslutar uppgiften med att be huvudmannen komplettera; frågan går sedan tillbaka till en
   * uppgift av samma typ.
   */
  public Arende begar(Uppgift uppgift, String vad, LocalDate frist) {
    Komplettering begaran = new Komplettering(uppgift.typ(), vad, frist);
    Arende efter = begar(uppgift.arende(), begaran);
    uppgifter.avsluta(uppgift, variabler(efter, begaran));
    return efter;
  }

  private Arende begar(ArendeId id, Komplettering begaran) {
    Arende efter =
        arenden.flytta(
            id,
            new Flytt(
                Steg.KOMPLETTERING,
                Status.PAGAR,
                ArendeService.PROCESS,
                Element.KOMPLETTERA,
                false,
                Optional.of(begaran)));
    store.begar(id, begaran, Inloggad.aktor(), klocka.nu());
    arenden.handelse(
        id,
        Handelse.KOMPLETTERING_BEGARD,
        Mening.av("handelse_komplettering_begard", begaran.frist(), begaran.vad()));
    return efter;
  }

  /** Processens variabler när kompletteringen börjar. */
  private static Map<String, Object> variabler(Arende efter, Komplettering begaran) {
    return Map.of(
        Variabel.FRIST, begaran.frist().toString(),
        Variabel.UTFALL, Utfallsord.KOMPLETTERA,
        Variabel.FRAN, begaran.fran(),
        Variabel.VARV, efter.varv(),
        Variabel.HUVUDMAN, efter.medlem());
  }

  /** Kompletteringen är lämnad: tillbaka till den som frågade. */
  public Arende lamnad(Arende fore) {
    return tillbaka(fore, Utfall.LAMNAD);
  }

  /** Fristens dag är slut utan komplettering: tillbaka till den som frågade, som väljer. */
  Arende forfallen(Arende fore) {
    return tillbaka(fore, Utfall.FORFALLEN);
  }

  /** Kontrollen börjar om, beredningen fortsätter. */
  private Arende tillbaka(Arende fore, Utfall utfall) {
    store.avsluta(fore.id(), utfall, Inloggad.aktor(), klocka.nu());
    boolean tillKontroll =
        fore.komplettering().map(Komplettering::fran).orElse("").equals(KontrollService.TYP);
    return arenden.flytta(
        fore.id(),
        tillKontroll
            ? Flytt.till(Steg.KONTROLL, Element.FORMELL_KONTROLL)
            : Flytt.till(Steg.BEREDNING, Element.SAMLAT_YTTRANDE));
  }
}
