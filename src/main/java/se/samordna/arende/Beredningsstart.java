package se.samordna.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Variabel;

/**
 * Kallar in medlemmarnas yttranden, från kontrollen eller efter återremiss. Anropas efter {@link
 * Arenden#flytta} till {@code yttra}.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Beredningsstart {

  /** De som kallades att yttra sig i en omgång, och ärendets varv då. */
  public record Kallelse(int varv, List<String> medlemmar) {

    public Kallelse {
      medlemmar = List.copyOf(medlemmar);
    }
  }

  private final ArendeStore arenden;
  private final KallelseStore store;
  private final Register register;
  private final ObjectProvider<Beredningsmote> moten;
  private final Klocka klocka;

  Beredningsstart(
      ArendeStore arenden,
      KallelseStore store,
      Register register,
      ObjectProvider<Beredningsmote> moten,
      Klocka klocka) {
    this.arenden = arenden;
    this.store = store;
    this.register = register;
    this.moten = moten;
    this.klocka = klocka;
  }

  /**
   * Sätter fristen (beredningsgruppens nästa möte, annars förbundets ordning) och svarar med
   * processens variabler: {@code medlemmar} och {@code frist}.
   */
  public Map<String, Object> kalla(ArendeId arende) {
    LocalDate frist = frist();
    arenden.tillBeredning(arende, frist, klocka.nu());
    List<String> medlemmar = medlemmar();
    store.kalla(arende, medlemmar, Inloggad.aktor());
    return Map.of(Variabel.FRIST, frist.toString(), Variabel.MEDLEMMAR, medlemmar);
  }

  /** Alla omgångar, äldst först. */
  public List<Kallelse> kallelser(ArendeId arende) {
    return store.alla(arende);
  }

  /** Varvet som varje omgång började i, äldst först; ärenden utan någon saknas. */
  public Map<ArendeId, List<Integer>> borjade(Set<ArendeId> arenden) {
    return store.borjade(arenden);
  }

  /** De medlemmar som kallades i den senaste omgången. */
  public List<String> kallade(ArendeId arende) {
    return store.kallade(arende);
  }

  /** Varvet för den senaste omgången; 0 när ingen kallats. */
  public int omgang(ArendeId arende) {
    return store.omgang(arende);
  }

  private LocalDate frist() {
    LocalDate idag = klocka.idag();
    return frist(
        idag,
        register.ordning(idag).dagarForYttrande(),
        fran -> moten.orderedStream().flatMap(m -> m.nasta(fran).stream()).findFirst());
  }

  /**
   * Det första av gruppens möten som ger minst {@code dagar} dagar att läsa; ett möte som ligger
   * närmare än så är till för andra ärenden. Finns inget gäller så många dagar.
   */
  static LocalDate frist(
      LocalDate idag, int dagar, Function<LocalDate, Optional<LocalDate>> nastaMote) {
    LocalDate tidigast = idag.plusDays(dagar);
    return nastaMote.apply(tidigast).orElse(tidigast);
  }

  /** Alla förbundets medlemmar den dagen. */
  private List<String> medlemmar() {
    return register.medlemmar().stream()
        .filter(m -> m.gallde(klocka.idag()))
        .map(Medlem::kod)
        .toList();
  }
}
