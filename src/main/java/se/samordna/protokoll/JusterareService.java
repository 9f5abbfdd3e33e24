package se.samordna.protokoll;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.sammantrade.Justerarval;
import se.samordna.sammantrade.Motesinsyn;

/** Valet av justerare, bland dem som tjänstgör. Den som leder sammanträdet justerar alltid. */
@Service
@Transactional
public class JusterareService implements Justerarval {

  private final Motesinsyn moten;
  private final Underlagslasare underlag;
  private final TextStore store;
  private final UtgavaStore utgavor;
  private final Spar spar;
  private final Klocka klocka;

  JusterareService(
      Motesinsyn moten,
      Underlagslasare underlag,
      TextStore store,
      UtgavaStore utgavor,
      Spar spar,
      Klocka klocka) {
    this.moten = moten;
    this.underlag = underlag;
    this.store = store;
    this.utgavor = utgavor;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Ersätter valet, tills protokollet skickats. Nej: {@code fel_antal_justerare}, {@code
   * ordforanden_justerar}, {@code tjanstgor_inte}, {@code skickat_for_justering} (422).
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<List<String>> valj(SammantradeId id, List<String> personer) {
    moten.las(id);
    return Svar.finns(moten.synligt(id), Mening.av("sak_5"))
        .sedan(m -> Svar.utanHinder(moten.ledarhinder(id), m))
        .sedan(m -> prova(m, personer));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<List<String>> utse(SammantradeId id, List<String> personer) {
    return Svar.finns(moten.hitta(id), Mening.av("sak_5")).sedan(m -> prova(m, personer));
  }

  private Svar<List<String>> prova(Motesinsyn.Mote mote, List<String> personer) {
    return ProtokollService.hinder(mote, Protokollregler.farSkrivas(utgavor.lista(mote.id())))
        .sedan(
            m -> ProtokollService.hinder(m, Protokollregler.justerare(underlag.las(m), personer)))
        .som(m -> spara(m.id(), personer));
  }

  private List<String> spara(SammantradeId id, List<String> personer) {
    store.ersattJusterare(id, personer, Inloggad.aktor(), klocka.nu());
    spar.skriv("justerare_valda", "sammantrade:" + id, Map.of(), Map.of("personer", personer));
    return List.copyOf(personer);
  }
}
