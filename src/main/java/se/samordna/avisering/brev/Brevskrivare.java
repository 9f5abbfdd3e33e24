package se.samordna.avisering.brev;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samordna.avisering.Kalenderfil;
import se.samordna.avisering.ui.AviseringNavigation;
import se.samordna.forbund.Forbund;
import se.samordna.gemensam.Klocka;
import se.samordna.kalender.Kalenderpost;
import se.samordna.kalender.Mote;
import se.samordna.kalender.besked.Motesbesked;
import se.samordna.kalender.besked.Motesbesked.Slag;
import se.samordna.mote.ui.SammantradeNavigation;

/**
 * Skriver ett besked som ett brev. Känner bara mötets slag, dag och plats: vad som tas upp kan
 * aldrig hamna i ett brev.
 */
@Component
class Brevskrivare {

  private static final Locale SVENSKA = Locale.of("sv", "SE");
  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("EEEE d MMMM y", SVENSKA);
  private static final DateTimeFormatter KLOCKAN = DateTimeFormatter.ofPattern("HH.mm");

  private final Brevmall mall;
  private final Epost epost;
  private final Klocka klocka;

  Brevskrivare(Brevmall mall, Epost epost, Klocka klocka) {
    this.mall = mall;
    this.epost = epost;
    this.klocka = klocka;
  }

  Brevmall.Text text(Motesbesked besked, Mote mote, Forbund forbund, String namn) {
    return mall.fyll(besked.slag(), varden(besked, mote, forbund, namn));
  }

  /** Det som en lydelse kan nämna, under sina namn. */
  Map<String, Object> varden(Motesbesked besked, Mote mote, Forbund forbund, String namn) {
    Map<String, Object> varden = new HashMap<>();
    varden.put("namn", namn);
    varden.put("forbund", forbund.namn());
    varden.put("mote", mote(mote));
    varden.put("dag", dag(mote.dag()));
    varden.put("tid", klockan(mote.tid()));
    varden.put("plats", mote.plats().isBlank() ? "återkommer" : mote.plats());
    varden.put("svara", besked.svara().map(this::senast).orElse("så snart det går"));
    varden.put("svarslank", lank(AviseringNavigation.MIN_KALENDER));
    varden.put("arende", besked.arende().map(Motesbesked.Arende::diarienummer).orElse(""));
    varden.put("lank", lank(sida(besked)));
    return varden;
  }

  private static String sida(Motesbesked besked) {
    if (besked.arende().isPresent()) {
      return "arenden/" + besked.arende().get().id();
    }
    return besked.slag() == Slag.ATT_JUSTERA || besked.slag() == Slag.PAMINNELSE_JUSTERING
        ? SammantradeNavigation.protokoll(besked.mote())
        : SammantradeNavigation.sammantrade(besked.mote());
  }

  /** Mötet för mottagarens kalender; tomt när brevet inte rör den, eller mötet inte är hennes. */
  Optional<String> kalender(Motesbesked besked, Mote mote, Forbund forbund) {
    return Optional.of(besked.slag())
        .filter(Slag::rorKalendern)
        .map(
            slag ->
                Kalenderfil.bilaga(
                    new Kalenderpost(mote, visshet(slag)),
                    forbund.kod(),
                    epost.fran(),
                    klocka.nu()));
  }

  private static Kalenderpost.Visshet visshet(Slag slag) {
    return switch (slag) {
      case KALLELSE_ERSATTARE, ANDRAD_KALLELSE_ERSATTARE, ERSATTARE_BEHOVS_INTE, OMBOKAT_KANNEDOM ->
          Kalenderpost.Visshet.RESERV;
      default -> Kalenderpost.Visshet.KALLAD;
    };
  }

  private static String mote(Mote mote) {
    return switch (mote.slag()) {
      case STYRELSE ->
          mote.budgetmote() ? "styrelsens budgetsammanträde" : "styrelsens sammanträde";
      case BEREDNING -> "beredningsgruppens möte";
      case PRESIDIUM -> "presidiets möte";
      case SAMRAD -> "samrådet med medlemmarna";
    };
  }

  private String senast(LocalDate dag) {
    return klocka.passerad(dag) ? "så snart det går" : "senast " + dag(dag);
  }

  private static String dag(LocalDate dag) {
    return DAG.format(dag);
  }

  private static String klockan(Instant tid) {
    return KLOCKAN.format(tid.atZone(Klocka.STOCKHOLM));
  }

  private String lank(String sida) {
    return epost.adress().isBlank()
        ? "Logga in i Samordna."
        : epost.adress().replaceAll("/+$", "") + "/" + sida;
  }
}
