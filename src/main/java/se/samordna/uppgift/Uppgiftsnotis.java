package se.samordna.uppgift;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Inloggad;
import tools.jackson.databind.json.JsonMapper;

/** Säger till öppna inkorgar att något ändrats. Når fram först när transaktionen är klar. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Uppgiftsnotis {

  static final String KANAL = "uppgift";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Uppgiftsnotis(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void oppen(ArendeId arende, UppgiftId uppgift, String typ) {
    sag(arende, uppgift, typ, true);
  }

  void stangd(Uppgift uppgift) {
    sag(uppgift.arende(), uppgift.id(), uppgift.typ(), false);
  }

  void borta(ArendeId arende, List<UppgiftId> uppgifter) {
    uppgifter.forEach(u -> sag(arende, u, "", false));
  }

  private void sag(ArendeId arende, UppgiftId uppgift, String typ, boolean oppen) {
    Uppgiftsandring andring =
        new Uppgiftsandring(
            Inloggad.aktor().forbund(), arende.varde(), uppgift.varde(), typ, oppen);
    jdbc.sql("select pg_notify(:kanal, :text)")
        .param("kanal", KANAL)
        .param("text", json.writeValueAsString(andring))
        .query((rs, nr) -> true)
        .single();
  }
}
