package se.samordna.andring;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.insats.Insats;
import se.samordna.insats.InsatsStore;
import se.samordna.sammantrade.Andringsslag;

/** Antecknar en bokförd ändring: raden, insatsens slutdag, tidslinjen och spåret. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Andringsutforande {

  private final InsatsStore insatser;
  private final AndringStore store;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  Andringsutforande(
      InsatsStore insatser, AndringStore store, Arenden arenden, Spar spar, Klocka klocka) {
    this.insatser = insatser;
    this.store = store;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  Insatsandring anteckna(Utforande u) {
    Insatsandring andring =
        new Insatsandring(
            u.id(),
            u.insats().id().varde(),
            u.slag(),
            u.begaran().skal(),
            u.beslut().map(BeslutId::varde),
            u.begaran().nyttSlut(),
            u.procent(),
            u.minskadeAr(),
            u.okadeAr(),
            u.dag(),
            Inloggad.aktor().anvandare(),
            klocka.nu());
    store.spara(andring);
    u.begaran().nyttSlut().ifPresent(slut -> insatser.sattSlut(u.insats().id(), slut));
    if (u.slag() == Andringsslag.UPPHAVANDE) {
      insatser.andra(u.insats().med(Insats.Status.UPPHAVD, Optional.empty()));
    }
    arenden.handelse(u.insats().arende(), "insats_andrad", text(u));
    spar.skriv(
        "insats_" + Kod.av(andring.slag()),
        "insats:" + u.insats().id(),
        Map.of("slut", u.insats().slut().toString()),
        Map.of(
            "andring", andring.andringId().toString(),
            "slut", u.begaran().nyttSlut().map(LocalDate::toString).orElse(""),
            "minskat", andring.minskat(),
            "okat", andring.okat()));
    return andring;
  }

  private static Mening text(Utforande u) {
    Mening vad = Mening.av("andrad_" + Kod.av(u.slag()));
    Mening skal = u.skal();
    return u.begaran()
        .nyttSlut()
        .map(slut -> Mening.av("handelse_insats_andrad_slut", vad, slut, skal))
        .orElseGet(() -> Mening.av("handelse_insats_andrad", vad, skal));
  }
}
