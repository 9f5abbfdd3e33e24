package se.samordna.ansokan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;

/**
 * Den inlämnade ansökan för andra moduler: det alla som ser ärendet får läsa, aldrig utkastet.
 * Kräver anroparens transaktion.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Ansokningar {

  private final VersionStore versioner;
  private final UtkastStore utkast;
  private final Klocka klocka;

  Ansokningar(VersionStore versioner, UtkastStore utkast, Klocka klocka) {
    this.versioner = versioner;
    this.utkast = utkast;
    this.klocka = klocka;
  }

  /** Senast inlämnade version; tomt före inlämningen. */
  public Optional<Ansokan> inlamnad(ArendeId arende) {
    return versioner.senaste(arende).map(Utkast::ansokan);
  }

  /**
   * Uppgifterna om en insats som pågick innan förbundet började här, i ansökans ställe: mål, parter
   * och tid läses därur som ur vilken ansökan som helst.
   *
   * @param handling uppgifterna i läsbar form (R29)
   */
  public void taOver(ArendeId arende, Ansokan uppgifter, HandlingId handling) {
    Ansokan skriven = uppgifter.utanTommaRader();
    utkast.oppna(arende, skriven, Inloggad.aktor(), klocka.nu());
    versioner.spara(
        arende,
        new Utkast(versioner.nasta(arende), skriven),
        handling,
        Inloggad.aktor(),
        klocka.nu());
  }
}
