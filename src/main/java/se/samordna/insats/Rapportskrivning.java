package se.samordna.insats;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Arenden.NyHandling;
import se.samordna.arende.Handlingsslag;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Talsprak;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.identitet.Spar;

/** Sparar en lämnad rapport, som rader och som handling i diariet (R28, R29). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rapportskrivning {

  private final RapportStore store;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;
  private final Register register;

  Rapportskrivning(
      RapportStore store, Arenden arenden, Spar spar, Klocka klocka, Register register) {
    this.register = register;
    this.store = store;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  void skriv(
      Insats insats,
      Arende arende,
      Rapportslag slag,
      Rapportperiod galler,
      Rapportlamning lamning) {
    Aktor aktor = Inloggad.aktor();
    Rapport rapport = rapport(insats, slag, galler, lamning, aktor);
    store.spara(insats.id(), rapport, aktor);
    arenden.laggTill(arende.id(), handling(arende, rapport));
    arenden.handelse(arende.id(), Kod.av(slag) + "_lamnad", text(rapport));
    spar.skriv(
        Kod.av(slag) + "_lamnad",
        "insats:" + insats.id(),
        Map.of(),
        Map.of("rapport", rapport.rapportId().toString(), "forSokande", rapport.forSokande()));
  }

  private Rapport rapport(
      Insats insats, Rapportslag slag, Rapportperiod galler, Rapportlamning l, Aktor aktor) {
    String period = l.period().isEmpty() ? galler.text() : l.period();
    return new Rapport(
        UUID.randomUUID(),
        store.lista(insats.id()).size() + 1,
        slag,
        period,
        l.text(),
        l.indikatorer(),
        klocka.nu(),
        aktor.anvandare(),
        slag != Rapportslag.UTVARDERING && !aktor.har(Roll.SOKANDE),
        Optional.empty(),
        "",
        Optional.of(galler),
        Optional.empty(),
        Optional.empty());
  }

  private static Mening text(Rapport r) {
    Mening vad =
        switch (r.slag()) {
          case SLUTRAPPORT -> Mening.av("slutrapport_lamnad");
          case UTVARDERING -> Mening.av("insatsen_utvarderad");
          case DELRAPPORT -> Mening.av("rapport_lamnad", r.period());
        };
    return Mening.av(r.forSokande() ? "handelse_rapport_for_sokande" : "handelse_rapport", vad);
  }

  private NyHandling handling(Arende arende, Rapport r) {
    boolean egen = r.slag() == Rapportslag.UTVARDERING;
    return new NyHandling(
        Handlingsslag.RAPPORT,
        Rapportdokument.rubrik(r) + " " + r.nummer() + ".pdf",
        "application/pdf",
        Talsprak.svenska(() -> dokument(arende, r)),
        klocka.idag(),
        egen ? Mening.av("handling_upprattad").svensk() : "Från huvudmannen");
  }

  private Innehall dokument(Arende arende, Rapport r) {
    Mening roll =
        Mening.av(
            Inloggad.aktor().har(Roll.SOKANDE) ? "titel_for_huvudmannen" : "titel_forbundschef");
    return Rapportdokument.av(
            arende,
            r,
            register.forbund().namn(),
            klocka.idag(),
            register.undertecknare(Inloggad.aktor().anvandare(), roll))
        .pdf();
  }
}
