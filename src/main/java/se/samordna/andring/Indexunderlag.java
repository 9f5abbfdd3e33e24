package se.samordna.andring;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;

/**
 * Uträkningen bakom en indexuppräkning, så som den gjordes när förslaget skrevs.
 *
 * @param bas talet det räknas från; saknas när procenten angetts direkt
 * @param beviljat insatsens belopp per år som räknas upp, i ören
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Indexunderlag(
    BigDecimal procent,
    Optional<String> serie,
    Optional<Tal> bas,
    Optional<Tal> ny,
    List<Arsbelopp> beviljat) {

  public Indexunderlag {
    beviljat = List.copyOf(beviljat);
  }

  /** Okningarna med de uträknade beloppen, varje år för sig. */
  List<Andringsbegaran.Okning> hojningar(List<Andringsbegaran.Okning> okningar) {
    Map<Integer, Belopp> perAr = Arsbelopp.summor(beviljat);
    return okningar.stream()
        .map(
            o ->
                o.med(Indexrakning.hojning(perAr.getOrDefault(o.ar(), Belopp.NOLL), procent).ore()))
        .toList();
  }

  public record Tal(YearMonth manad, BigDecimal varde, String kalla) {

    static Tal av(Indextal t) {
      return new Tal(t.manad(), t.varde(), t.kalla());
    }
  }
}
