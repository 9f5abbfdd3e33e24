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

/** Pengarna och insatsen när domstolen upphävt beslutet som beviljade dem (R18). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Beslutsupphavande implements Upphavandefoljd {

  private final InsatsStore insatser;
  private final Direktandring andring;
  private final Insatsavslut avslut;
  private final Medel medel;

  Beslutsupphavande(InsatsStore insatser, Direktandring andring, Insatsavslut avslut, Medel medel) {
    this.insatser = insatser;
    this.andring = andring;
    this.avslut = avslut;
    this.medel = medel;
  }

  @Override
  public Svar<Foljd> aterfor(Upphavt u) {
    return insatser
        .forArende(u.arende())
        .flatMap(i -> insatser.las(i.id()))
        .map(i -> aterfor(i, u))
        .orElseGet(() -> slapp(u));
  }

  private Svar<Foljd> aterfor(Insats i, Upphavt u) {
    return switch (i.status()) {
      case AVTAL, PAGAR ->
          andring.utfor(i, Slag.UPPHAVANDE, begaran(u)).som(a -> Foljd.INSATS_UPPHAVD);
      case AVBOJD, UPPHAVD -> Svar.ja(Foljd.REDAN_ATERFORT);
      case AVSLUTAD -> Svar.ja(Foljd.INSATS_AVSLUTAD);
    };
  }

  /** Beslutet hann inte bokföras: det reserverade släpps och processen stannar. */
  private Svar<Foljd> slapp(Upphavt u) {
    avslut.avbryt(u.arende());
    medel.slapp(u.arende(), u.skal(), u.dag());
    return Svar.ja(Foljd.MEDEL_SLAPPTA);
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
