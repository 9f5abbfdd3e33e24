package se.samordna.utfall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.plan.Slag;
import se.samordna.sie.Objektref;

/**
 * En ny koppling i stället för den förra.
 *
 * @param version kopplingens version när den lästes
 * @param fran första dagen i en månad
 */
public record Kopplingsandring(int version, LocalDate fran, List<Koppling.Regel> regler) {

  private static final int FLEST = 2_000;

  private record Urval(Optional<Koppling.Kontospann> konton, Optional<Objektref> objekt) {}

  public Kopplingsandring {
    regler = List.copyOf(regler);
  }

  /** Vad som behöver rättas; tom när kopplingen kan sparas. */
  List<Faltfel> fel(Map<UUID, Bildbygge.Post> poster) {
    List<Faltfel> fel = new ArrayList<>();
    if (fran.getDayOfMonth() != 1 || !Rimligt.dag(fran)) {
      fel.add(new Faltfel("fran", "fel_dag", Mening.av("fel_dag")));
    }
    if (regler.size() > FLEST) {
      fel.add(new Faltfel("regler", "for_manga", Mening.av("for_manga", FLEST)));
    }
    Set<Urval> sedda = new HashSet<>();
    for (int i = 0; i < regler.size(); i++) {
      Koppling.Regel regel = regler.get(i);
      String falt = "regler[" + i + "]";
      felIUrval(regel).ifPresent(t -> fel.add(new Faltfel(falt, "fel_urval", t)));
      felIMal(regel.mal(), poster).ifPresent(t -> fel.add(new Faltfel(falt, "fel_mal", t)));
      if (!sedda.add(new Urval(regel.konton(), regel.objekt()))) {
        fel.add(new Faltfel(falt, "samma_urval", Mening.av("samma_urval")));
      }
    }
    return fel;
  }

  private static Optional<Mening> felIUrval(Koppling.Regel regel) {
    if (regel.konton().isEmpty() && regel.objekt().isEmpty()) {
      return Optional.of(Mening.av("koppling_urval"));
    }
    boolean bakvant = regel.konton().filter(k -> k.fran() > k.till() || k.fran() < 0).isPresent();
    boolean tomt =
        regel.objekt().filter(o -> o.nummer().isBlank() || !Rimligt.text(o.nummer())).isPresent();
    return bakvant || tomt ? Optional.of(Mening.av("koppling_spann")) : Optional.empty();
  }

  private static Optional<Mening> felIMal(Koppling.Mal mal, Map<UUID, Bildbygge.Post> poster) {
    return switch (mal) {
      case Koppling.Mal.Rad(UUID id) ->
          Optional.ofNullable(poster.get(id))
                  .filter(p -> p.slag().arKostnad() || p.slag().equals(Slag.INTAKT))
                  .isPresent()
              ? Optional.empty()
              : Optional.of(Mening.av("koppling_rad"));
      case Koppling.Mal.Utanfor(String skal) ->
          skal.isBlank() || !Rimligt.text(skal)
              ? Optional.of(Mening.av("koppling_skal"))
              : Optional.empty();
    };
  }
}
