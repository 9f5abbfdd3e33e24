package se.samordna.sammantrade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Inloggad;

/**
 * Paragrafernas nummer, i en följd genom året för beslut och andra behandlade punkter. Numren
 * följer listans ordning, i vilken ordning punkterna än avgörs: när sammanträdets första paragraf
 * ges får varje punkt på listan sitt nummer. Låser följden till transaktionens slut.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Paragrafserie {

  /** En punkt på listan, med det nummer den fått eller är tänkt att få. */
  private record Rad(UUID punkt, Optional<Integer> tankt, boolean fast) {}

  private final JdbcClient jdbc;

  Paragrafserie(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Punktens paragraf. En punkt som redan har sin behåller den; de andra ordnas om efter listan,
   * och en som kommit till får nästa nummer i följden.
   */
  public int till(SammantradeId mote, UUID punkt, int ar) {
    int senaste = las(ar);
    List<Rad> lediga = punkter(mote, ar).stream().filter(r -> !r.fast()).toList();
    List<Integer> nummer = new ArrayList<>();
    for (Rad rad : lediga) {
      nummer.add(rad.tankt().isPresent() ? rad.tankt().get() : ++senaste);
    }
    Collections.sort(nummer);
    int sokt = 0;
    for (int i = 0; i < lediga.size(); i++) {
      if (!lediga.get(i).tankt().equals(Optional.of(nummer.get(i)))) {
        spara(mote, lediga.get(i).punkt(), ar, nummer.get(i));
      }
      sokt = lediga.get(i).punkt().equals(punkt) ? nummer.get(i) : sokt;
    }
    int svar = sokt > 0 ? sokt : ++senaste;
    satt(ar, senaste);
    return svar;
  }

  private int las(int ar) {
    return jdbc.sql(
            """
            insert into paragrafraknare (forbund, ar, senaste) values (:forbund, :ar, 0)
            on conflict (forbund, ar) do update set senaste = paragrafraknare.senaste
            returning senaste
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("ar", ar)
        .query(Integer.class)
        .single();
  }

  private void satt(int ar, int senaste) {
    jdbc.sql("update paragrafraknare set senaste = :senaste where ar = :ar")
        .param("senaste", senaste)
        .param("ar", ar)
        .update();
  }

  /**
   * Det som ska behandlas, i listans ordning; det som utgått, avböjts eller lämnats är inte med.
   */
  private List<Rad> punkter(SammantradeId mote, int ar) {
    return jdbc.sql(
            """
            select p.punkt_id, plan.paragraf,
                   exists (select 1 from beslut b
                            where b.forbund = p.forbund and b.punkt_id = p.punkt_id)
                   or exists (select 1 from punktparagraf pp
                               where pp.forbund = p.forbund and pp.punkt_id = p.punkt_id) as fast
              from punkt p
              left join paragrafplan plan on plan.forbund = p.forbund
                                         and plan.punkt_id = p.punkt_id and plan.paragraf_ar = :ar
             where p.sammantrade_id = :mote and p.utgick is null and p.lamnad is null
               and p.tas_upp is not false
             order by p.ordning
            """)
        .param("mote", mote.varde())
        .param("ar", ar)
        .query(
            (rad, nr) ->
                new Rad(
                    Objects.requireNonNull(rad.getObject("punkt_id", UUID.class)),
                    Optional.ofNullable(rad.getObject("paragraf", Integer.class)),
                    rad.getBoolean("fast")))
        .list();
  }

  private void spara(SammantradeId mote, UUID punkt, int ar, int paragraf) {
    jdbc.sql(
            """
            insert into paragrafplan (forbund, punkt_id, sammantrade_id, paragraf_ar, paragraf)
            values (:forbund, :punkt, :mote, :ar, :paragraf)
            on conflict (forbund, punkt_id)
              do update set paragraf_ar = excluded.paragraf_ar, paragraf = excluded.paragraf
            """)
        .param("forbund", Inloggad.aktor().forbund())
        .param("punkt", punkt)
        .param("mote", mote.varde())
        .param("ar", ar)
        .param("paragraf", paragraf)
        .update();
  }
}
