package se.samordna.andring;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Medel;
import se.samordna.insats.Insats;
import se.samordna.insats.InsatsStore;
import se.samordna.insats.Insatsavslut;
import se.samordna.protokoll.Upphavandefoljd;

/** Pengarna, insatsen och ärendet när domstolen upphävt styrelsens beslut (R18). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Beslutsupphavande implements Upphavandefoljd {

  private final InsatsStore insatser;
  private final Upphavdamedel medlen;
  private final Insatsavslut avslut;
  private final Medel medel;

  Beslutsupphavande(InsatsStore insatser, Upphavdamedel medlen, Insatsavslut avslut, Medel medel) {
    this.insatser = insatser;
    this.medlen = medlen;
    this.avslut = avslut;
    this.medel = medel;
  }

  @Override
  public Svar<Foljd> aterfor(Upphavt u) {
    return insatser.forBeslut(u.beslut()).filter(Beslutsupphavande::redan).isPresent()
        ? Svar.ja(Foljd.REDAN_ATERFORT)
        : las(u);
  }

  /** Pengarna är redan tillbaka; ärendet kan ha gått vidare med ett annat beslut. */
  private static boolean redan(Insats i) {
    return i.status() == Insats.Status.AVBOJD || i.upphavd();
  }

  /** Insatsen läses igen när ärendet är låst: beslutet kan ha bokförts eller avtalet avböjts. */
  private Svar<Foljd> las(Upphavt u) {
    avslut.stoppa(u.arende());
    return insatser
        .forBeslut(u.beslut())
        .flatMap(i -> insatser.las(i.id()))
        .map(i -> upphav(i, u))
        .orElseGet(() -> Svar.ja(slapp(u)))
        .som(
            foljd -> {
              if (foljd.provasOm()) {
                avslut.tillbakaTillStyrelsen(u.arende());
              }
              return foljd;
            });
  }

  private Svar<Foljd> upphav(Insats i, Upphavt u) {
    return switch (i.status()) {
      case AVTAL, PAGAR -> medlen.aterfor(i, u.skal()).som(a -> Foljd.INSATS_UPPHAVD);
      case AVSLUTAD -> medlen.aterfor(i, u.skal()).som(a -> Foljd.INSATS_AVSLUTAD);
      case AVBOJD, UPPHAVD, ANGRAD -> Svar.ja(Foljd.REDAN_ATERFORT);
    };
  }

  /** Beslutet hann inte bokföras, eller beviljade inget: det som är reserverat släpps. */
  private Foljd slapp(Upphavt u) {
    if (!u.beviljade()) {
      return Foljd.PROVAS_OM;
    }
    medel.slapp(u.arende(), u.beslut(), u.skal(), u.dag());
    return Foljd.MEDEL_SLAPPTA;
  }
}
