package se.samordna.sammantrade;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.beredning.Tjansteskrivelse;
import se.samordna.beredning.Tjansteskrivelser;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.SammantradeId;
import se.samordna.mote.Attsatstext;
import se.samordna.mote.Formalia;
import se.samordna.mote.KommandeStore;
import se.samordna.mote.Motesakt;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.Punktslag;
import se.samordna.mote.Utfall;

/** Vad en punkt är, och de ord som dess beslut föreslås få. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Punktformalia {

  /** Det på listan som avgör punktens akt och förslag. */
  private record Rad(Punktslag slag, Optional<String> standard, String rubrik, String text) {

    Motesakt akt() {
      return Motesakt.av(slag, standard, rubrik);
    }
  }

  private final JdbcClient jdbc;
  private final KommandeStore moten;
  private final Tjansteskrivelser skrivelser;

  Punktformalia(JdbcClient jdbc, KommandeStore moten, Tjansteskrivelser skrivelser) {
    this.jdbc = jdbc;
    this.moten = moten;
    this.skrivelser = skrivelser;
  }

  public Motesakt akt(PunktId punkt) {
    return rad(punkt).akt();
  }

  /** Meningarna för en formell punkt, så som de blir nu; tomt för en sakfråga. */
  public List<String> meningar(PunktId punkt, SammantradeId mote, LocalDate dag) {
    Rad rad = rad(punkt);
    return new Formalia(
            rad.akt(),
            rad.text(),
            rad.akt() == Motesakt.JUSTERARE ? justerare(mote) : List.of(),
            rad.akt() == Motesakt.NASTA_SAMMANTRADE ? moten.nastaStyrelse(dag) : Optional.empty())
        .satser();
  }

  /**
   * Orden ett bifall får: en formell punkts mening, annars förslagets egna att-satser. Tomt när
   * förslaget inte har några; då skriver protokollet dem ur utfall och belopp.
   */
  public List<String> foreslagna(Punkt p, LocalDate dag) {
    Rad rad = rad(p.id());
    if (rad.akt().arFormell()) {
      return meningar(p.id(), p.sammantrade(), dag);
    }
    String text =
        p.arende()
            .map(a -> skrivelser.senaste(a).map(Tjansteskrivelse::forslag).orElse(""))
            .orElse(rad.text());
    return harAttsats(text) ? Attsatstext.las(text) : List.of();
  }

  private static boolean harAttsats(String text) {
    return Attsatstext.las(text).stream().anyMatch(Attsatstext::arAttsats);
  }

  /** Orden som beslutet sparas med. Valda justerare läses när protokollet skrivs. */
  List<String> tillBeslutet(Punkt p, LocalDate dag, FattaBeslut nytt) {
    if (!nytt.satser().isEmpty()) {
      return nytt.satser();
    }
    return nytt.utfall() == Utfall.BIFALL && akt(p.id()) != Motesakt.JUSTERARE
        ? foreslagna(p, dag)
        : List.of();
  }

  private Rad rad(PunktId punkt) {
    return jdbc.sql("select slag, standard, rubrik, beslutstext from punkt where punkt_id = :id")
        .param("id", punkt.varde())
        .query(
            (rad, nr) ->
                new Rad(
                    Kod.lagrad(Punktslag.class, rad.getString("slag")),
                    Optional.ofNullable(rad.getString("standard")),
                    rad.getString("rubrik"),
                    rad.getString("beslutstext")))
        .single();
  }

  private List<String> justerare(SammantradeId mote) {
    return jdbc.sql(
            """
            select p.namn from justerare j
            join person p on p.forbund = j.forbund and p.anvandare = j.anvandare
            where j.sammantrade_id = :mote order by j.nummer
            """)
        .param("mote", mote.varde())
        .query(String.class)
        .list();
  }
}
