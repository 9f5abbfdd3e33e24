package se.samordna.rekvisition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.Belopp;

/**
 * En begäran om utbetalning av beviljade pengar. Belopp i ören, per år de beviljades för.
 *
 * @param period vad den gäller, i ord
 * @param godkant vad ekonomen godkänt; tomt tills den är kontrollerad
 * @param kommentar vad den senaste i kedjan skrev, till exempel varför mindre godkändes
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Rekvisition(
    UUID rekvisitionId,
    UUID insatsId,
    int nummer,
    String period,
    String text,
    Betalningsmottagare mottagare,
    Status status,
    List<Post> poster,
    List<Arsbelopp> godkant,
    List<UUID> bilagor,
    String kommentar,
    String begardAv,
    Instant begard,
    Optional<String> kontrolleradAv,
    Optional<String> attesteradAv,
    Optional<LocalDate> utbetald,
    int version) {

  public Rekvisition {
    poster = List.copyOf(poster);
    godkant = List.copyOf(godkant);
    bilagor = List.copyOf(bilagor);
  }

  public enum Status {
    BEGARD,
    KONTROLLERAD,
    ATTESTERAD,
    UTBETALD,
    AVSLAGEN,
    ATERKALLAD
  }

  /** En rad i specifikationen. */
  public record Post(int ar, String post, Belopp belopp) {}

  /** Vem byrån betalar till. {@code bankgiro} är siffror utan bindestreck. */
  public record Betalningsmottagare(String namn, String bankgiro) {}

  Map<Integer, Belopp> begart() {
    return Arsbelopp.summor(poster.stream().map(p -> new Arsbelopp(p.ar(), p.belopp())).toList());
  }

  Map<Integer, Belopp> godkantPerAr() {
    return Arsbelopp.summor(godkant);
  }

  /** Det begärda som inte godkändes, per år. */
  Map<Integer, Belopp> nedsatt() {
    Map<Integer, Belopp> rest = new TreeMap<>();
    begart()
        .forEach(
            (ar, b) -> {
              Belopp mindre = b.minus(godkantPerAr().getOrDefault(ar, Belopp.NOLL));
              if (mindre.arPositivt()) {
                rest.put(ar, mindre);
              }
            });
    return rest;
  }

  /** Det som ska betalas, alla år. */
  Belopp attBetala() {
    return godkantPerAr().values().stream().reduce(Belopp.NOLL, Belopp::plus);
  }
}
