package se.samordna.insats;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.Medel;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insatsandring.Slag;
import se.samordna.sammantrade.protokoll.Upphavandefoljd;

/** Pengarna, insatsen och ärendet när domstolen upphävt styrelsens beslut (R18). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Beslutsupphavande implements Upphavandefoljd {

  private final InsatsStore insatser;
  private final Direktandring andring;
  private final Rekvisitionsstopp rekvisitioner;
  private final Insatsavslut avslut;
  private final Medel medel;

  Beslutsupphavande(
      InsatsStore insatser,
      Direktandring andring,
      Rekvisitionsstopp rekvisitioner,
      Insatsavslut avslut,
      Medel medel) {
    this.insatser = insatser;
    this.andring = andring;
    this.rekvisitioner = rekvisitioner;
    this.avslut = avslut;
    this.medel = medel;
  }

  @Override
  public Svar<Foljd> aterfor(Upphavt u) {
    return insatser
        .forBeslut(u.beslut())
        .flatMap(Beslutsupphavande::redan)
        .map(Svar::ja)
        .orElseGet(() -> provasOm(u));
  }

  /** Insatsen är redan vid sitt slut; ärendet kan ha gått vidare med ett annat beslut. */
  private static Optional<Foljd> redan(Insats i) {
    return switch (i.status()) {
      case AVTAL, PAGAR -> Optional.empty();
      case AVBOJD, UPPHAVD -> Optional.of(Foljd.REDAN_ATERFORT);
      case AVSLUTAD -> Optional.of(Foljd.INSATS_AVSLUTAD);
    };
  }

  /** Insatsen läses igen när ärendet är låst: beslutet kan ha bokförts under tiden. */
  private Svar<Foljd> provasOm(Upphavt u) {
    avslut.stoppa(u.arende());
    return insatser
        .forBeslut(u.beslut())
        .flatMap(i -> insatser.las(i.id()))
        .map(i -> upphav(i, u))
        .orElseGet(() -> Svar.ja(slapp(u)))
        .som(
            foljd -> {
              avslut.tillbakaTillStyrelsen(u.arende());
              return foljd;
            });
  }

  private Svar<Foljd> upphav(Insats i, Upphavt u) {
    rekvisitioner.stoppa(i, u.skal());
    return andring.utfor(i, Slag.UPPHAVANDE, begaran(u)).som(a -> Foljd.INSATS_UPPHAVD);
  }

  /** Beslutet hann inte bokföras, eller beviljade inget: det som är reserverat släpps. */
  private Foljd slapp(Upphavt u) {
    if (!u.beviljade()) {
      return Foljd.PROVAS_OM;
    }
    medel.slapp(u.arende(), u.beslut(), u.skal(), u.dag());
    return Foljd.MEDEL_SLAPPTA;
  }

  private static Andringsbegaran begaran(Upphavt u) {
    return new Andringsbegaran(
        "upphavande",
        u.skal(),
        Optional.empty(),
        List.of(),
        null,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
