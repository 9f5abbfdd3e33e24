package se.samordna.plan;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Budgetversionernas status i databasen, med varje byte. Den som byter har tagit låset. */
@NamedInterface("lager")
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class StatusStore {

  private final JdbcClient jdbc;
  private final Spar spar;
  private final Klocka klocka;

  StatusStore(JdbcClient jdbc, Spar spar, Klocka klocka) {
    this.jdbc = jdbc;
    this.spar = spar;
    this.klocka = klocka;
  }

  public void byt(Budgetversion version, Budgetversion.Status till, String skal) {
    jdbc.sql(
            """
            update budgetversion set status = :till, andring = andring + 1
             where forbund = :forbund and version_id = :version
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version.id())
        .param("till", till.kod())
        .update();
    anteckna(version, till, skal);
    spar.skriv(
        "budgetstatus_andrad",
        "budgetversion:" + version.id(),
        Map.of("status", version.status().kod()),
        Map.of("status", till.kod(), "skal", skal));
  }

  /** Minns bytet; versionens rad är redan ändrad. */
  public void anteckna(Budgetversion version, Budgetversion.Status till, String skal) {
    jdbc.sql(
            """
            insert into versionsstatus (forbund, version_id, fran, till, skal, tid, av)
            values (:forbund, :version, :fran, :till, :skal, :tid, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("version", version.id())
        .param("fran", version.status().kod())
        .param("till", till.kod())
        .param("skal", skal)
        .param("tid", klocka.nu().atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
  }

  /** De fastställda versioner vars första år också finns i {@code ny}. */
  public List<UUID> ersatta(UUID ny) {
    return jdbc.sql(
            """
            select v.version_id from budgetversion v
             where v.forbund = :forbund and v.status = 'faststalld' and v.version_id <> :ny
               and exists (
                 select 1 from budgetrad n
                  where n.forbund = v.forbund and n.version_id = :ny
                    and n.ar = (select min(r.ar) from budgetrad r
                                 where r.forbund = v.forbund and r.version_id = v.version_id))
             order by v.nummer
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ny", ny)
        .query(UUID.class)
        .list();
  }
}
