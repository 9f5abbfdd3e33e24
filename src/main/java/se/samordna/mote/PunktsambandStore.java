package se.samordna.mote;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Vad en ny punkt har med sig från en tidigare: det bordlagda den tar upp, och begränsningen. */
@NamedInterface("lager")
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PunktsambandStore {

  private final JdbcClient jdbc;

  PunktsambandStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Punkten tar upp något bordlagt: det givna, eller det som känns igen på rubriken eller
   * budgetversionen. Sedan följs det med sitt id, vad rubriken än blir.
   */
  public void tarUpp(PunktId ny, Optional<UUID> bordlagd) {
    jdbc.sql(
            """
            update punkt n
               set bordlagd_punkt = coalesce(cast(:bordlagd as uuid), (
                     select f.punkt_id
                       from punkt f
                       left join beslut b on b.forbund = f.forbund and b.punkt_id = f.punkt_id
                      where f.forbund = n.forbund and f.punkt_id <> n.punkt_id
                        and f.utgick is null and f.standard is null
                        and f.slag not in ('arende', 'andring')
                        and (b.utfall = 'bordlaggning'
                             or (f.lamnad is not null and b.beslut_id is null))
                        and (f.rubrik = n.rubrik or f.budget_version_id = n.budget_version_id)
                        and not exists (
                          select 1 from punkt m
                           where m.forbund = f.forbund and m.bordlagd_punkt = f.punkt_id
                             and m.utgick is null and m.punkt_id <> n.punkt_id)
                      order by f.skapad desc, f.punkt_id limit 1))
             where n.punkt_id = :ny
            """)
        .param("ny", ny.varde())
        .param("bordlagd", bordlagd.orElse(null))
        .update();
  }

  /**
   * Det som begränsades senast ärendet eller ändringen stod på en lista, eller när det bordlades,
   * är begränsat också på den nya, tills någon häver det. Sant när punkten blev begränsad.
   */
  public boolean arvBegransning(PunktId ny) {
    return jdbc.sql(
                """
                update punkt n
                   set lagrum = f.lagrum, publik_rubrik = f.publik_rubrik,
                       begransad_dag = f.begransad_dag
                  from (select p.lagrum, p.publik_rubrik, p.begransad_dag
                          from punkt p join punkt jag on jag.forbund = p.forbund
                         where jag.punkt_id = :ny and p.punkt_id <> :ny
                           and (p.arende_id = jag.arende_id
                                or p.punkt_id = jag.bordlagd_punkt
                                or exists (select 1 from punktandring a
                                             join punktandring b on b.forbund = a.forbund
                                                                and b.andring_id = a.andring_id
                                            where a.punkt_id = p.punkt_id and b.punkt_id = :ny))
                         order by p.skapad desc, p.ordning desc limit 1) f
                 where n.punkt_id = :ny and f.lagrum <> ''
                """)
            .param("ny", ny.varde())
            .update()
        == 1;
  }
}
