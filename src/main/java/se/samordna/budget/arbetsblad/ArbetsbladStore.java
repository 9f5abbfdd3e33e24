package se.samordna.budget.arbetsblad;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.arbetsblad.Arbetsblad.Huvud;
import se.samordna.budget.arbetsblad.Arbetsblad.Status;
import se.samordna.budget.arbetsblad.Arbetshandling.Art;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Inloggad;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Arbetsblad och deras handlingar; handlingar läggs bara till. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ArbetsbladStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  ArbetsbladStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void spara(Huvud h) {
    jdbc.sql(
            """
            insert into arbetsblad (forbund, blad_id, namn, enhet, ar, ursprung, status, skapad, skapad_av)
            values (:forbund, :id, :namn, :enhet, string_to_array(:ar, ',')::int[], :ursprung,
                    'oppet', :skapad, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", h.id())
        .param("namn", h.namn())
        .param("enhet", h.enhet())
        .param("ar", String.join(",", h.ar().stream().map(a -> Integer.toString(a)).toList()))
        .param("ursprung", h.ursprung().orElse(null))
        .param("skapad", h.skapad().atOffset(ZoneOffset.UTC))
        .param("av", h.skapadAv())
        .update();
  }

  void avsluta(UUID blad, Status status, Optional<UUID> sparatSom, String skal) {
    jdbc.sql(
            """
            update arbetsblad set status = :status, sparat_som = :version, skal = :skal
             where forbund = :forbund and blad_id = :id
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", blad)
        .param("status", Kod.av(status))
        .param("version", sparatSom.orElse(null))
        .param("skal", skal)
        .update();
  }

  /** De öppna bladen, det senast skapade först. */
  List<Huvud> oppna() {
    return jdbc.sql(
            """
            select * from arbetsblad where forbund = :forbund and status = 'oppet'
             order by skapad desc, blad_id
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .query(ArbetsbladStore::huvud)
        .list();
  }

  Optional<Arbetsblad> hitta(UUID id) {
    return huvud(id, "").map(h -> new Arbetsblad(h, handlingar(id)));
  }

  /** En i taget får skriva i bladet. */
  Optional<Arbetsblad> las(UUID id) {
    return huvud(id, "for update").map(h -> new Arbetsblad(h, handlingar(id)));
  }

  private Optional<Huvud> huvud(UUID id, String las) {
    return jdbc.sql("select * from arbetsblad where forbund = :forbund and blad_id = :id " + las)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .query(ArbetsbladStore::huvud)
        .optional();
  }

  private static Huvud huvud(ResultSet rs, int nr) throws SQLException {
    Array ar = rs.getArray("ar");
    return new Huvud(
        rs.getObject("blad_id", UUID.class),
        rs.getString("namn"),
        rs.getString("enhet"),
        List.of((Integer[]) ar.getArray()),
        Optional.ofNullable(rs.getObject("ursprung", UUID.class)),
        Kod.lagrad(Status.class, rs.getString("status")),
        Optional.ofNullable(rs.getObject("sparat_som", UUID.class)),
        tid(rs, "skapad"),
        rs.getString("skapad_av"));
  }

  private static Instant tid(ResultSet rs, String kolumn) throws SQLException {
    return rs.getObject(kolumn, OffsetDateTime.class).toInstant();
  }

  private List<Arbetshandling> handlingar(UUID blad) {
    Map<Integer, List<Cellandring>> andringar = new LinkedHashMap<>();
    jdbc.sql(
            """
            select nr, rad_id, falt, ar, fore, efter, formel from cellandring
             where forbund = :forbund and blad_id = :blad
             order by nr,
                      min(case when falt = 'plats' then nullif(efter, '')::numeric end)
                        over (partition by nr, rad_id) nulls last,
                      rad_id, falt, ar
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("blad", blad)
        .query(
            rs -> {
              andringar.computeIfAbsent(rs.getInt("nr"), n -> new ArrayList<>()).add(andring(rs));
            });
    return jdbc.sql(
            """
            select nr, art, avser, av, tid from arbetshandling
             where forbund = :forbund and blad_id = :blad order by nr
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("blad", blad)
        .query(
            (rs, n) ->
                new Arbetshandling(
                    rs.getInt("nr"),
                    Kod.lagrad(Art.class, rs.getString("art")),
                    Optional.ofNullable(rs.getObject("avser", Integer.class)),
                    rs.getString("av"),
                    tid(rs, "tid"),
                    andringar.getOrDefault(rs.getInt("nr"), List.of())))
        .list();
  }

  private static Cellandring andring(ResultSet rs) throws SQLException {
    return new Cellandring(
        new Bladcell(
            rs.getObject("rad_id", UUID.class),
            Kod.lagrad(Radfalt.class, rs.getString("falt")),
            rs.getInt("ar")),
        rs.getString("fore"),
        rs.getString("efter"),
        rs.getString("formel"));
  }

  void skriv(UUID blad, Arbetshandling h) {
    jdbc.sql(
            """
            insert into arbetshandling (forbund, blad_id, nr, art, avser, av, tid)
            values (:forbund, :blad, :nr, :art, :avser, :av, :tid)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("blad", blad)
        .param("nr", h.nr())
        .param("art", Kod.av(h.art()))
        .param("avser", h.avser().orElse(null))
        .param("av", h.av())
        .param("tid", h.tid().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            """
            insert into cellandring (forbund, blad_id, nr, rad_id, falt, ar, fore, efter, formel)
            select :forbund, :blad, :nr, c.rad_id, c.falt, c.ar, c.fore, c.efter, c.formel
              from jsonb_to_recordset(:celler::jsonb)
                   as c(rad_id uuid, falt text, ar int, fore text, efter text, formel text)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("blad", blad)
        .param("nr", h.nr())
        .param("celler", celler(h))
        .update();
  }

  private String celler(Arbetshandling h) {
    ArrayNode celler = json.createArrayNode();
    h.andringar()
        .forEach(
            a ->
                celler
                    .addObject()
                    .put("rad_id", a.cell().rad().toString())
                    .put("falt", Kod.av(a.cell().falt()))
                    .put("ar", a.cell().ar())
                    .put("fore", a.fore())
                    .put("efter", a.efter())
                    .put("formel", a.formel()));
    return json.writeValueAsString(celler);
  }
}
