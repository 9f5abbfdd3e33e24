package se.samordna.forbund;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Kod;

/**
 * Läser in ett register ur en fil. En rad som redan finns rörs inte: filen är en början, inte
 * facit.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Registerlasning {

  private final JdbcClient jdbc;
  private final Klocka klocka;

  Registerlasning(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  void las(Registerfil fil) {
    lasForbund(fil);
    fil.ordning().forEach(o -> lasOrdning(fil.kod(), o));
    for (int nr = 0; nr < fil.medlemmar().size(); nr++) {
      lasMedlem(fil.kod(), nr, fil.medlemmar().get(nr));
    }
    fil.personer().forEach(p -> lasPerson(fil.kod(), p));
    fil.verksamheter().forEach(v -> lasVerksamhet(fil.kod(), v));
    fil.platser().forEach(p -> lasPlats(fil.kod(), p));
    fil.forordnanden().orElse(List.of()).forEach(f -> lasForordnande(fil.kod(), f));
  }

  private void lasForbund(Registerfil fil) {
    jdbc.sql(
            """
            insert into forbund (kod, namn, organisationsnummer, processvariant, enhet, oppnat)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(fil.kod(), fil.namn())
        .param(fil.organisationsnummer().orElse(null))
        .params(fil.processvariant(), fil.enhet(), klocka.nu().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void lasOrdning(String forbund, Registerfil.OrdningRad rad) {
    jdbc.sql("insert into forbundsordning values (?, ?, ?::jsonb) on conflict do nothing")
        .params(forbund, Date.valueOf(rad.fran()), rad.ordning().toString())
        .update();
  }

  private void lasMedlem(String forbund, int nr, Registerfil.MedlemRad rad) {
    jdbc.sql(
            """
            insert into medlem (forbund, kod, namn, part, finansiar, anslagsplats, ordning, fran, till)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(forbund, rad.kod(), rad.namn(), rad.part(), rad.finansiar())
        .params(Kod.lagrad(Medlem.Part.class, rad.part()).anslar(), nr)
        .params(Date.valueOf(rad.fran()))
        .param(dag(rad.till()))
        .update();
  }

  private void lasPerson(String forbund, Registerfil.PersonRad rad) {
    jdbc.sql(
            """
            insert into person (forbund, anvandare, namn, titel, epost)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(forbund, rad.anvandare(), rad.namn(), rad.titel().orElse(""))
        .param(rad.epost().orElse(null))
        .update();
  }

  private void lasVerksamhet(String forbund, Registerfil.VerksamhetRad rad) {
    UUID id = UUID.fromString(rad.id());
    jdbc.sql(
            "insert into verksamhet (forbund, verksamhet_id, namn, medlem) values (?, ?, ?, ?) on"
                + " conflict do nothing")
        .params(forbund, id, rad.namn(), rad.medlem())
        .update();
    rad.personer()
        .forEach(
            p ->
                jdbc.sql("insert into verksamhetsperson values (?, ?, ?) on conflict do nothing")
                    .params(forbund, id, p)
                    .update());
  }

  private void lasPlats(String forbund, Registerfil.PlatsRad rad) {
    jdbc.sql(
            """
            insert into plats (forbund, plats_id, organ, medlem, slag, anvandare, uppdrag, ordning, fran, till)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            forbund, platsId(forbund, rad), rad.organ(), rad.medlem(), rad.slag(), rad.anvandare())
        .params(
            List.of(rad.uppdrag().orElse(""), rad.ordning().orElse(1), Date.valueOf(rad.fran())))
        .param(dag(rad.till()))
        .update();
  }

  private void lasForordnande(String forbund, Registerfil.ForordnandeRad rad) {
    jdbc.sql(
            """
            insert into forordnande (forbund, forordnande_id, anvandare, roll, fran, till)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(forbund, id(forbund, rad.roll(), rad.anvandare(), rad.fran().toString()))
        .params(rad.anvandare(), rad.roll(), Date.valueOf(rad.fran()))
        .param(dag(rad.till()))
        .update();
  }

  /**
   * Samma rad i filen får samma id varje gång, så att en upprepad inläsning inte ger två platser.
   */
  private static UUID platsId(String forbund, Registerfil.PlatsRad rad) {
    return id(forbund, rad.organ(), rad.medlem(), rad.anvandare(), rad.fran().toString());
  }

  private static UUID id(String... delar) {
    return UUID.nameUUIDFromBytes(String.join("|", delar).getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Date dag(Optional<LocalDate> dag) {
    return dag.map(Date::valueOf).orElse(null);
  }
}
