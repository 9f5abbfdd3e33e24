package se.samordna.insats;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.ritning.Element;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Slutfor;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/**
 * Förbundschefen granskar rapporten; godkänd leder den till nästa period eller till slutrapporten.
 */
@Service
@Transactional
public class RapportgranskningService {

  private static final int KOMPLETTERINGSDAGAR = 14;

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final Insatslage lage;
  private final InsatsStore store;
  private final RapportStore rapporter;
  private final Spar spar;
  private final Klocka klocka;

  RapportgranskningService(
      Uppgifter uppgifter,
      Arenden arenden,
      Insatslage lage,
      InsatsStore store,
      RapportStore rapporter,
      Spar spar,
      Klocka klocka) {
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.lage = lage;
    this.store = store;
    this.rapporter = rapporter;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Vart det går efter granskningen, och till när. */
  private record Vidare(String steg, boolean slutFas, LocalDate frist) {}

  @Slutfor(Element.GRANSKA_RAPPORT)
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Insatsbild> granska(UppgiftId id, Rapportgranskning granskning) {
    return granskning
        .granska(klocka.idag())
        .svar(granskning)
        .sedan(g -> uppgifter.las(id, Insatsgang.GRANSKNING, g.version()))
        .som(u -> granska(u, granskning));
  }

  private Insatsbild granska(Uppgift uppgift, Rapportgranskning g) {
    Insats fore = lage.insats(uppgift.arende());
    Rapport rapport = rapporter.lista(fore.id()).getLast();
    Vidare vidare = g.arGodkand() ? efterGodkand(fore) : igen(fore, g);
    rapporter.granska(
        rapport.rapportId(),
        g,
        Optional.of(vidare.frist()).filter(f -> !g.arGodkand()),
        Inloggad.aktor(),
        klocka.nu());
    // En rapport som kommer igen gäller samma period; bara dagen den ska lämnas är ny.
    Insats insats = g.arGodkand() ? fore.med(fore.status(), Optional.of(vidare.frist())) : fore;
    store.andra(insats);
    spar.skriv(
        "rapport_granskad",
        "insats:" + fore.id(),
        Map.of(),
        Map.of("rapport", rapport.rapportId().toString(), "utfall", g.utfall()));
    forVidare(uppgift, g, vidare);
    return lage.vy(insats);
  }

  private void forVidare(Uppgift uppgift, Rapportgranskning g, Vidare vidare) {
    Arende arende = arenden.las(uppgift.arende());
    Arende efter = arenden.flytta(arende.id(), Insatsgang.till(arende, vidare.steg()));
    arenden.sattFrist(arende.id(), vidare.frist());
    arenden.handelse(
        arende.id(),
        "rapport_granskad",
        g.arGodkand()
            ? Mening.av("handelse_rapport_godkand", vidare.frist())
            : Mening.av("handelse_rapport_kompletteras", vidare.frist(), g.kommentar()));
    uppgifter.avsluta(
        uppgift,
        Map.of(
            Variabel.UTFALL, g.utfall(),
            Variabel.VARV, efter.varv(),
            Variabel.SLUT_FAS, vidare.slutFas(),
            Variabel.FRIST, vidare.frist().toString()));
  }

  private Vidare efterGodkand(Insats insats) {
    LocalDate senaste = insats.nastaRapport().orElse(insats.slut());
    return lage.rytm(insats)
        .nasta(senaste, insats.slut())
        .map(dag -> new Vidare(Insatsgang.RAPPORT, false, dag))
        .orElseGet(
            () ->
                new Vidare(
                    Insatsgang.SLUTRAPPORT, true, Insatsgang.slutrapportSenast(insats.slut())));
  }

  private Vidare igen(Insats insats, Rapportgranskning g) {
    LocalDate forut = insats.nastaRapport().orElse(insats.slut());
    LocalDate minst = klocka.idag().plusDays(KOMPLETTERINGSDAGAR);
    return new Vidare(
        Insatsgang.RAPPORT, false, g.frist().orElse(forut.isAfter(minst) ? forut : minst));
  }
}
