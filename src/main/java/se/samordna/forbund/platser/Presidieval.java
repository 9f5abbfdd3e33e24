package se.samordna.forbund.platser;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;

/**
 * Styrelsens val av presidium på ett sammanträde (R9), skrivet i registret i beslutets transaktion.
 * Samma akt och samma regler som valet i registret. Anroparen har prövat vem som leder.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Presidieval {

  /** De valda, med namn. */
  public record Valda(String ordforande, List<String> vice) {}

  private final PlatsregisterStore store;
  private final Platsbokforing bok;
  private final Klocka klocka;

  Presidieval(PlatsregisterStore store, Platsbokforing bok, Klocka klocka) {
    this.store = store;
    this.bok = bok;
    this.klocka = klocka;
  }

  /** Presidiet från dagen, bland dem som är ledamöter då. Nej som i {@link PlatsService}. */
  public Svar<Valda> valj(LocalDate dag, String ordforande, List<String> vice) {
    store.las(Inloggad.aktor().forbund());
    List<Plats> alla = store.alla();
    Optional<Plats> forst = ledamot(alla, dag, ordforande);
    List<Plats> andra = vice.stream().flatMap(v -> ledamot(alla, dag, v).stream()).toList();
    if (forst.isEmpty() || andra.size() != vice.size()) {
      return Svar.nej(Hinder.regel("inte_ledamot", Mening.av("inte_ledamot", dag)));
    }
    UUID id = forst.get().id();
    List<UUID> viceId = andra.stream().map(Plats::id).toList();
    return Platsakter.valj(alla, dag, id, viceId)
        .som(
            a ->
                new Platsbokforing.Handling(
                    id, a, List.of(Platsord.presidium(alla, dag, id, viceId))))
        .sedan(h -> bok.for_(h, alla, klocka.nu()))
        .som(ok -> new Valda(forst.get().namn(), andra.stream().map(Plats::namn).toList()));
  }

  private static Optional<Plats> ledamot(List<Plats> alla, LocalDate dag, String person) {
    return alla.stream()
        .filter(p -> p.organ() == Organ.STYRELSE && p.slag() == Plats.Slag.LEDAMOT)
        .filter(p -> p.anvandare().equals(person) && Platstid.galler(p, dag))
        .findFirst();
  }
}
