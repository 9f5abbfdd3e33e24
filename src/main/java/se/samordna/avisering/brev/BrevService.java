package se.samordna.avisering.brev;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.identitet.Spar;
import se.samordna.kalender.besked.Brevinsyn;
import se.samordna.kalender.besked.Brevlage;
import se.samordna.sammantrade.Motesinsyn;

/** Visar hur det gått med ett mötes brev, och skickar dem på nytt. */
@Service
@Transactional
public class BrevService implements Brevinsyn {

  private final BrevStore store;
  private final BrevList brev;
  private final Motesinsyn moten;
  private final Spar spar;
  private final Klocka klocka;

  BrevService(BrevStore store, BrevList brev, Motesinsyn moten, Spar spar, Klocka klocka) {
    this.store = store;
    this.brev = brev;
    this.moten = moten;
    this.spar = spar;
    this.klocka = klocka;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'revisor')")
  public Svar<List<Brevlage>> lista(SammantradeId mote) {
    return Svar.finns(moten.synligt(mote), Mening.av("sak_5"))
        .som(m -> brev.lista(mote.varde()).stream().map(this::lage).toList());
  }

  private Brevlage lage(BrevList.Rad rad) {
    return rad.brev()
        .med(
            Inloggad.aktor().har(Roll.FORBUNDSCHEF, Roll.ADMINISTRATOR)
                && rad.omskick().hinder(klocka.idag()).isEmpty());
  }

  @Override
  @PreAuthorize("@behorig.har('forbundschef', 'administrator')")
  public Svar<Brevlage> skickaOm(SammantradeId mote, UUID id) {
    return Svar.finns(brev.hitta(mote.varde(), id), Mening.av("sak_6"))
        .sedan(
            rad ->
                rad.omskick()
                    .hinder(klocka.idag())
                    .<Svar<BrevList.Rad>>map(Svar::nej)
                    .orElseGet(() -> Svar.ja(rad)))
        .sedan(rad -> skickaOm(mote, rad.brev()));
  }

  private Svar<Brevlage> skickaOm(SammantradeId mote, Brevlage forra) {
    Aktor aktor = Inloggad.aktor();
    UUID nytt = UUID.randomUUID();
    if (!store.skrivOm(forra.brevId(), nytt, aktor, klocka.nu(), klocka.verkligTid())) {
      return Svar.nej(Hinder.krock("skickat_pa_nytt", Mening.av("skickat_pa_nytt")));
    }
    spar.skriv(
        "brev_skickat_pa_nytt",
        "sammantrade:" + mote,
        Map.of("brev", forra.brevId(), "status", forra.status()),
        Map.of(
            "brev",
            nytt,
            "handelse",
            forra.handelse(),
            "mottagare",
            forra.person(),
            "omgang",
            forra.omgang() + 1));
    return Svar.ja(lage(brev.hitta(mote.varde(), nytt).orElseThrow()));
  }
}
