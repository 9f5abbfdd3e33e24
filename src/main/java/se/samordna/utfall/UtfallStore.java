package se.samordna.utfall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.identitet.Inloggad;
import se.samordna.sie.Objektref;

/** Byråns filer och det bokförda i databasen. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UtfallStore {

  private static final String FIL =
      """
      select f.fil_id, f.nummer, f.ar, f.fran, f.till, f.manadsvis, f.filnamn, f.program, f.genererad,
             f.verifikationer, f.resultat_ore, f.inlast, f.inlast_av, a.aterkallad, a.aterkallad_av, a.skal
        from utfallsfil f
        left join utfallsaterkallelse a on a.forbund = f.forbund and a.fil_id = f.fil_id
       where f.forbund = :forbund
      """;

  private final JdbcClient jdbc;
  private final Klocka klocka;

  UtfallStore(JdbcClient jdbc, Klocka klocka) {
    this.jdbc = jdbc;
    this.klocka = klocka;
  }

  /** En i taget per förbund: inläsning, koppling och prognos tar det här låset först. */
  void las() {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('byra:' || :forbund, 0))")
        .param("forbund", Inloggad.aktor().forbund())
        .query()
        .singleRow();
  }

  /** Filen med samma innehåll, om den inte tagits tillbaka. */
  Optional<UUID> medHash(String hash) {
    return jdbc.sql(
            """
            select f.fil_id from utfallsfil f
              left join utfallsaterkallelse a on a.forbund = f.forbund and a.fil_id = f.fil_id
             where f.forbund = :forbund and f.hash = :hash and a.fil_id is null
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("hash", hash)
        .query(UUID.class)
        .optional();
  }

  /** Årets filer, den senaste först; också de som tagits tillbaka. */
  List<Inlastfil> filer(int ar) {
    return jdbc.sql(FIL + " and f.ar = :ar order by f.nummer desc")
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .query(UtfallStore::fil)
        .list();
  }

  Optional<Inlastfil> fil(UUID id) {
    return jdbc.sql(FIL + " and f.fil_id = :id")
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .query(UtfallStore::fil)
        .optional();
  }

  void aterkalla(UUID fil, String skal) {
    jdbc.sql(
            """
            insert into utfallsaterkallelse (forbund, fil_id, skal, aterkallad, aterkallad_av)
            values (:forbund, :fil, :skal, :nu, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("fil", fil)
        .param("skal", skal)
        .param("nu", klocka.nu().atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
  }

  private static Inlastfil fil(ResultSet rs, int nummer) throws SQLException {
    return new Inlastfil(
        rs.getObject("fil_id", UUID.class),
        rs.getLong("nummer"),
        rs.getInt("ar"),
        manad(rs, "fran"),
        manad(rs, "till"),
        rs.getBoolean("manadsvis"),
        rs.getString("filnamn"),
        rs.getString("program"),
        Optional.ofNullable(rs.getObject("genererad", LocalDate.class)),
        rs.getInt("verifikationer"),
        new Belopp(rs.getLong("resultat_ore")),
        rs.getObject("inlast", OffsetDateTime.class).toInstant(),
        rs.getString("inlast_av"),
        aterkallelse(rs));
  }

  private static Optional<Inlastfil.Aterkallelse> aterkallelse(ResultSet rs) throws SQLException {
    @Nullable OffsetDateTime tid = rs.getObject("aterkallad", OffsetDateTime.class);
    return tid == null
        ? Optional.empty()
        : Optional.of(
            new Inlastfil.Aterkallelse(
                tid.toInstant(), rs.getString("aterkallad_av"), rs.getString("skal")));
  }

  private static YearMonth manad(ResultSet rs, String kolumn) throws SQLException {
    return YearMonth.from(rs.getObject(kolumn, LocalDate.class));
  }

  UUID spara(Bokfil bok, String filnamn, String hash) {
    UUID id = UUID.randomUUID();
    Instant nu = klocka.nu();
    jdbc.sql(
            """
            insert into utfallsfil (forbund, fil_id, ar, fran, till, manadsvis, filnamn, hash, program, sietyp,
                                    genererad, verifikationer, resultat_ore, inlast, inlast_av)
            values (:forbund, :id, :ar, :fran, :till, :manadsvis, :filnamn, :hash, :program, :sietyp,
                    :genererad, :verifikationer, :resultat, :inlast, :av)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("id", id)
        .param("ar", bok.ar())
        .param("fran", bok.fran().atDay(1))
        .param("till", bok.till().atDay(1))
        .param("manadsvis", bok.manadsvis())
        .param("filnamn", filnamn)
        .param("hash", hash)
        .param("program", bok.kalla().huvud().program().namn())
        .param("sietyp", bok.kalla().huvud().sietyp())
        .param("genererad", bok.kalla().huvud().genererad().orElse(null), java.sql.Types.DATE)
        .param("verifikationer", bok.kalla().verifikationer().size())
        .param("resultat", bok.resultat().ore())
        .param("inlast", nu.atOffset(ZoneOffset.UTC))
        .param("av", Inloggad.aktor().anvandare())
        .update();
    sparaPoster(id, bok.poster());
    sparaNamn(id, bok);
    return id;
  }

  private void sparaPoster(UUID fil, List<Utfallspost> poster) {
    jdbc.sql(
            """
            insert into utfallspost (forbund, fil_id, manad, nr, konto, objekt, verifikation, dag, belopp_ore,
                                     verifikationstext)
            select :forbund, :fil, p.manad, p.nr, p.konto, p.objekt, p.verifikation, p.dag, p.ore, p.text
              from unnest(:manad::date[], :konto::text[], :objekt::text[], :verifikation::text[], :dag::date[],
                          :ore::bigint[], :text::text[])
                   with ordinality as p (manad, konto, objekt, verifikation, dag, ore, text, nr)
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("fil", fil)
        .param("manad", texter(poster, p -> p.manad().atDay(1).toString()))
        .param("konto", texter(poster, Utfallspost::konto))
        .param("objekt", texter(poster, p -> Objektref.lista(p.objekt())))
        .param("verifikation", texter(poster, Utfallspost::verifikation))
        .param("dag", texter(poster, p -> p.dag().map(LocalDate::toString).orElse(null)))
        .param("ore", poster.stream().map(p -> p.belopp().ore()).toArray(Long[]::new))
        .param("text", texter(poster, Utfallspost::text))
        .update();
  }

  private record Namn(int dimension, String nummer, String namn) {}

  private void sparaNamn(UUID fil, Bokfil bok) {
    List<Namn> namn =
        Stream.concat(
                bok.kalla().konton().stream().map(k -> new Namn(0, k.nummer(), k.namn())),
                bok.kalla().objekt().stream()
                    .map(o -> new Namn(o.dimension(), o.nummer(), o.namn())))
            .filter(n -> !n.namn().isBlank())
            .toList();
    jdbc.sql(
            """
            insert into utfallsnamn (forbund, fil_id, dimension, nummer, namn)
            select :forbund, :fil, n.dimension, n.nummer, n.namn
              from unnest(:dimension::int[], :nummer::text[], :namn::text[]) as n (dimension, nummer, namn)
            on conflict do nothing
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("fil", fil)
        .param("dimension", namn.stream().map(Namn::dimension).toArray(Integer[]::new))
        .param("nummer", texter(namn, Namn::nummer))
        .param("namn", texter(namn, Namn::namn))
        .update();
  }

  /** En kolumn, så att alla rader skrivs med en sats. */
  private static <T> String[] texter(List<T> rader, Function<T, @Nullable String> kolumn) {
    return rader.stream().map(kolumn).toArray(String[]::new);
  }
}
