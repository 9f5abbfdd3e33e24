package se.samordna.budget.arbetsblad;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;

/** Vad som måste rättas innan ett arbetsblad kan bli en version. */
final class Bladbrister {

  private final List<Faltfel> fel = new ArrayList<>();

  private Bladbrister() {}

  static List<Faltfel> av(Arbetsblad blad) {
    Bladbrister brister = new Bladbrister();
    List<Arbetsrad> rader = blad.rader();
    if (rader.stream().allMatch(r -> r.belopp().isEmpty())) {
      brister.fel.add(new Faltfel("rader", "tomt", Mening.av("tomt")));
    }
    blad.huvud().ar().forEach(ar -> brister.dubbletter(rader, ar));
    rader.forEach(brister::lage);
    return List.copyOf(brister.fel);
  }

  /** Två rader med samma namn i samma avdelning och år vore samma post två gånger. */
  private void dubbletter(List<Arbetsrad> rader, int ar) {
    Set<List<String>> namn = new HashSet<>();
    Set<UUID> poster = new HashSet<>();
    rader.stream()
        .filter(r -> !r.slag().equals("summa") && r.belopp(ar).isPresent())
        .filter(r -> sedd(namn, poster, r))
        .forEach(
            r ->
                fel.add(
                    new Faltfel(
                        r.id() + ".namn", "dubblett", Mening.av("dubblett", r.namn(), ar))));
  }

  private static boolean sedd(Set<List<String>> namn, Set<UUID> poster, Arbetsrad r) {
    boolean nyttNamn = namn.add(List.of(r.slag(), r.namn()));
    boolean nyPost = r.post().map(poster::add).orElse(true);
    return !(nyttNamn && nyPost);
  }

  private void lage(Arbetsrad r) {
    if (r.slag().equals("insats") && r.lage().isEmpty()) {
      fel.add(new Faltfel(r.id() + ".lage", "saknas", Mening.av("saknas_18", r.namn())));
    }
  }
}
