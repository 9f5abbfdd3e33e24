package se.samordna.besked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Arenden.NyHandling;
import se.samordna.arende.Handlingsslag;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Talsprak;
import se.samordna.identitet.Inloggad;
import se.samordna.kalender.besked.Beskedsport;
import se.samordna.kalender.besked.Motesbesked;
import se.samordna.mote.Punkt;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.Motesfoljder;
import se.samordna.sammantrade.Punktlage;

/**
 * Ger de sökande beskedet i samma transaktion som styrelsen avslår: finns beslutet finns handlingen
 * och breven ligger i utkorgen, annars inget av dem. Upphävs beslutet står handlingen kvar, märkt.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Avslagsbesked implements Motesfoljder {

  private final AvslagStore store;
  private final Arenden arenden;
  private final Register register;
  private final Beskedsport brev;
  private final Klocka klocka;

  Avslagsbesked(
      AvslagStore store, Arenden arenden, Register register, Beskedsport brev, Klocka klocka) {
    this.store = store;
    this.arenden = arenden;
    this.register = register;
    this.brev = brev;
    this.klocka = klocka;
  }

  /** Ett besked skrivet men inte lämnat. */
  private record Skrivet(
      Arende arende, List<String> satser, int overklagandedagar, NyHandling handling) {}

  /** Alla besked skrivs innan det första lämnas: spåret är förbundets, och låses först då. */
  @Override
  public void avgjord(Punktlage l, Beslut beslut) {
    if (beslut.utfall() == Utfall.AVSLAG) {
      List<Skrivet> besked = new ArrayList<>();
      berorda(l.punkt()).forEach((arende, galler) -> besked.add(skriv(l, beslut, arende, galler)));
      besked.forEach(b -> lamna(beslut, b));
    }
  }

  /** Ärendena som punkten avgör; för en ändring av en insats också vad punkten gällde. */
  private static Map<ArendeId, Optional<String>> berorda(Punkt p) {
    Map<ArendeId, Optional<String>> berorda = new LinkedHashMap<>();
    p.arende().ifPresent(a -> berorda.put(a, Optional.empty()));
    p.andringar().forEach(a -> berorda.putIfAbsent(a.arende(), Optional.of(p.rubrik())));
    return berorda;
  }

  private Skrivet skriv(Punktlage l, Beslut b, ArendeId id, Optional<String> galler) {
    Arende arende = arenden.las(id);
    int dagar = register.ordning(b.dag()).tider().overklagandetid();
    List<String> satser = satser(b, galler.isPresent());
    Avslagsdokument besked = dokument(l, b, arende, galler, satser, dagar);
    return new Skrivet(
        arende, satser, dagar, Talsprak.svenska(() -> handling(besked, arende.medlem())));
  }

  private void lamna(Beslut b, Skrivet besked) {
    ArendeId id = besked.arende().id();
    HandlingId handling = arenden.laggTill(id, besked.handling());
    store.spara(
        new AvslagStore.Nytt(
            b.id(), id, handling, besked.satser(), besked.overklagandedagar(), klocka.nu()),
        Inloggad.aktor());
    arenden.handelse(id, "avslag_meddelat", Mening.av("avslag_handelse"));
    skicka(Motesbesked.Slag.AVSLAG, b.sammantrade(), b.id(), besked.arende());
  }

  /** Styrelsens egna ord, annars de som protokollet får. */
  private static List<String> satser(Beslut b, boolean andring) {
    String avsla = andring ? "avslag_sats_forslaget" : "avslag_sats_ansokan";
    return b.satser().isEmpty() ? List.of(Talsprak.svenska(() -> Mening.text(avsla))) : b.satser();
  }

  private Avslagsdokument dokument(
      Punktlage l,
      Beslut b,
      Arende arende,
      Optional<String> galler,
      List<String> satser,
      int dagar) {
    return new Avslagsdokument(
        register.forbund().namn(),
        arende.rubrik(),
        arende.diarienummer().orElse(""),
        galler,
        arenden.sokande(arende.id()).stream().map(this::medlem).toList(),
        b.dag(),
        b.paragraf(),
        Talsprak.svenska(() -> new Beslutande(register).av(l.tjanstgoring())),
        satser,
        b.motivering(),
        Overklagandehanvisning.av(dagar));
  }

  private NyHandling handling(Avslagsdokument besked, String huvudman) {
    return new NyHandling(
        Handlingsslag.BESLUT,
        Mening.text("avslag_filnamn", besked.diarienummer(), besked.paragraf()),
        "application/pdf",
        besked.dokument().pdf(),
        klocka.idag(),
        Mening.text("avslag_till", medlem(huvudman)));
  }

  private String medlem(String kod) {
    return register.medlem(kod).map(Medlem::namn).orElse(kod);
  }

  /** Handlingarna märks och de sökande får veta det (R18). */
  @Override
  public void upphavt(BeslutId beslut) {
    List<AvslagStore.Lamnat> lamnade = store.lamnade(beslut);
    arenden.lasAlla(lamnade.stream().map(AvslagStore.Lamnat::arende).toList());
    lamnade.forEach(a -> upphavt(beslut, a));
  }

  private void upphavt(BeslutId beslut, AvslagStore.Lamnat a) {
    arenden.ersatt(a.handling(), klocka.idag());
    skicka(Motesbesked.Slag.AVSLAG_UPPHAVT, a.mote(), beslut, arenden.las(a.arende()));
  }

  /** Ett brev till var och en som söker för någon av ärendets medlemmar. */
  private void skicka(Motesbesked.Slag slag, SammantradeId mote, BeslutId beslut, Arende arende) {
    List<String> till =
        arenden.sokande(arende.id()).stream()
            .flatMap(m -> register.sokande(m).stream())
            .map(Person::anvandare)
            .toList();
    brev.lamna(
        Motesbesked.omBeslut(
            slag,
            mote.varde(),
            slag.kod() + ":" + beslut + ":" + arende.id(),
            till,
            new Motesbesked.Arende(
                arende.id().varde(), arende.diarienummer().orElse(arende.rubrik()))));
  }
}
