package se.samordna.sammantrade.pagaende;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.samordna.mote.Utfall;
import se.samordna.narvaro.Tjanstgoring;
import se.samordna.sammantrade.Rostning.Rost;

/**
 * Ett sammanträdes gång, läst en gång. Yrkanden och omröstningar per punkt; reservationer och
 * tjänstgöring per beslut.
 */
public record Gang(
    Map<UUID, List<Gangbild.Yrkande>> yrkanden,
    Map<UUID, List<Oppen>> omrostningar,
    Map<UUID, List<Gangbild.Reservation>> reservationer,
    Map<UUID, List<Gangbild.Tjanst>> tjanster,
    Set<UUID> lamnade) {

  /** En öppen omröstning med rösterna så långt, per person. */
  public record Oppen(
      UUID id,
      Utfall forslag,
      String jaText,
      String nejText,
      Instant oppnad,
      Map<String, Rost> roster) {

    public Oppen {
      roster = Map.copyOf(roster);
    }
  }

  public Gang {
    yrkanden = Map.copyOf(yrkanden);
    omrostningar = Map.copyOf(omrostningar);
    reservationer = Map.copyOf(reservationer);
    tjanster = Map.copyOf(tjanster);
    lamnade = Set.copyOf(lamnade);
  }

  /**
   * Punktens öppna omröstning så som {@code person} får se den: bara den som leder ser andras
   * röster innan den är stängd.
   */
  public Optional<Gangbild.Omrostning> omrostning(
      UUID punkt, Tjanstgoring t, String person, boolean leder, UnaryOperator<String> namn) {
    return omrostningar.getOrDefault(punkt, List.of()).stream()
        .findFirst()
        .map(
            o ->
                new Gangbild.Omrostning(
                    o.id(),
                    o.forslag(),
                    o.jaText(),
                    o.nejText(),
                    o.oppnad(),
                    (int) t.personer().stream().filter(o.roster()::containsKey).count(),
                    t.personer().size(),
                    t.tjanstgor(person),
                    Optional.ofNullable(o.roster().get(person)),
                    leder
                        ? t.personer().stream()
                            .map(
                                p ->
                                    new Gangbild.Lagd(
                                        p, namn.apply(p), Optional.ofNullable(o.roster().get(p))))
                            .toList()
                        : List.of(),
                    leder
                        ? o.roster().keySet().stream()
                            .filter(p -> !t.tjanstgor(p))
                            .map(namn)
                            .sorted()
                            .toList()
                        : List.of()));
  }
}
