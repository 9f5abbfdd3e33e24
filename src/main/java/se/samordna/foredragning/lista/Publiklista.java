package se.samordna.foredragning.lista;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.mote.Punktslag;

/**
 * Listan för den som inte är kallad: rubriken är ersatt på en begränsad punkt, på ett maskerat
 * ärende och på en ändring av dess insats (R28). Kräver anroparens transaktion.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Publiklista {

  private final JdbcClient jdbc;

  Publiklista(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * En punkt så som alla får se den.
   *
   * @param lagrum sekretessmarkeringens paragraf; tom när rubriken är punktens egen
   * @param begransad punkten själv är begränsad; annars är det dess ärende som är maskerat
   * @param utgick den har utgått ur listan
   */
  public record Punkt(
      UUID id,
      int ordning,
      Punktslag slag,
      String rubrik,
      String lagrum,
      boolean begransad,
      boolean utgick) {

    public boolean maskerad() {
      return !lagrum.isEmpty();
    }
  }

  /**
   * Listan och vad som är dolt i den.
   *
   * @param alla också det som utgått
   */
  public record Lista(List<Punkt> alla, Doljning doljning) {

    public Lista {
      alla = List.copyOf(alla);
    }

    /** Det som alla får läsa; det som utgått är inte med. */
    public List<Punkt> punkter() {
      return alla.stream().filter(p -> !p.utgick()).toList();
    }

    /** Punkten, när den är maskerad. */
    public Optional<Punkt> maskerad(UUID punkt) {
      return alla.stream().filter(p -> p.id().equals(punkt) && p.maskerad()).findFirst();
    }

    public boolean nagotMaskerat() {
      return alla.stream().anyMatch(Punkt::maskerad);
    }
  }

  public Lista lista(SammantradeId mote) {
    List<Punkt> alla = punkter(mote);
    List<Punkt> maskerade = alla.stream().filter(Punkt::maskerad).toList();
    Doljning doljning = new Doljning(maskerade.isEmpty() ? Map.of() : dolda(maskerade));
    return new Lista(
        alla.stream().map(p -> p.maskerad() ? p : oppen(p, doljning)).toList(), doljning);
  }

  private static Punkt oppen(Punkt p, Doljning doljning) {
    return new Punkt(
        p.id(), p.ordning(), p.slag(), doljning.rubrik(p.rubrik()), "", false, p.utgick());
  }

  private List<Punkt> punkter(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.punkt_id, p.ordning, p.slag, p.utgick is not null as utgick,
                   p.lagrum <> '' as begransad,
                   case when p.lagrum <> '' then p.publik_rubrik
                        else coalesce(m.publik_rubrik, p.rubrik) end as rubrik,
                   case when p.lagrum <> '' then p.lagrum else coalesce(m.lagrum, '') end as lagrum
              from punkt p
              left join lateral (
                select mm.lagrum, mm.publik_rubrik
                  from maskering mm
                 where mm.forbund = p.forbund and mm.upphavd is null
                   and (mm.arende_id = p.arende_id
                        or exists (select 1 from punktandring pa
                                    where pa.forbund = p.forbund and pa.punkt_id = p.punkt_id
                                      and pa.arende_id = mm.arende_id))
                 order by mm.tid limit 1) m on true
             where p.sammantrade_id = :mote
             order by p.ordning
            """)
        .param("mote", mote.varde())
        .query(
            (rad, nr) ->
                new Punkt(
                    rad.getObject("punkt_id", UUID.class),
                    rad.getInt("ordning"),
                    Kod.lagrad(Punktslag.class, rad.getString("slag")),
                    rad.getString("rubrik"),
                    rad.getString("lagrum"),
                    rad.getBoolean("begransad"),
                    rad.getBoolean("utgick")))
        .list();
  }

  /**
   * Det som inte får nämnas: punktens, ärendets och insatsens rubrik, och ärendets nummer när bara
   * punkten är begränsad. Ärendets eget nummer är annars offentligt (OSL 5:2).
   */
  private Map<String, String> dolda(List<Punkt> maskerade) {
    Map<UUID, String> publik = new HashMap<>();
    maskerade.forEach(p -> publik.put(p.id(), p.rubrik()));
    Map<String, String> dolda = new HashMap<>();
    jdbc.sql(
            """
            with rorda as (
              select p.forbund, p.punkt_id, p.arende_id, p.lagrum from punkt p
               where p.punkt_id = any(:punkter) and p.arende_id is not null
              union
              select pa.forbund, pa.punkt_id, pa.arende_id, p.lagrum from punktandring pa
                join punkt p on p.forbund = pa.forbund and p.punkt_id = pa.punkt_id
               where pa.punkt_id = any(:punkter))
            select punkt_id, rubrik as dolt from punkt where punkt_id = any(:punkter)
            union
            select r.punkt_id, a.rubrik from rorda r
              join arende a on a.forbund = r.forbund and a.arende_id = r.arende_id
            union
            select r.punkt_id, i.rubrik from rorda r
              join insats i on i.forbund = r.forbund and i.arende_id = r.arende_id
            union
            select r.punkt_id, a.diarienummer from rorda r
              join arende a on a.forbund = r.forbund and a.arende_id = r.arende_id
             where r.lagrum <> '' and a.diarienummer is not null
            """)
        .param("punkter", maskerade.stream().map(Punkt::id).toArray(UUID[]::new))
        .query(
            (rad, nr) ->
                dolda.put(
                    rad.getString("dolt"), publik.getOrDefault(rad.getObject(1, UUID.class), "")))
        .list();
    return dolda;
  }
}
