package se.samordna.protokoll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Fakta och texter tillsammans: det som fryses när protokollet skickas för justering. */
record Protokollinnehall(Protokollunderlag underlag, List<Protokolltext> texter) {

  Protokollinnehall {
    texter = List.copyOf(texter);
  }

  Protokolltext text(Textdel del, Optional<UUID> punkt) {
    return texter.stream()
        .filter(t -> t.del() == del && t.punkt().equals(punkt))
        .findFirst()
        .orElseGet(() -> new Protokolltext(del, punkt, 0, "", Optional.empty(), Optional.empty()));
  }

  /** Bara en paragraf, för omedelbar justering. */
  Protokollinnehall bara(UUID punkt) {
    return new Protokollinnehall(
        underlag.med(
            underlag.punkter().stream().filter(p -> p.punkt().equals(punkt)).toList(), List.of()),
        texter.stream().filter(t -> t.punkt().filter(punkt::equals).isPresent()).toList());
  }
}
