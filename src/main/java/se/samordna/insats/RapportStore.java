package se.samordna.insats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lämnade rapporter och deras granskning. */
@NamedInterface("lager")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RapportStore {

  private static final TypeReference<List<Rapport.Indikator>> INDIKATORER =
      new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RapportStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  public List<Rapport> lista(InsatsId insats) {
    return jdbc.sql(
            """
            select r.*, coalesce(p.namn, r.granskad_av) as granskare
              from rapport r
              left join person p on p.forbund = r.forbund and p.anvandare = r.granskad_av
             where r.insats_id = :insats order by r.nummer
            """)
        .param("insats", insats.varde())
        .query(this::rad)
        .list();
  }

  void spara(InsatsId insats, Rapport r, Aktor aktor) {
    jdbc.sql(
            """
            insert into rapport (forbund, rapport_id, insats_id, nummer, slag, period, text,
                                 indikatorer, lamnad, lamnad_av, for_sokande,
                                 period_fran, period_till)
            values (:forbund, :id, :insats, :nummer, :slag, :period, :text, :indikatorer::jsonb,
                    :lamnad, :lamnadAv, :forSokande, :fran, :till)
            """)
        .param("forbund", aktor.forbund())
        .param("id", r.rapportId())
        .param("insats", insats.varde())
        .param("nummer", r.nummer())
        .param("slag", Kod.av(r.slag()))
        .param("period", r.period())
        .param("text", r.text())
        .param("indikatorer", json.writeValueAsString(r.indikatorer()))
        .param("lamnad", r.lamnad().atOffset(ZoneOffset.UTC))
        .param("lamnadAv", r.lamnadAv())
        .param("forSokande", r.forSokande())
        .param("fran", r.galler().map(Rapportperiod::fran).orElse(null), Types.DATE)
        .param("till", r.galler().map(Rapportperiod::till).orElse(null), Types.DATE)
        .update();
  }

  /**
   * @param ater ny dag när rapporten ska kompletteras
   */
  void granska(
      UUID rapport, Rapportgranskning g, Optional<LocalDate> ater, Aktor aktor, Instant nu) {
    jdbc.sql(
            """
            update rapport set utfall = :utfall, kommentar = :kommentar, granskad = :nu,
                               granskad_av = :av, komplettera_senast = :ater
            where rapport_id = :id
            """)
        .param("id", rapport)
        .param("utfall", g.utfall())
        .param("kommentar", g.kommentar())
        .param("ater", ater.orElse(null), Types.DATE)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("av", aktor.anvandare())
        .update();
  }

  private Rapport rad(ResultSet rad, int nr) throws SQLException {
    Optional<LocalDate> fran = Optional.ofNullable(rad.getObject("period_fran", LocalDate.class));
    Optional<LocalDate> till = Optional.ofNullable(rad.getObject("period_till", LocalDate.class));
    return new Rapport(
        rad.getObject("rapport_id", UUID.class),
        rad.getInt("nummer"),
        Kod.lagrad(Rapportslag.class, rad.getString("slag")),
        rad.getString("period"),
        rad.getString("text"),
        json.readValue(rad.getString("indikatorer"), INDIKATORER),
        rad.getObject("lamnad", OffsetDateTime.class).toInstant(),
        rad.getString("lamnad_av"),
        rad.getBoolean("for_sokande"),
        Kod.tolka(Rapportutfall.class, rad.getString("utfall")),
        rad.getString("kommentar"),
        fran.flatMap(f -> till.map(t -> new Rapportperiod(f, t))),
        Optional.ofNullable(rad.getObject("komplettera_senast", LocalDate.class)),
        Optional.ofNullable(rad.getString("granskare")).filter(g -> !g.isEmpty()));
  }
}
