package se.samordna.sammantrade;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;
import se.samordna.mote.SammantradeStore;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.narvaro.Ledningsregler;
import se.samordna.narvaro.Narvarologg;
import se.samordna.narvaro.UppropStore;

/** Ordföranden tar upp en punkt: den visas för alla som den som behandlas. */
@Service
@Transactional
public class BehandlingService {

  private final Punktlas lage;
  private final SammantradeStore moten;
  private final UppropStore upprop;
  private final Narvarologg logg;
  private final Spar spar;

  BehandlingService(
      Punktlas lage, SammantradeStore moten, UppropStore upprop, Narvarologg logg, Spar spar) {
    this.lage = lage;
    this.moten = moten;
    this.upprop = upprop;
    this.logg = logg;
    this.spar = spar;
  }

  /**
   * Tar upp punkten. Den som har jäv på den och är här lämnar nu (R15). Svarar med beslutsförheten
   * på punkten (R12). Nekas: roll (403), {@code sammantradet_avslutat} (409), {@code inte_oppnat}
   * och {@code tas_inte_upp} (422).
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Beslutsforhet> taUpp(SammantradeId mote, PunktId punkt) {
    return lage.lasMotet(mote)
        .sedan(m -> lage.las(mote, punkt))
        .sedan(l -> Svar.utanHinder(hinder(l), l))
        .sedan(Punktlage::tasUpp)
        .som(this::behandla);
  }

  private static Optional<Hinder> hinder(Punktlage l) {
    return Ledningsregler.nu(l.mote(), l.ledning(), Inloggad.aktor());
  }

  /**
   * Varför den som frågar inte leder sammanträdet nu, för den som kan komma att göra det. Frågas av
   * var och en som läser mötets sida.
   */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Optional<Hinder> hinder(SammantradeId id) {
    Aktor aktor = Inloggad.aktor();
    return moten
        .hitta(id, aktor.anvandare(), Motesinsyn.serAlla(aktor))
        .flatMap(m -> hinder(lage.leds(m, aktor)));
  }

  private static Optional<Hinder> hinder(Svar<?> svar) {
    return svar instanceof Svar.Nej<?>(Hinder h) ? Optional.of(h) : Optional.empty();
  }

  private Beslutsforhet behandla(Punktlage l) {
    moten.behandla(l.mote().id(), l.punkt().id());
    if (!l.beslutad()) {
      logg.minut(l.mote().dag()).ifPresent(nu -> upprop.lamnar(l.punkt().id(), l.har(), nu));
    }
    spar.skriv(
        "punkt_upptagen",
        "punkt:" + l.punkt().id(),
        Map.of(),
        Map.of("sammantrade", l.mote().id().toString()));
    return l.beslutsforhet();
  }
}
