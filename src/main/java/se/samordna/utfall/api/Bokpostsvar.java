package se.samordna.utfall.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Sida;
import se.samordna.utfall.Bokpost;

/** Ett belopp i byråns bok, med utfallets tecken; en tom text utelämnas. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Bokpostsvar(
    UUID filId,
    Optional<String> verifikation,
    Optional<LocalDate> dag,
    String manad,
    String konto,
    String kontonamn,
    List<Utfallssvar.Objekt> objekt,
    String objektnamn,
    Optional<String> text,
    Belopp belopp) {

  static Sida<Bokpostsvar> sida(Sida<Bokpost> sida) {
    return new Sida<>(sida.innehall().stream().map(Bokpostsvar::av).toList(), sida.totalt());
  }

  private static Bokpostsvar av(Bokpost p) {
    return new Bokpostsvar(
        p.filId(),
        kanske(p.verifikation()),
        p.dag(),
        p.manad().toString(),
        p.konto(),
        p.kontonamn(),
        p.objekt().stream().map(o -> new Utfallssvar.Objekt(o.dimension(), o.nummer())).toList(),
        p.objektnamn(),
        kanske(p.text()),
        p.belopp());
  }

  private static Optional<String> kanske(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
