package se.samordna.identitet;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Känner igen att databasen inte nås, till skillnad från att den sagt nej. */
public final class Databasavbrott {

  /**
   * SQLSTATE: förbindelsen bruten (08), databasen stängs eller startar (57P), inga platser kvar
   * (53300).
   */
  private static final List<String> TILLSTAND = List.of("08", "57P", "53300");

  private Databasavbrott() {}

  /** Databasen nås inte, eller slutade nås medan något pågick. */
  public static boolean bakom(Throwable fel) {
    return finns(
        fel,
        f ->
            f instanceof CannotCreateTransactionException
                || f instanceof DataAccessResourceFailureException
                || f instanceof SQLTransientConnectionException
                || tillstand(f).isPresent());
  }

  /** En förbindelse som redan fanns var död; en annan kan leva. */
  static boolean varBruten(Throwable fel) {
    return finns(fel, f -> tillstand(f).isPresent())
        && !finns(fel, SQLTransientConnectionException.class::isInstance);
  }

  private static Optional<String> tillstand(Throwable fel) {
    return fel instanceof SQLException sql
        ? Optional.ofNullable(sql.getSQLState())
            .filter(t -> TILLSTAND.stream().anyMatch(t::startsWith))
        : Optional.empty();
  }

  private static boolean finns(Throwable fel, Predicate<Throwable> vilket) {
    return Stream.iterate(Optional.of(fel), Optional::isPresent, f -> f.map(Throwable::getCause))
        .flatMap(Optional::stream)
        .limit(20)
        .anyMatch(vilket);
  }
}
