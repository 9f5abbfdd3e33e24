package se.samordna.sammantrade;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.Sammantrade;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Narvaroanmalan;
import se.samordna.narvaro.Narvarohandelse.Slag;
import se.samordna.narvaro.Narvarologg;
import se.samordna.narvaro.Narvaroregler;
import se.samordna.narvaro.Upprop;
import se.samordna.narvaro.UppropStore;

/** Den som kommer sent, går, eller kommer tillbaka under ett pågående sammanträde. */
@Service
@Transactional
public class NarvaroService {

  private final Punktlas lage;
  private final Uppropsprovning provning;
  private final UppropStore upprop;
  private final BeslutStore beslut;
  private final Narvarologg logg;
  private final Spar spar;
  private final Klocka klocka;

  NarvaroService(
      Punktlas lage,
      Uppropsprovning provning,
      UppropStore upprop,
      BeslutStore beslut,
      Narvarologg logg,
      Spar spar,
      Klocka klocka) {
    this.lage = lage;
    this.provning = provning;
    this.upprop = upprop;
    this.beslut = beslut;
    this.logg = logg;
    this.spar = spar;
    this.klocka = klocka;
  }

  /**
   * Antecknar att någon kom eller gick, med minuten. Svarar med vilka som nu tjänstgör (R7, R12).
   * Nekas: roll (403), {@code sammantradet_avslutat} (409), {@code inte_oppnat} och {@link
   * Narvaroregler} (422), sist uppropets regler (R7, R19).
   */
  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Beslutsforhet> anteckna(SammantradeId id, Narvaroanmalan anmalan) {
    return lage.lasMotet(id)
        .sedan(m -> lage.leds(m, Inloggad.aktor()))
        .sedan(m -> new Granskning().obligatorisk("person", anmalan.person(), 200).svar(m))
        .sedan(m -> prova(m, anmalan));
  }

  private Svar<Beslutsforhet> prova(Sammantrade mote, Narvaroanmalan anmalan) {
    Upprop nu = lage.upprop(mote);
    Upprop efter = new Upprop(nu.platser(), efter(nu, anmalan));
    Optional<Instant> klockslag =
        anmalan
            .klockslag()
            .map(k -> k.truncatedTo(ChronoUnit.MINUTES))
            .or(() -> logg.minut(mote.dag()));
    Optional<Hinder> hinder =
        Narvaroregler.prova(
                new Narvaroregler.Lage(
                    mote.dag(),
                    klocka.nu(),
                    klockslag,
                    anmalan.person(),
                    anmalan.slag(),
                    nu.rad(anmalan.person()).isPresent(),
                    logg.las(mote.id()),
                    beslut
                        .tjanstgjordeSenast(mote, anmalan.person())
                        .map(t -> t.truncatedTo(ChronoUnit.MINUTES))))
            .or(() -> provning.prova(mote, efter));
    return hinder
        .<Svar<Beslutsforhet>>map(Svar::nej)
        .orElseGet(() -> Svar.ja(spara(mote, efter, anmalan, klockslag.orElseThrow())));
  }

  private static List<Narvarande> efter(Upprop nu, Narvaroanmalan a) {
    Stream<Narvarande> andra = nu.narvarande().stream().filter(n -> !n.person().equals(a.person()));
    return a.slag() == Slag.GICK
        ? andra.toList()
        : Stream.concat(
                andra,
                Stream.of(
                    new Narvarande(
                        a.person(),
                        a.satt(),
                        a.tjanstgor().orElseGet(() -> harPlats(nu, a.person())))))
            .toList();
  }

  private static boolean harPlats(Upprop upprop, String person) {
    return upprop.platser().stream().anyMatch(p -> p.anvandare().equals(person));
  }

  private Beslutsforhet spara(
      Sammantrade mote, Upprop efter, Narvaroanmalan anmalan, Instant klockslag) {
    Narvarande.Satt satt =
        upprop.narvaro(mote.id()).stream()
            .filter(n -> n.person().equals(anmalan.person()))
            .map(Narvarande::satt)
            .findFirst()
            .orElse(anmalan.satt());
    upprop.ersatt(mote.id(), efter.narvarande(), Inloggad.aktor());
    logg.skriv(mote.id(), anmalan.person(), anmalan.slag(), satt, klockslag);
    spar.skriv(
        anmalan.slag() == Slag.KOM ? "ankomst_antecknad" : "avgang_antecknad",
        "sammantrade:" + mote.id(),
        Map.of(),
        Map.of("person", anmalan.person(), "klockslag", klockslag, "narvaro", satt));
    return Beslutsforhet.av(efter, Set.of());
  }
}
