package se.samordna.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.identitet.Inloggad;

/** Buffertens procent ur den daterade förbundsordningen (R5, R33). */
@NamedInterface("lager")
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class BuffertStore {

  private record Ordning(LocalDate fran, BigDecimal procent) {}

  private final JdbcClient jdbc;

  BuffertStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Det som gäller vid utgången av varje år. */
  public Buffert buffert(Collection<Integer> ar) {
    List<Ordning> ordningar = ordningar();
    Map<Integer, BigDecimal> procent = new HashMap<>();
    ar.forEach(
        a ->
            ordningar.stream()
                .filter(o -> o.fran().getYear() <= a)
                .reduce((forra, senare) -> senare)
                .ifPresent(o -> procent.put(a, o.procent())));
    return new Buffert(procent);
  }

  private List<Ordning> ordningar() {
    return jdbc.sql(
            """
            select fran, coalesce((ordning ->> 'buffertprocent')::numeric, :vanlig) as procent
              from forbundsordning where forbund = :forbund order by fran
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("vanlig", Buffert.VANLIG)
        .query(
            (rs, n) ->
                new Ordning(rs.getObject("fran", LocalDate.class), rs.getBigDecimal("procent")))
        .list();
  }
}
