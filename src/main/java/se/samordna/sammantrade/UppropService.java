package se.samordna.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.identitet.Spar;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Sammantrade;
import se.samordna.mote.SammantradeStore;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.narvaro.Ledning;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Narvarologg;
import se.samordna.narvaro.Upprop;
import se.samordna.narvaro.UppropStore;
import se.samordna.narvaro.Uppropsregler;

/** Uppropet: vilka som är närvarande och tjänstgör. Öppnar sammanträdet. */
@Service
@Transactional
public class UppropService {

  private final SammantradeStore moten;
  private final UppropStore upprop;
  private final Punktlas lage;
  private final Uppropsprovning provning;
  private final Narvarologg logg;
  private final List<Motesfoljder> gang;
  private final Spar spar;
  private final Klocka klocka;

  UppropService(
      SammantradeStore moten,
      UppropStore upprop,
      Punktlas lage,
      Uppropsprovning provning,
      Narvarologg logg,
      List<Motesfoljder> gang,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.upprop = upprop;
    this.lage = lage;
    this.provning = provning;
    this.logg = logg;
    this.gang = gang;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Ersätter listan. En administratör som håller uppropet för protokollet, om ingen annan är vald.
   * Svarar med vilka som tjänstgör och om styrelsen är beslutsför (R7, R12).
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Beslutsforhet> ropaUpp(SammantradeId id, List<Narvarande> narvarande) {
    return Svar.finns(moten.lasForUpprop(id), Mening.av("sak_5"))
        .sedan(m -> prova(m, lage.upprop(m, narvarande)));
  }

  private Svar<Beslutsforhet> prova(Sammantrade mote, Upprop nytt) {
    return Uppropsregler.prova(oppnande(mote, nytt))
        .or(() -> provning.prova(mote, nytt))
        .<Svar<Beslutsforhet>>map(Svar::nej)
        .orElseGet(() -> Svar.ja(spara(mote, nytt)));
  }

  private Uppropsregler.Oppnande oppnande(Sammantrade mote, Upprop upprop) {
    return new Uppropsregler.Oppnande(
        new Ledning(upprop, false, Set.of()),
        Inloggad.aktor(),
        mote,
        klocka.idag(),
        moten.arInstallt(mote.id()));
  }

  /**
   * Varför den som frågar inte kan hålla upprop nu, vilka som än är här. Frågas av var och en som
   * läser mötets sida: vem som har platsen avgörs av uppropet, inte av rollen.
   */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Optional<Hinder> hinder(SammantradeId id) {
    return moten
        .hitta(id, Inloggad.aktor().anvandare(), Inloggad.aktor().har(Roll.ADMINISTRATOR))
        .flatMap(m -> Uppropsregler.prova(oppnande(m, lage.upprop(m))));
  }

  private Beslutsforhet spara(Sammantrade mote, Upprop nytt) {
    List<Narvarande> forut = upprop.narvaro(mote.id());
    upprop.ersatt(mote.id(), nytt.narvarande(), Inloggad.aktor());
    logg.upprop(mote.id(), mote.dag(), mote.tid(), forut, nytt.narvarande());
    moten.oppna(mote.id(), klocka.nu());
    if (Inloggad.aktor().har(Roll.ADMINISTRATOR)) {
      moten.sekreterareOmIngen(mote.id(), Inloggad.aktor().anvandare());
    }
    spar.skriv(
        "upprop_hallet",
        "sammantrade:" + mote.id(),
        Map.of("narvarande", forut),
        Map.of("narvarande", nytt.narvarande()));
    if (mote.oppnat().isEmpty() && mote.slag() == Moteslag.STYRELSE) {
      gang.forEach(g -> g.oppnat(mote.id()));
    }
    return Beslutsforhet.av(nytt, Set.of());
  }
}
