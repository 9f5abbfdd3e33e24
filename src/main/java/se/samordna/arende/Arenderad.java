package se.samordna.arende;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.VerksamhetId;

/** Läser en rad i tabellen arende till ett {@link Arende}. */
final class Arenderad {

  static final String KOLUMNER =
      """
      a.arende_id, a.diarienummer, a.rubrik, a.beskrivning, a.medlem, a.verksamhet_id, a.insatstyp,
      a.steg, a.status, a.process, a.processteg, a.varv, a.rond, a.komplettering_fran,
      a.komplettering_vad, a.komplettering_frist, a.inlamnad, a.skapad, a.skapad_av, a.version
      """;

  private Arenderad() {}

  static Arende las(ResultSet rad, int nr) throws SQLException {
    return new Arende(
        new ArendeId(rad.getObject("arende_id", UUID.class)),
        Optional.ofNullable(rad.getString("diarienummer")),
        rad.getString("rubrik"),
        rad.getString("beskrivning"),
        rad.getString("medlem"),
        Optional.ofNullable(rad.getObject("verksamhet_id", UUID.class)).map(VerksamhetId::new),
        Kod.tolka(Insatstyp.class, rad.getString("insatstyp")),
        Kod.lagrad(Arende.Steg.class, rad.getString("steg")),
        Kod.lagrad(Arende.Status.class, rad.getString("status")),
        rad.getString("process"),
        rad.getString("processteg"),
        rad.getInt("varv"),
        rad.getInt("rond"),
        komplettering(rad),
        instant(rad.getObject("inlamnad", OffsetDateTime.class)),
        rad.getObject("skapad", OffsetDateTime.class).toInstant(),
        rad.getString("skapad_av"),
        rad.getInt("version"));
  }

  private static Optional<Arende.Komplettering> komplettering(ResultSet rad) throws SQLException {
    LocalDate frist = rad.getObject("komplettering_frist", LocalDate.class);
    return frist == null
        ? Optional.empty()
        : Optional.of(
            new Arende.Komplettering(
                rad.getString("komplettering_fran"), rad.getString("komplettering_vad"), frist));
  }

  private static Optional<Instant> instant(@Nullable OffsetDateTime tid) {
    return Optional.ofNullable(tid).map(OffsetDateTime::toInstant);
  }
}
