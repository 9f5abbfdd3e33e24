package se.samordna.insats;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Ansokningar;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.huvudbok.Finansiering;
import se.samordna.huvudbok.Medel;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.processmotor.Processport;
import se.samordna.ritning.Variabel;
import se.samordna.sammantrade.Beslut;
import se.samordna.sammantrade.Beslutsregister;

/** Det beviljade bokförs och insatsen börjar. Båda stegen tål att köras igen. */
@Component
@Transactional
class Insatsstart {

  private final Arenden arenden;
  private final Beslutsregister beslut;
  private final Ansokningar ansokningar;
  private final Register register;
  private final Medel medel;
  private final InsatsStore store;
  private final Processport process;
  private final Spar spar;
  private final Klocka klocka;

  Insatsstart(
      Arenden arenden,
      Beslutsregister beslut,
      Ansokningar ansokningar,
      Register register,
      Medel medel,
      InsatsStore store,
      Processport process,
      Spar spar,
      Klocka klocka) {
    this.arenden = arenden;
    this.beslut = beslut;
    this.ansokningar = ansokningar;
    this.register = register;
    this.medel = medel;
    this.store = store;
    this.process = process;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Reserverat blir beviljat, och insatsen finns från och med nu. */
  Map<String, Object> bokfor(ArendeId id) {
    Arende arende = arenden.las(id);
    if (store.forArende(id).filter(i -> !i.upphavd()).isPresent() || !vantar(arende)) {
      return Map.of(Variabel.VARV, arende.varv());
    }
    Beslut beviljande =
        beslut
            .beviljande(id)
            .orElseThrow(() -> new IllegalStateException("Inget beviljande beslut: " + id));
    Insats insats = insats(arende, beviljande);
    store.spara(insats, Inloggad.aktor(), klocka.nu());
    medel.bokfor(id, beviljande.id(), insats.id(), beviljande.dag());
    Arende efter =
        arenden.flytta(
            id,
            new Arenden.Flytt(
                Arende.Steg.INSATS,
                arende.status(),
                arende.process(),
                arende.processteg(),
                false,
                Optional.empty()));
    arenden.handelse(id, "beviljande_bokfort", Mening.av("handelse_beviljande_bokfort"));
    spar.skriv(
        "insats_upplagd",
        "insats:" + insats.id(),
        Map.of(),
        Map.of("arende", id.toString(), "beslut", beviljande.id().toString()));
    return Map.of(Variabel.VARV, efter.varv());
  }

  /** Beslutet kan ha upphävts innan det bokfördes (R18); då väntar ärendet på något annat. */
  private static boolean vantar(Arende arende) {
    return arende.process().equals(Insatsgang.BEREDANDE)
        && arende.processteg().equals(Insatsgang.BOKFORING);
  }

  private Insats insats(Arende arende, Beslut b) {
    Optional<Ansokan> ansokan = ansokningar.inlamnad(arende.id());
    LocalDate start = ansokan.flatMap(Ansokan::start).orElse(b.dag());
    LocalDate slut =
        ansokan.flatMap(Ansokan::slut).filter(s -> !s.isBefore(start)).orElse(sistaAret(b, start));
    Rapportrytm rytm = Rapportrytm.av(register.ordning(b.dag()).rytm());
    return new Insats(
        InsatsId.ny(),
        arende.id(),
        b.id(),
        arende.rubrik(),
        arende.medlem(),
        start,
        slut,
        Insats.Status.AVTAL,
        Optional.of(rytm.forsta(start, slut)));
  }

  private static LocalDate sistaAret(Beslut b, LocalDate start) {
    int ar = b.belopp().stream().mapToInt(Finansiering::ar).max().orElse(start.getYear());
    return LocalDate.of(Math.max(ar, start.getYear()), 12, 31);
  }

  /** Uppföljningens process tar vid; första uppgiften är avtalet. */
  Map<String, Object> starta(ArendeId id) {
    Arende arende = arenden.las(id);
    if (!vantar(arende)) {
      return Map.of();
    }
    Arende efter = arenden.flytta(id, Insatsgang.till(arende, Insatsgang.AVTAL));
    process.starta(
        Insatsgang.PROCESS,
        id,
        Map.of(
            Variabel.ARENDE_ID,
            id.toString(),
            "forbund",
            Inloggad.aktor().forbund(),
            Variabel.VARV,
            efter.varv(),
            Variabel.HUVUDMAN,
            efter.medlem(),
            Variabel.SLUT_FAS,
            false));
    arenden.handelse(id, "uppfoljning_startad", Mening.av("handelse_uppfoljning_startad"));
    return Map.of();
  }
}
