package se.samordna.uppgift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.UppgiftId;
import se.samordna.processmotor.Uppgiftsroll;

/** En rad ur databasen som en uppgift. */
final class Uppgiftsrad {

  private Uppgiftsrad() {}

  static Uppgift av(ResultSet rs) throws SQLException {
    return new Uppgift(
        new UppgiftId(rs.getObject("uppgift_id", UUID.class)),
        new ArendeId(rs.getObject("arende_id", UUID.class)),
        rs.getString("typ"),
        rs.getString("rubrik"),
        Kod.lagrad(Uppgiftsroll.class, rs.getString("roll")),
        ifyllt(rs.getString("medlem")),
        Optional.ofNullable(rs.getObject("frist", LocalDate.class)),
        ifyllt(rs.getString("tilldelad")),
        Uppgift.Status.valueOf(rs.getString("status")),
        rs.getInt("varv"),
        rs.getInt("version"),
        rs.getObject("skapad", OffsetDateTime.class).toInstant(),
        Optional.empty());
  }

  private static Optional<String> ifyllt(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
