package se.samordna.mote;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Beredningsmote;
import se.samordna.arende.Insyn;
import se.samordna.arende.Jav;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;

/**
 * Styrelsens insyn: den som har en plats ser ärendet från det att det står på en lista, men inte
 * den som har jäv (R15), vare sig punkten gäller ärendet eller en ändring av dess insats. Säger
 * också ärendet när beredningsgruppen möts nästa gång.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Styrelseinsyn implements Insyn, Jav, Beredningsmote {

  private static final String HAR_JAV =
      """
      exists (
        select 1 from jav j join punkt jp on jp.forbund = j.forbund and jp.punkt_id = j.punkt_id
        where jp.forbund = a.forbund and j.anvandare = :anvandare and (
          jp.arende_id = a.arende_id
          or exists (select 1 from punktandring pa
                     where pa.forbund = jp.forbund and pa.punkt_id = jp.punkt_id
                       and pa.arende_id = a.arende_id)))
      """;

  private static final String PA_LISTAN =
      """
      exists (
        select 1 from punkt ip
        join sammantrade s on s.forbund = ip.forbund and s.sammantrade_id = ip.sammantrade_id
        join plats pl on pl.forbund = s.forbund and pl.organ = 'styrelse'
          and pl.fran <= s.dag and (pl.till is null or pl.till >= s.dag)
        where ip.forbund = a.forbund and pl.anvandare = :anvandare and (
          ip.arende_id = a.arende_id
          or exists (select 1 from punktandring pa
                     where pa.forbund = ip.forbund and pa.punkt_id = ip.punkt_id
                       and pa.arende_id = a.arende_id)))
      """;

  private final JdbcClient jdbc;
  private final KommandeStore moten;

  Styrelseinsyn(JdbcClient jdbc, KommandeStore moten) {
    this.jdbc = jdbc;
    this.moten = moten;
  }

  @Override
  public String villkor(Aktor aktor) {
    return aktor.har(Roll.STYRELSE, Roll.PRESIDIUM) ? PA_LISTAN + " and not " + HAR_JAV : "false";
  }

  @Override
  public boolean har(Aktor aktor, ArendeId arende) {
    return jdbc.sql(
            "select exists (select 1 from arende a where a.arende_id = :arende and "
                + HAR_JAV
                + ")")
        .param("arende", arende.varde())
        .param("anvandare", aktor.anvandare())
        .query(Boolean.class)
        .single();
  }

  @Override
  public Optional<LocalDate> nasta(LocalDate fran) {
    return moten.nastaBeredning(fran);
  }
}
