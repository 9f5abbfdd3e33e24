package se.samordna.rekvisition;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Helgdagar;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insats;
import se.samordna.insats.Insatsinsyn;
import se.samordna.rekvisition.Rekvisition.Status;

/** Filen som byrån eller banken betalar efter. Den skapas på nytt varje gång; den betalar inget. */
@Service
@Transactional(readOnly = true)
public class BetalningsfilService {

  private final Insatsinsyn insyn;
  private final RekvisitionStore store;
  private final Utbetalningstider tider;
  private final Register register;
  private final Klocka klocka;

  BetalningsfilService(
      Insatsinsyn insyn,
      RekvisitionStore store,
      Utbetalningstider tider,
      Register register,
      Klocka klocka) {
    this.insyn = insyn;
    this.store = store;
    this.tider = tider;
    this.register = register;
    this.klocka = klocka;
  }

  /**
   * En attesterad rekvisition som {@code pain.001}. Nej: {@code fel_lage} (409) innan den
   * attesterats eller när den redan är betald, {@code fore_beslutet}, {@code fore_start}, {@code
   * betalkonto_saknas} (422).
   */
  @PreAuthorize("@behorig.har('ekonom')")
  public Svar<Innehall> fil(InsatsId insats, UUID id) {
    return insyn
        .synlig(insats)
        .sedan(
            i ->
                RekvisitionService.finns(store.hitta(insats, id))
                    .sedan(
                        r ->
                            Insatsinsyn.utom(
                                Rekvisitionsregler.steg(r, r.version(), Status.ATTESTERAD), r))
                    .sedan(r -> Insatsinsyn.utom(tider.hinder(i, klocka.idag()), r))
                    .sedan(r -> fil(i, r)));
  }

  private Svar<Innehall> fil(Insats insats, Rekvisition r) {
    return register
        .ordning(klocka.idag())
        .bankgiro()
        .filter(Bankgiro::stammer)
        .map(bg -> Svar.ja(fil(insats, r, bg).xml()))
        .orElseGet(
            () -> Svar.nej(Hinder.regel("betalkonto_saknas", Mening.av("betalkonto_saknas"))));
  }

  private Betalningsfil fil(Insats insats, Rekvisition r, String bankgiro) {
    UUID betalning = store.betalning(r.rekvisitionId());
    return new Betalningsfil(
        Betalningsfil.utanStreck(betalning),
        LocalDateTime.ofInstant(klocka.nu(), Klocka.STOCKHOLM),
        Helgdagar.tidigastArbetsdag(klocka.idag()),
        new Betalningsfil.Part(register.forbund().namn(), bankgiro),
        register.forbund().organisationsnummer(),
        List.of(
            new Betalningsfil.Betalning(
                betalning,
                new Betalningsfil.Part(r.mottagare().namn(), r.mottagare().bankgiro()),
                r.attBetala(),
                insats.rubrik() + ", rekvisition " + r.nummer() + ", " + r.period())));
  }
}
