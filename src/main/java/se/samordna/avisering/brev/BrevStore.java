package se.samordna.avisering.brev;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.identitet.Aktor;
import se.samordna.kalender.besked.Brevlage.Status;
import se.samordna.kalender.besked.Motesbesked;

/** Utkorgen för breven. Innehållet skrivs en gång; bara läget ändras. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BrevStore {

  private final JdbcClient jdbc;

  BrevStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Ett brev att lägga i utkorgen. */
  record Nytt(
      Motesbesked besked,
      String mottagare,
      Brevmall.Text text,
      Optional<String> kalender,
      Optional<String> adress,
      Status status,
      Instant skapad,
      Instant verkligTid) {}

  /** Falskt när samma händelse redan gett personen ett brev. */
  boolean skriv(Nytt n, Aktor aktor) {
    return jdbc.sql(
                """
                insert into brev (forbund, brev_id, sammantrade_id, slag, handelse, mottagare, amne,
                  brodtext, kalender, adress, status, nasta_forsok, senast, skapad, skapad_av)
                values (:forbund, :id, :mote, :slag, :handelse, :mottagare, :amne, :text, :kalender,
                  :adress, :status, :nasta, :senast, :skapad, :av)
                on conflict (forbund, sammantrade_id, handelse, mottagare, omgang) do nothing
                """)
            .param("forbund", aktor.forbund())
            .param("id", UUID.randomUUID())
            .param("mote", n.besked().mote())
            .param("slag", n.besked().slag().kod())
            .param("handelse", n.besked().handelse())
            .param("mottagare", n.mottagare())
            .param("amne", n.text().amne())
            .param("text", n.text().text())
            .param("kalender", n.kalender().orElse(null))
            .param("adress", n.adress().orElse(null))
            .param("status", n.status().kod())
            .param("nasta", n.verkligTid().atOffset(ZoneOffset.UTC))
            .param("senast", n.besked().senast().orElse(null))
            .param("skapad", n.skapad().atOffset(ZoneOffset.UTC))
            .param("av", aktor.anvandare())
            .update()
        == 1;
  }

  /** Samma brev en gång till, med eget id; falskt när det redan är gjort. */
  boolean skrivOm(UUID forra, UUID nytt, Aktor aktor, Instant skapad, Instant verkligTid) {
    return jdbc.sql(
                """
                insert into brev (forbund, brev_id, sammantrade_id, slag, handelse, mottagare, omgang,
                  amne, brodtext, kalender, adress, status, nasta_forsok, senast, skapad, skapad_av)
                select b.forbund, :nytt, b.sammantrade_id, b.slag, b.handelse, b.mottagare,
                  b.omgang + 1, b.amne, b.brodtext, b.kalender, p.epost, 'vantar', :nasta, b.senast,
                  :skapad, :av
                from brev b join person p on p.forbund = b.forbund and p.anvandare = b.mottagare
                where b.brev_id = :forra
                on conflict (forbund, sammantrade_id, handelse, mottagare, omgang) do nothing
                """)
            .param("forra", forra)
            .param("nytt", nytt)
            .param("nasta", verkligTid.atOffset(ZoneOffset.UTC))
            .param("skapad", skapad.atOffset(ZoneOffset.UTC))
            .param("av", aktor.anvandare())
            .update()
        == 1;
  }

  /** Det som väntar om mötet har blivit fel: något nyare har hänt. */
  void utga(UUID mote, String nyareHandelse, String skal) {
    jdbc.sql(
            """
            update brev set status = 'utgatt', fel = :skal
            where sammantrade_id = :mote and status = 'vantar' and handelse <> :handelse
              and slag not in ('att_justera', 'paminnelse_justering', 'avslag', 'avslag_upphavt')
            """)
        .param("mote", mote)
        .param("handelse", nyareHandelse)
        .param("skal", skal)
        .update();
  }

  /**
   * Tar ut brev att skicka nu, till adresserna som står i registret. Ett uttaget brev får ingen
   * annan ta förrän {@code till}; dör programmet dessförinnan tas det då på nytt. Ett brev går
   * aldrig om ett äldre till samma person om samma möte: det väntar tills det äldre är avgjort.
   */
  List<Brev> taUt(int antal, Instant nu, Instant till) {
    return jdbc
        .sql(
            """
            with redo as (
              select forbund, brev_id from brev
              where status = 'vantar' and nasta_forsok <= :nu
                and not exists (
                  select 1 from brev aldre
                  where aldre.forbund = brev.forbund
                    and aldre.sammantrade_id = brev.sammantrade_id
                    and aldre.mottagare = brev.mottagare
                    and aldre.status = 'vantar' and aldre.nummer < brev.nummer)
              order by nasta_forsok, nummer limit :antal for update skip locked)
            update brev b set forsok = b.forsok + 1, nasta_forsok = :till, adress = p.epost
            from redo r
            join brev n on n.forbund = r.forbund and n.brev_id = r.brev_id
            join person p on p.forbund = n.forbund and p.anvandare = n.mottagare
            where b.forbund = r.forbund and b.brev_id = r.brev_id
            returning b.brev_id, b.nummer, b.adress, b.amne, b.brodtext, b.kalender, b.forsok, b.senast
            """)
        .param("nu", nu.atOffset(ZoneOffset.UTC))
        .param("till", till.atOffset(ZoneOffset.UTC))
        .param("antal", antal)
        .query((rad, nr) -> Map.entry(rad.getLong("nummer"), brev(rad)))
        .list()
        .stream()
        .sorted(Comparator.comparingLong(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Brev brev(ResultSet rad) throws SQLException {
    return new Brev(
        rad.getObject("brev_id", UUID.class),
        Optional.ofNullable(rad.getString("adress")),
        rad.getString("amne"),
        rad.getString("brodtext"),
        Optional.ofNullable(rad.getString("kalender")),
        rad.getInt("forsok"),
        Optional.ofNullable(rad.getObject("senast", LocalDate.class)));
  }

  /** Servern har tagit emot brevet, också om det utgick medan det skickades. */
  void sant(UUID id, Instant tid) {
    satt(id, Status.SANT, "", tid.atOffset(ZoneOffset.UTC));
  }

  void avgor(UUID id, Status status, String skal) {
    satt(id, status, skal, null);
  }

  private void satt(UUID id, Status status, String skal, @Nullable OffsetDateTime sant) {
    jdbc.sql(
            """
            update brev set status = :status, fel = :skal, sant = :sant
            where brev_id = :id and status in ('vantar', 'utgatt')
            """)
        .param("status", Kod.av(status))
        .param("skal", skal)
        .param("sant", sant)
        .param("id", id)
        .update();
  }

  void senare(UUID id, String skal, Instant nasta) {
    jdbc.sql(
            """
            update brev set fel = :skal, nasta_forsok = :nasta
            where brev_id = :id and status = 'vantar'
            """)
        .param("skal", skal)
        .param("nasta", nasta.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }
}
