package se.samordna.inlasning.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Decimaltecken;
import se.samordna.inlasning.Kolumnnamn;
import se.samordna.inlasning.Summaart;
import se.samordna.inlasning.Summatackning;
import se.samordna.inlasning.Teckenregel;
import se.samordna.inlasning.Tolkning.Kolumnart;
import se.samordna.inlasning.Tolkningsval;
import se.samordna.inlasning.Tolkningsval.Kolumnval;
import se.samordna.inlasning.Tolkningsval.Radval;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Läser det som valts i en tolkning ur JSON; varje fel nämns med sitt fält. */
public final class Tolkningslasare {

  private static final int FLEST = 20_000;

  private final List<Faltfel> fel = new ArrayList<>();

  private Tolkningslasare() {}

  public static Svar<Tolkningsval> las(JsonMapper json, String text) {
    try {
      return new Tolkningslasare().val(json.readValue(text, Tolkningsform.class));
    } catch (JacksonException inteJson) {
      return Svar.nej(
          Hinder.form(
              List.of(
                  new Faltfel("tolkning", "felaktig_tolkning", Mening.av("felaktig_tolkning")))));
    }
  }

  private Svar<Tolkningsval> val(Tolkningsform f) {
    Tolkningsval val =
        new Tolkningsval(
            f.blad(),
            f.vand(),
            kod("enhet", f.enhet(), e -> Optional.of(e).filter(List.of("kr", "tkr")::contains)),
            kod("tecken", f.tecken(), Teckenregel::av),
            kod("decimaltecken", f.decimaltecken(), Decimaltecken::av),
            kolumner(f.kolumner().orElse(List.of())),
            rader(f.rader().orElse(List.of())));
    return fel.isEmpty() ? Svar.ja(val) : Svar.nej(Hinder.form(fel));
  }

  private Map<Integer, Kolumnval> kolumner(List<Tolkningsform.Kolumn> kolumner) {
    Map<Integer, Kolumnval> val = new HashMap<>();
    for (Tolkningsform.Kolumn k : kolumner.stream().limit(FLEST).toList()) {
      int index = Kolumnnamn.index(k.kolumn().orElse(""));
      krav(index >= 0, "kolumn", Mening.av("tolkning_kolumn"));
      kod("art", k.art(), Kolumnart::av)
          .ifPresent(a -> val.put(index, new Kolumnval(a, k.ar().orElse(0))));
    }
    return val;
  }

  private Map<Integer, Radval> rader(List<Tolkningsform.Rad> rader) {
    Map<Integer, Radval> val = new HashMap<>();
    for (Tolkningsform.Rad r : rader.stream().limit(FLEST).toList()) {
      krav(r.rad().filter(n -> n > 0).isPresent(), "rad", Mening.av("tolkning_rad"));
      val.put(r.rad().orElse(0), new Radval(r.slag(), r.lage(), r.summa().map(this::summa)));
    }
    return val;
  }

  private Summatackning summa(Tolkningsform.Summa s) {
    return new Summatackning(
        kod("summa.art", s.art(), Summaart::medKod), s.tacker().orElse(List.of()));
  }

  private <T> Optional<T> kod(String falt, Optional<String> kod, Function<String, Optional<T>> av) {
    Optional<T> varde = kod.flatMap(av);
    krav(kod.isEmpty() || varde.isPresent(), falt, Mening.av("tolkning_val", kod.orElse("")));
    return varde;
  }

  private void krav(boolean uppfyllt, String falt, Mening text) {
    if (!uppfyllt) {
      fel.add(new Faltfel("tolkning." + falt, "felaktig_tolkning", text));
    }
  }
}
