package se.samordna.sie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Vem filen kommer från och vad den gäller.
 *
 * @param mottagen {@code #FLAGGA 1}: filen är redan inläst i ett annat program
 * @param sietyp 1–4; en fil utan {@code #SIETYP} är typ 1
 * @param omfattning sista dagen som saldona omfattar
 */
public record Siehuvud(
    boolean mottagen,
    Program program,
    Optional<LocalDate> genererad,
    String signatur,
    int sietyp,
    String firma,
    Optional<String> organisationsnummer,
    List<Rakenskapsar> rakenskapsar,
    Optional<LocalDate> omfattning,
    Optional<String> kontoplan,
    Optional<Integer> taxeringsar) {

  /** Programmet som skrev filen. */
  public record Program(String namn, String version) {}

  public Siehuvud {
    rakenskapsar = List.copyOf(rakenskapsar);
  }

  /** Filens eget år, nummer 0. */
  public Optional<Rakenskapsar> aret() {
    return rakenskapsar.stream().filter(r -> r.nummer() == 0).findFirst();
  }
}
