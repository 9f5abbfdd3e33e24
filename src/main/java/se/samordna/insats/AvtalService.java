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
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.huvudbok.Insatsmedel;
import se.samordna.huvudbok.Medel;
import se.samordna.identitet.Spar;
import se.samordna.ritning.Element;
import se.samordna.ritning.Utfallsord;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Slutfor;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Avtalet om insatsen. Avböjs det släpps pengarna och ärendet stängs. */
@Service
@Transactional
public class AvtalService {

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final Insatslage lage;
  private final InsatsStore store;
  private final Medel medel;
  private final Insatsmedel insatsmedel;
  private final Spar spar;
  private final Klocka klocka;

  AvtalService(
      Uppgifter uppgifter,
      Arenden arenden,
      Insatslage lage,
      InsatsStore store,
      Medel medel,
      Insatsmedel insatsmedel,
      Spar spar,
      Klocka klocka) {
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.lage = lage;
    this.store = store;
    this.medel = medel;
    this.insatsmedel = insatsmedel;
    this.spar = spar;
    this.klocka = klocka;
  }

  @Slutfor(Element.UNDERTECKNA_AVTAL)
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Insatsbild> avsluta(UppgiftId id, Avtalsutfall utfall) {
    return utfall
        .granska()
        .svar(utfall)
        .sedan(u -> uppgifter.las(id, Insatsgang.AVTAL, u.version()))
        .som(u -> utfall.arAvbojt() ? avboj(u, utfall) : underteckna(u));
  }

  private Insatsbild underteckna(Uppgift uppgift) {
    Insats fore = lage.insats(uppgift.arende());
    LocalDate frist = fore.nastaRapport().orElse(fore.slut());
    Insats insats = fore.med(Insats.Status.PAGAR, Optional.of(frist));
    store.andra(insats);
    // Pengarna låses före spåret, i samma ordning som i ett beslut.
    insatsmedel.avtala(insats.akt(uppgift.id().varde(), klocka.idag(), ""));
    Arende efter =
        arenden.flytta(
            fore.arende(), Insatsgang.till(arenden.las(fore.arende()), Insatsgang.RAPPORT));
    arenden.sattFrist(fore.arende(), frist);
    arenden.handelse(
        fore.arende(), "avtal_undertecknat", Mening.av("handelse_avtal_undertecknat", frist));
    anteckna(insats, Avtalssvar.UNDERTECKNAT, "");
    uppgifter.avsluta(
        uppgift,
        Map.of(
            Variabel.UTFALL,
            Utfallsord.UNDERTECKNAT,
            Variabel.VARV,
            efter.varv(),
            Variabel.FRIST,
            frist.toString()));
    return lage.vy(insats);
  }

  private Insatsbild avboj(Uppgift uppgift, Avtalsutfall utfall) {
    Insats fore = lage.insats(uppgift.arende());
    Insats insats = fore.med(Insats.Status.AVBOJD, Optional.empty());
    String skal = utfall.skal().isEmpty() ? Mening.av("skal_avbojt").svensk() : utfall.skal();
    store.andra(insats);
    // Pengarna låses före spåret, i samma ordning som i ett beslut.
    medel.slapp(fore.arende(), fore.id(), skal, klocka.idag());
    Arende efter = arenden.flytta(fore.arende(), Insatsgang.avslutas(Insatsgang.SLAPP));
    arenden.handelse(
        fore.arende(),
        "avtal_avbojt",
        utfall.skal().isEmpty()
            ? Mening.av("handelse_avtal_avbojt_utan_skal")
            : Mening.av("handelse_avtal_avbojt", skal));
    anteckna(insats, Avtalssvar.AVBOJT, skal);
    uppgifter.avsluta(
        uppgift, Map.of(Variabel.UTFALL, Utfallsord.AVBOJT, Variabel.VARV, efter.varv()));
    return lage.vy(insats);
  }

  private void anteckna(Insats insats, Avtalssvar svar, String skal) {
    spar.skriv(
        "avtal_" + Kod.av(svar),
        "insats:" + insats.id(),
        Map.of("status", "avtal"),
        Map.of("status", insats.status(), "skal", skal));
  }
}
