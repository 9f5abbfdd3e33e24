package se.samordna.insats;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.huvudbok.Medel;
import se.samordna.processmotor.Processport;
import se.samordna.ritning.Element;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Uppgifter;

/**
 * Processens sista steg: avslag meddelat, medel släppta, insats avslutad; och vägen tillbaka när
 * ett beslut upphävs. Jobben tål att köras igen.
 */
@Component
@Transactional
public class Insatsavslut {

  private final Arenden arenden;
  private final InsatsStore store;
  private final Medel medel;
  private final Uppgifter uppgifter;
  private final Processport process;
  private final Klocka klocka;

  Insatsavslut(
      Arenden arenden,
      InsatsStore store,
      Medel medel,
      Uppgifter uppgifter,
      Processport process,
      Klocka klocka) {
    this.arenden = arenden;
    this.store = store;
    this.medel = medel;
    this.uppgifter = uppgifter;
    this.process = process;
    this.klocka = klocka;
  }

  /** Beskedet lämnades i beslutets egen transaktion; här stängs ärendet. */
  Map<String, Object> meddelaAvslag(ArendeId id) {
    stang(id, Element.MEDDELA_AVSLAG, Arende.Status.AVSLAGEN);
    return Map.of();
  }

  /**
   * Avtalet avböjdes: det beviljade går tillbaka dit det kom ifrån, om det inte redan gjort det.
   */
  Map<String, Object> slappMedel(ArendeId id) {
    if (arenden.las(id).processteg().equals(Insatsgang.SLAPP)) {
      store
          .forArende(id)
          .ifPresent(
              i -> medel.slapp(id, i.id(), Mening.av("skal_avbojt").svensk(), klocka.idag()));
      stang(id, Insatsgang.SLAPP, Arende.Status.AVSLUTAD);
    }
    return Map.of();
  }

  /**
   * Ärendet är låst och inget av det som följde på beslutet väntar längre. Låsordning, som när en
   * uppgift slutförs: ärendet, uppgifterna, insatsen, medlen, och sist spåret, som skrivs när
   * ärendet flyttas.
   */
  public void stoppa(ArendeId id) {
    arenden.las(id);
    uppgifter.stangAlla(id);
  }

  /**
   * Beslutet är upphävt (R18): frågan går tillbaka till styrelsen genom ett nytt förslag, i en ny
   * rond. Anropas efter pengarna.
   */
  public void tillbakaTillStyrelsen(ArendeId id) {
    Arende efter = arenden.flytta(id, Insatsgang.provasOm());
    process.starta(
        Insatsgang.BEREDANDE, id, Map.of(Variabel.VARV, efter.varv(), Variabel.ROND, efter.rond()));
  }

  Map<String, Object> avsluta(ArendeId id) {
    if (stang(id, Insatsgang.AVSLUT, Arende.Status.AVSLUTAD)) {
      store
          .forArende(id)
          .ifPresent(i -> store.andra(i.med(Insats.Status.AVSLUTAD, Optional.empty())));
      arenden.handelse(id, "insats_avslutad", Mening.av("handelse_insats_avslutad"));
    }
    return Map.of();
  }

  private boolean stang(ArendeId id, String processteg, Arende.Status status) {
    boolean vantar = arenden.las(id).processteg().equals(processteg);
    if (vantar) {
      arenden.flytta(id, Insatsgang.stangt(status));
    }
    return vantar;
  }
}
